// Going through a page by keyboard alone. At every stop the focus must be seen, and nothing may lie over it.
import assert from 'node:assert/strict'

// Tabs on until the focus is on an element of this locator.
export async function reach(page, target, { most = 150, backwards = false, what = target } = {}) {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab')
    await expectFocusSeen(page)
    const at = await target.evaluateAll((all) => all.indexOf(document.activeElement))
    if (at >= 0) return target.nth(at)
  }
  assert.fail(`${page.url()}: no ${what} within ${most} stops of the Tab key`)
}

// Past the head of a page, by the link that is its first stop.
export async function skip(page) {
  await page.keyboard.press('Tab')
  await expectFocusSeen(page)
  assert.ok(await hasFocus(page.locator('a.skip')), `${page.url()}: the first stop is not the skip link`)
  await page.keyboard.press('Enter')
}

// Tabs on until the focus is on the element with this role and accessible name.
export async function tabTo(page, role, name, options = {}) {
  const target = page.getByRole(role, { name, exact: typeof name === 'string' })
  return reach(page, target, { ...options, what: `${role} "${name}"` })
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

// Tabs into the group of a radio button and goes on by arrow to that one.
export async function chooseRadio(page, radio, { most = 150 } = {}) {
  const group = page.locator(`input[type="radio"][name="${await radio.getAttribute('name')}"]`)
  await reach(page, group, { most })
  for (let step = 0; step < 30; step += 1) {
    if (await hasFocus(radio)) {
      if (!await radio.isChecked()) await page.keyboard.press('Space')
      return
    }
    await page.keyboard.press('ArrowDown')
    await expectFocusSeen(page)
  }
  assert.fail(`${page.url()}: ${radio} cannot be reached by keyboard`)
}

// Tabs to a list and goes on by arrow to this value.
export async function chooseOption(page, select, value, { most = 300 } = {}) {
  await reach(page, select)
  await page.keyboard.press('Home')
  for (let step = 0; step < most; step += 1) {
    if (await select.inputValue() === value) return
    await page.keyboard.press('ArrowDown')
  }
  assert.fail(`${page.url()}: "${value}" cannot be reached by keyboard`)
}

const hasFocus = (element) => element.evaluate((it) => it === document.activeElement)

export async function expectFocusSeen(page) {
  const fault = await page.evaluate(`(${seenFocus})()`)
  assert.equal(fault, undefined, `${page.url()}: ${fault}`)
}

// What is wrong with the focus where it is. This function runs in the browser.
function seenFocus() {
  const it = document.activeElement
  if (!it || it === document.body || it === document.documentElement) return undefined
  const text = (it.innerText || it.ariaLabel || it.name || it.id || '').trim()
  const words = `${it.tagName.toLowerCase()} "${text.slice(0, 60)}"`

  // The ring may be drawn by the element, its label or a card around it.
  const ring = (element) => {
    const style = getComputedStyle(element)
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
  }
  const holders = [it, ...(it.labels ?? [])]
  for (let up = it.parentElement; up && holders.length < 7; up = up.parentElement) {
    holders.push(up)
    if (up.matches('li, article, label, fieldset, section, form')) break
  }
  if (!holders.some(ring)) return `the focus on ${words} is not seen`

  const box = it.getBoundingClientRect()
  if (box.width === 0 || box.height === 0) return `the focus is on ${words}, which has no size`
  if (box.right <= 0 || box.bottom <= 0 || box.left >= innerWidth || box.top >= innerHeight) {
    return `the focus is on ${words}, which is outside the window`
  }
  const clamp = (value, most) => Math.min(Math.max(value, 1), most - 1)
  const coverAt = ([x, y]) => {
    const over = document.elementFromPoint(
      clamp(box.left + box.width * x, innerWidth), clamp(box.top + box.height * y, innerHeight))
    for (let element = over; element && !element.contains(it) && !it.contains(element); element = element.parentElement) {
      if (['fixed', 'sticky'].includes(getComputedStyle(element).position)) return element
    }
  }
  const covers = [[0.5, 0.5], [0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]].map(coverAt)
  // A text may be longer than the window; then it is enough that a part of it can be seen.
  const cover = it.tagName === 'TEXTAREA' && covers.includes(undefined) ? undefined : covers.find(Boolean)
  if (cover) return `the focus on ${words} lies under ${cover.tagName.toLowerCase()}.${cover.className}`
  return undefined
}

// Goes through all stops of the Tab key in one go. This function runs in the browser.
export const focusFaults = `(() => {
  const seenFocus = ${seenFocus}
  const faults = []
  const stops = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')
  for (const stop of stops) {
    if (stop.disabled || !stop.checkVisibility({ visibilityProperty: true })) continue
    stop.focus({ focusVisible: true })
    if (document.activeElement !== stop) continue
    const fault = seenFocus()
    if (fault) faults.push(fault)
  }
  document.activeElement?.blur()
  scrollTo(0, 0)
  return faults
})()`
