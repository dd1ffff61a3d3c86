// Pictures of an entry: uploaded on a phone with script and without, described, stopped for want of words, then sent.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeBrowser, visitor } from './support/browser.mjs'
import { beginEntry, declarations } from './support/entry.mjs'
import { byPointer, leads } from './support/hands.mjs'
import { png } from './support/png.mjs'
import { startDemo } from './support/server.mjs'
import { signIn } from './support/sign-in.mjs'

let demo
before(async () => { demo = await startDemo() })
after(async () => {
  await closeBrowser()
  await demo?.stop()
})

for (const script of [true, false]) {
  test(`pictures ${script ? 'with' : 'without'} script`, (t) => journey(t, script))
}

async function journey(t, script) {
  const guest = await visitor(t, demo, { script, width: 390, height: 844, locale: 'en' })
  // What Chromium says of a page with errors.
  guest.expect(/status of (401|422)/)
  await signIn(guest, 'applicant')
  const entry = await beginEntry(guest, demo)
  const { page } = guest
  const hands = byPointer(page)
  const main = page.getByRole('main')
  const path = () => new URL(page.url()).pathname
  const to = (control) => leads(page, () => hands.press(control))

  await page.goto(entry.question('pictures'))
  const chosen = [file('sea.png', png()), file('holiday.jpg', Buffer.from('MZ\x90\0 a program')), file('table.png', png())]
  await main.locator('input[type=file]').setInputFiles(chosen)
  const upload = main.locator('form[enctype] button')
  await (script ? hands.press(upload) : to(upload))
  await page.locator('.errors').waitFor()
  assert.match(await page.locator('.errors').innerText(), /holiday\.jpg: This file is a program/)
  assert.equal(await main.locator('.files > li').count(), 2, 'the others stay')

  // Without its words a picture stops the entry: of each, what it shows and who is on it, said at once.
  await page.goto(`${entry.path}/check`)
  assert.equal(await main.locator('#answer-pictures .msg').count(), 4)
  assert.equal(await main.locator('#send button').count(), 0)

  await to(main.locator('#answer-pictures .files a').first())
  await hands.type(main.locator('#alt'), 'People at a long table')
  await hands.choose(main.locator('#people-nobody'))
  await to(main.locator('.save-bar button'))
  assert.match(path(), /\/files\//, 'on to the next picture')
  await hands.type(main.locator('#alt'), 'Maria laughs')
  await hands.choose(main.locator('#people-new'))
  await to(main.locator('.save-bar button'))
  assert.equal(await page.locator('.errors li').count(), 4, 'who, what, for what, how it is known')
  assert.equal(await main.locator('#alt').inputValue(), 'Maria laughs', 'nothing typed is lost')
  await hands.type(main.locator('#consent-name'), 'Maria')
  await hands.tick(main.locator('#covers-face'))
  await hands.type(main.locator('#uses'), 'The gallery')
  await hands.type(main.locator('#evidence'), 'A form in the archive')
  await to(main.locator('.save-bar button'))
  assert.equal(path(), `${entry.path}/check`, 'back to where the first picture was opened')
  assert.equal(await main.locator('#answer-pictures .msg').count(), 0)
  for (const key of declarations) await hands.tick(main.locator(`#declare-${key}-yes`))
  await to(main.locator('#send button'))
  assert.equal(path(), `${entry.path}/receipt`)
}

const file = (name, buffer) => ({ name, mimeType: 'image/png', buffer })
