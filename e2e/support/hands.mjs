// What a person does on a page, by pointer or by keyboard alone. Both find a control by its role, name or address,
// never by its words, so that one journey runs in every language.
import assert from 'node:assert/strict'
import { chooseOption, chooseRadio, reach, skip } from './keyboard.mjs'

export const byPointer = (page) => ({
  arrive: async () => {},
  press: (control) => control.click(),
  type: (field, text) => field.fill(text),
  tick: (box) => pressLabel(page, box),
  choose: (radio) => pressLabel(page, radio),
  select: (list, value) => list.selectOption(value)
})

// The box itself may lie under its label.
async function pressLabel(page, control) {
  if (await control.isChecked()) return
  await page.locator(`label[for="${await control.getAttribute('id')}"]`).click()
  assert.ok(await control.isChecked(), `${page.url()}: ${control} is not checked after a press on its label`)
}

export const byKeyboard = (page) => ({
  // On a new page the focus is at its beginning, or on the errors, which are past the head already.
  arrive: async () => {
    if (await page.evaluate(() => document.activeElement === document.body)) await skip(page)
  },
  press: async (control) => {
    await reach(page, control)
    await page.keyboard.press('Enter')
  },
  type: async (field, text) => {
    await reach(page, field)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(text)
  },
  tick: async (box) => {
    await reach(page, box)
    if (!await box.isChecked()) await page.keyboard.press('Space')
  },
  choose: (radio) => chooseRadio(page, radio),
  select: (list, value) => chooseOption(page, list, value)
})

// Does what leads to another page, waits for that page, and gives the answer it came with.
export async function leads(page, act) {
  const [response] = await Promise.all([page.waitForNavigation(), act()])
  return response
}
