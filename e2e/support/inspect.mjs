// What a page of a journey must be like, in any language.
import assert from 'node:assert/strict'
import { axeViolations } from './axe.mjs'
import { languageOf } from './languages.mjs'
import { look } from './look.mjs'

const narrow = { width: 320, height: 640 }

// One heading, a title, every word there, no wider than the window at 320 pixels; and what axe finds. Gives what is
// not so, one string each, so that a journey can go on and say it at its end. `builds` remembers for which pages axe was
// asked, since equally built ones need not be; without it axe is not asked.
export async function pageFaults(page, { builds } = {}) {
  const size = page.viewportSize()
  await page.setViewportSize(narrow)
  const { h1, language, title, unknown, overflow, outline } = await page.evaluate(look)
  await page.setViewportSize(size)
  const faults = []
  if (h1 !== 1) faults.push(`${h1} h1 to be seen`)
  if (!title.trim()) faults.push('no <title>')
  if (language !== (languageOf(page.url()) ?? language)) faults.push(`<html lang> is "${language}"`)
  if (unknown) faults.push(`a text without words: ${unknown}`)
  if (overflow) faults.push(`wider than the window at 320 pixels with text spacing: ${overflow}`)
  if (builds && !builds.has(outline)) {
    builds.add(outline)
    faults.push(...await axeViolations(page))
  }
  return faults.map((fault) => `${page.url()}: ${fault}`)
}

// The page explains what is wrong with `fields`: in its title, which `before` was the title without errors, in the
// summary, which has the focus if there is script, and at each field.
export async function expectErrors(page, fields, { before, script = true, response }) {
  const at = page.url()
  if (response) assert.equal(response.status(), 422, `${at}: the status of a page with errors`)
  const title = await page.title()
  // Behind the page's own name stand names on the way to it, which change with what is typed: the entry's, for one.
  const [own, ownBefore] = [title, before].map((it) => it.split(' – ')[0])
  assert.ok(own.endsWith(ownBefore) && own.length > ownBefore.length, `${at}: "${title}" does not begin with the error prefix`)
  const summary = page.locator('.errors')
  assert.equal(await summary.count(), 1, `${at}: error summaries`)
  if (script) {
    assert.ok(await summary.evaluate((it) => it === document.activeElement), `${at}: the error summary does not have the focus`)
  }
  const links = await summary.getByRole('link').evaluateAll((all) => all.map((it) => it.getAttribute('href')))
  assert.deepEqual(links, fields.map((name) => `#${name}`), `${at}: what the error summary names`)
  for (const name of fields) {
    const field = page.locator(`[id="${name}"]`)
    assert.equal(await field.count(), 1, `${at}: the error summary leads to #${name}`)
    const message = page.locator(`[id="${name}-error"]`)
    assert.notEqual((await message.innerText()).trim(), '', `${at}: the message at ${name}`)
    const described = await field.evaluate((it) => it.getAttribute('aria-describedby') ?? '')
    assert.ok(described.split(' ').includes(`${name}-error`), `${at}: ${name} is not described by its message`)
    const group = await field.evaluate((it) => it.tagName === 'FIELDSET')
    if (!group) assert.equal(await field.getAttribute('aria-invalid'), 'true', `${at}: aria-invalid of ${name}`)
  }
}
