// Going through a page by keyboard alone. At every stop the focus must be seen, and nothing may lie over it.
import assert from 'node:assert/strict'

// Tabs on until the focus is on the element with this role and accessible name.
export async function tabTo(page, role, name, { most = 150, backwards = false } = {}) {
  const target = page.getByRole(role, { name, exact: typeof name === 'string' })
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab')
    await expectFocusSeen(page)
    for (const element of await target.all()) {
      if (await element.evaluate((it) => it === document.activeElement)) return element
    }
  }
  assert.fail(`${page.url()}: no ${role} "${name}" within ${most} stops of the Tab key`)
}

// Tabs to a button or link and presses it.
export async function press(page, role, name, options) {
  await tabTo(page, role, name, options)
  await page.keyboard.press(role === 'checkbox' || role === 'radio' ? 'Space' : 'Enter')
}

// Tabs to a field and types.
export async function type(page, name, text, options) {
  const field = await tabTo(page, 'textbox', name, options)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
  return field
}

// Tabs into a group of radio buttons and goes on by arrow to the one with this name.
export async function choose(page, name, { most = 150 } = {}) {
  const radio = page.getByRole('radio', { name, exact: typeof name === 'string' })
  const group = await radio.getAttribute('name')
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab')
    await expectFocusSeen(page)
    if (await page.evaluate((group) => document.activeElement?.name === group, group)) break
  }
  for (let step = 0; step < 30; step += 1) {
    if (await radio.evaluate((it) => it === document.activeElement)) {
      if (!await radio.isChecked()) await page.keyboard.press('Space')
      return
    }
    await page.keyboard.press('ArrowDown')
    await expectFocusSeen(page)
  }
  assert.fail(`${page.url()}: no radio button "${name}" to be reached by keyboard`)
}

export async function expectFocusSeen(page) {
  const fault = await page.evaluate(() => {
    const it = document.activeElement
    if (!it || it === document.body || it === document.documentElement) return undefined
    const text = (it.innerText || it.ariaLabel || it.name || it.id || '').trim()
    const words = `${it.tagName.toLowerCase()} "${text.slice(0, 60)}"`

    // The ring may be drawn by the element, its label or a card around it.
    const ring = (element) => {
      const style = getComputedStyle(element)
      return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
    }
    const holders = [it, ...(it.labels ?? []), it.parentElement, it.parentElement?.parentElement,
      it.closest(':is(li, article, label, fieldset, div):focus-within')].filter(Boolean)
    if (!holders.some(ring)) return `the focus on ${words} is not seen`

    const box = it.getBoundingClientRect()
    if (box.width === 0 || box.height === 0) return `the focus is on ${words}, which has no size`
    if (box.right <= 0 || box.bottom <= 0 || box.left >= innerWidth || box.top >= innerHeight) {
      return `the focus is on ${words}, which is outside the window`
    }
    const clamp = (value, most) => Math.min(Math.max(value, 1), most - 1)
    for (const [x, y] of [[0.5, 0.5], [0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]]) {
      const over = document.elementFromPoint(
        clamp(box.left + box.width * x, innerWidth), clamp(box.top + box.height * y, innerHeight))
      for (let element = over; element && !element.contains(it); element = element.parentElement) {
        if (['fixed', 'sticky'].includes(getComputedStyle(element).position)) {
          return `the focus on ${words} lies under ${element.tagName.toLowerCase()}.${element.className}`
        }
      }
    }
    return undefined
  })
  assert.equal(fault, undefined, `${page.url()}: ${fault}`)
}
