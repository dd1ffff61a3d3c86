// axe-core on the page as it stands now.
import assert from 'node:assert/strict'
import axe from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// The rules that look at colours: what a page breaks of the others it breaks in either theme.
export const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

// The violations, one string each: rule, where, what.
export async function axeViolations(page, runOnly = tags) {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe.source)
  const violations = await page.evaluate(async (runOnly) => {
    // Half way through a transition no contrast is right.
    await Promise.all(document.getAnimations()
      .filter((it) => it.effect.getComputedTiming().endTime < 2000).map((it) => it.finished.catch(() => {})))
    // A bar at the window's lower edge lies over what has not been scrolled to yet; at the end of the page it does not.
    const top = scrollY
    scrollTo(0, document.documentElement.scrollHeight)
    const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] })
    scrollTo(0, top)
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target, html }) => ({ target, html })) }))
  }, runOnly)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `axe ${id} (${help}) at ${target.join(' ')}: ${html.slice(0, 200)}`))
}

export async function expectAccessible(page) {
  assert.deepEqual(await axeViolations(page), [], page.url())
}
