// Pictures of an entry: uploaded on a phone with script and without, described, stopped for want of words, then sent.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { closeBrowser, visitor } from './support/browser.mjs'
import { beginEntry, declarations } from './support/entry.mjs'
import { byPointer, leads } from './support/hands.mjs'
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

  // Without its words a picture stops the entry.
  await page.goto(`${entry.path}/check`)
  assert.equal(await main.locator('#answer-pictures .msg').count(), 2)
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
  assert.equal(path(), entry.question('pictures'))

  await page.goto(`${entry.path}/check`)
  assert.equal(await main.locator('#answer-pictures .msg').count(), 0)
  for (const key of declarations) await hands.tick(main.locator(`#declare-${key}-yes`))
  await to(main.locator('#send button'))
  assert.equal(path(), `${entry.path}/receipt`)
}

const file = (name, buffer) => ({ name, mimeType: 'image/png', buffer })

// A grey square, written by hand: the program looks at bytes, not at names.
function png(side = 40) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    const tail = Buffer.alloc(4)
    tail.writeUInt32BE(crc(body))
    return Buffer.concat([head, body, tail])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 8
  const rows = Buffer.alloc(side * (side + 1), 120)
  for (let row = 0; row < side; row++) rows[row * (side + 1)] = 0
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

function crc(bytes) {
  let value = ~0
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return ~value >>> 0
}
