// Journey (b): the secretariat screens entries: a question back, a Yes, a No that a second person confirms and a third
// reviews, a withdrawal taken back. At a desk, on a phone, by keyboard alone, and without script.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeBrowser, visitor } from './support/browser.mjs'
import { answers, call, declarations, sendEntry } from './support/entry.mjs'
import { byKeyboard, byPointer, leads } from './support/hands.mjs'
import { expectErrors, pageFaults } from './support/inspect.mjs'
import { mailsAbout } from './support/mails.mjs'
import { startDemo } from './support/server.mjs'
import { signIn } from './support/sign-in.mjs'

const ways = {
  'at a desk': ['en', { width: 1280, height: 900, by: byPointer, script: true }],
  'on a phone': ['bg', { width: 390, height: 844, by: byPointer, script: true }],
  'by keyboard': ['el', { width: 1280, height: 900, by: byKeyboard, script: true }],
  'without script': ['hu', { width: 390, height: 844, by: byPointer, script: false }]
}

let demo
before(async () => { demo = await startDemo() })
after(async () => {
  await closeBrowser()
  await demo?.stop()
})

// In the daily run the phone, the keyboard and the page without script stand for the desk too.
const daily = Object.entries(ways).filter(([name]) => process.env.CLARINET_E2E === 'all' || name !== 'at a desk')

test('screening', { concurrency: 2 }, async (t) => {
  await Promise.all(daily.map(([name, [language, way]]) =>
    t.test(`${name} in ${language}`, (t) => journey(t, language, way))))
})

// A person of the secretariat or an applicant at work in a browser.
async function worker(t, person, language, { by, script, width, height }, faults) {
  const guest = await visitor(t, demo, { script, width, height, locale: language })
  guest.expect(/status of (404|422)/)
  await signIn(guest, person)
  const { page } = guest
  const hands = by(page)
  const main = page.getByRole('main')
  const field = (name) => main.locator(`[id="${name}"]`)
  const at = async (address) => {
    const response = await page.goto(address)
    await hands.arrive()
    return response
  }
  const to = async (control) => {
    const response = await leads(page, () => hands.press(control))
    if (!await page.locator('.errors').count() && !new URL(page.url()).hash) await hands.arrive()
    return response
  }
  const good = async () => { faults.push(...await pageFaults(page, { builds: script ? builds : undefined })) }
  // The act is told at the head of the page that it leads to, which is the entry's.
  const done = async (what, state) => {
    assert.equal(new URL(page.url()).searchParams.get('done'), what)
    assert.notEqual((await main.locator('.notice.ok').innerText()).trim(), '', `${what} is told`)
    if (state) assert.ok((await main.locator('.bar .tag').getAttribute('class')).includes(state), `${what}: ${state}`)
    await good()
  }
  const wrong = async (control, fields) => {
    const before = await page.title()
    await expectErrors(page, fields, { before, script, response: await to(control) })
    await good()
  }
  return { guest, page, hands, main, field, at, to, good, done, wrong }
}
const builds = new Set()

async function journey(t, language, way) {
  const faults = []
  const [petra, first] = [
    await worker(t, 'applicant', language, way, faults), await worker(t, 'secretariat', language, way, faults)
  ]
  const titled = (title) => ({ language, given: { ...answers, title: `${title} ${language}` } })
  const yes = await sendEntry(petra.guest, demo, titled('One Yes'))
  const no = await sendEntry(petra.guest, demo, titled('One No'))
  const office = (entry) => `/${language}/office/entries/${entry.id}`
  const inGallery = async (entry) => {
    const own = await petra.guest.context.request.get(`/${language}/award/${call}/${entry.number}`)
    const list = await (await petra.guest.context.request.get(`/${language}/award/${call}?q=&country=AT`)).text()
    const listed = list.includes(`/award/${call}/${entry.number}"`)
    assert.equal(listed, own.status() === 200, 'the list and the page agree')
    return listed
  }

  // The queue: its counts agree with its rows, filters stand in the address, and it leads to the oldest entry.
  const queue = `/${language}/office/calls/${call}/queue`
  await first.at(`/${language}/office/calls`)
  await first.to(first.main.locator(`a[href="${queue}"]`).first())
  await first.good()
  await first.hands.select(first.field('country'), 'AT')
  await first.hands.select(first.field('language'), language)
  await first.to(first.main.locator('.filters').getByRole('button'))
  assert.deepEqual([...new URL(first.page.url()).searchParams], [['country', 'AT'], ['language', language]])
  const count = Number(await first.main.locator('.counts [aria-current] b').innerText())
  assert.equal(await first.main.locator('tbody tr').count(), count, 'the count is the number of rows')
  for (const entry of [yes, no]) assert.equal(await first.main.locator(`tbody a[href="${office(entry)}"]`).count(), 1)
  await first.to(first.main.locator('.bar a.btn'))
  assert.match(first.page.url(), /\/office\/entries\//)
  await first.good()
  await first.to(first.main.locator(`aside a[href="${queue}"]`))

  // The checklist, each rule with its evidence; one rule is asked about.
  await first.at(office(yes))
  await first.good()
  const rules = await first.main.locator('fieldset[id^="rule-"]').evaluateAll((all) => all.map((it) => it.id))
  for (const rule of rules) {
    assert.notEqual((await first.main.locator(`#proof-${rule.slice(5)}`).innerText()).trim(), '', `${rule} has evidence`)
    await first.hands.choose(first.field(`${rule}-${rule === 'rule-one_category' ? 'ask' : 'yes'}`))
  }
  await first.to(first.main.locator('button[name="then"][value="save"]'))
  await first.done('findings')
  await first.to(first.main.locator('button[name="then"][value="ask-one_category"]'))
  await first.good()
  assert.ok(await first.field('section-campaign').isChecked(), 'the section of the question is proposed')
  const message = await first.field('message').inputValue()
  assert.notEqual(message, '', 'the message begins with the rule')
  await first.to(first.main.locator('form').getByRole('button').first())
  await first.done('asked', 'wait')

  // The applicant reads it, answers in that section and sends again.
  const before = (await mailsAbout(petra.guest.context, yes.id)).length
  assert.equal(before, 2, 'the receipt and the question')
  await petra.at(yes.path)
  const asked = petra.main.locator('.notice.alert')
  assert.ok((await asked.innerText()).includes(message.split('\n')[0]), 'the question stands on the entry')
  await petra.good()
  await petra.to(petra.main.locator(`a[href="${yes.path}/questions/title"]`).first())
  await petra.at(`${yes.path}/questions/category`)
  await petra.hands.choose(petra.field('category-web_social'))
  await petra.to(petra.main.locator('.save-bar button[name="to_list"]'))
  await petra.to(petra.main.locator(`form[action="${yes.path}/check-opening"]`).getByRole('button'))
  for (const key of declarations) assert.ok(await petra.field(`declare-${key}-yes`).isChecked())
  await petra.to(petra.main.locator('#send').getByRole('button'))
  assert.equal(new URL(petra.page.url()).pathname, `${yes.path}/receipt`)

  // The trail says so; a rule answered with Ask forbids a Yes, and the finding was about the sending before.
  await first.at(office(yes))
  assert.equal(await first.main.locator('.thread .own').count(), 1)
  assert.equal(await first.main.locator('dl.answers .tag.alert').count(), 1, 'the changed answer is marked')
  for (const rule of rules) await first.hands.choose(first.field(`${rule}-yes`))
  await first.to(first.main.locator('button[name="then"][value="save"]'))
  await first.done('findings')

  // Eligible.
  const decide = async () => first.to(first.main.locator('button[name="then"][value="decide"]'))
  const step = (worker, name) => worker.main.locator(`button[name="step"][value="${name}"]`)
  assert.equal(await inGallery(yes), false)
  await decide()
  await first.good()
  await first.wrong(step(first, 'check'), ['verdict'])
  await first.hands.choose(first.field('verdict-eligible'))
  await first.to(step(first, 'check'))
  assert.equal(await first.main.locator('.letter').count(), 1, 'the letter is read first')
  await first.good()
  await first.to(step(first, 'decide'))
  await first.done('eligible', 'ok')
  assert.equal(await inGallery(yes), true)

  // No, with a reason, by two.
  await first.at(office(no))
  await decide()
  await first.hands.choose(first.field('verdict-not_eligible'))
  await first.wrong(step(first, 'check'), ['reasons', 'explanation'])
  await first.hands.tick(first.field('reasons-not_a_campaign'))
  await first.hands.type(first.field('explanation'), 'Leaflet 42.')
  await first.to(step(first, 'check'))
  assert.ok((await first.main.locator('.letter').innerText()).includes('Leaflet 42.'))
  await first.to(step(first, 'change'))
  assert.equal(await first.field('explanation').inputValue(), 'Leaflet 42.', 'what was typed is kept')
  await first.to(step(first, 'check'))
  await first.to(step(first, 'decide'))
  await first.done('proposed', 'wait')
  assert.equal((await mailsAbout(petra.guest.context, no.id)).length, 1, 'nothing is told yet')
  await first.to(first.main.locator(`a[href="${office(no)}/confirmation"]`))
  assert.equal(await step(first, 'confirm').count(), 0, 'nobody confirms an own No')
  await first.good()

  const second = await worker(t, 'secretariat-2', language, way, faults)
  await second.at(`${queue}?state=proposed&country=AT&language=${language}`)
  await second.to(second.main.locator(`tbody a[href="${office(no)}"]`))
  await second.to(second.main.locator(`a[href="${office(no)}/confirmation"]`))
  await second.good()
  await second.to(step(second, 'confirm'))
  await second.done('confirmed', 'alert')
  assert.equal(await inGallery(no), false)
  const letters = await mailsAbout(petra.guest.context, no.id)
  assert.equal(letters.length, 2)
  assert.ok(letters[0].includes('Leaflet 42.'), 'the letter says why')

  // The applicant asks for a review; those who said No take no part in it.
  await petra.at(no.path)
  await petra.to(petra.main.locator(`a[href="${no.path}/review"]`))
  await petra.good()
  await petra.wrong(petra.main.locator('form').getByRole('button'), ['why'])
  await petra.hands.type(petra.field('why'), 'It ran in the streets.')
  await petra.to(petra.main.locator('form').getByRole('button'))
  await petra.good()
  await second.at(office(no))
  await second.to(second.main.locator(`aside a[href="${office(no)}/review"]`))
  assert.equal(await second.main.getByRole('button').count(), 0)
  const third = await worker(t, 'secretariat-3', language, way, faults)
  await third.at(office(no))
  await third.to(third.main.locator(`a[href="${office(no)}/review"]`))
  await third.good()
  await third.wrong(third.main.locator('form').getByRole('button'), ['outcome', 'explanation'])
  await third.hands.choose(third.field('outcome-overturned'))
  await third.hands.type(third.field('explanation'), 'The streets were full.')
  await third.to(third.main.locator('form').getByRole('button'))
  await third.good()
  assert.ok((await third.main.locator('.letter').innerText()).includes('The streets were full.'), 'the letter is seen first')
  await third.to(third.main.locator('button[value="decide"]'))
  await third.done('reviewed', 'ok')
  assert.equal(await inGallery(no), true)

  // Withdrawn by mistake, and restored.
  await petra.at(`${yes.path}/withdrawal`)
  await petra.to(petra.main.locator(`form[action="${yes.path}/withdrawal"]`).getByRole('button'))
  assert.equal(await inGallery(yes), false)
  await first.at(office(yes))
  await first.to(first.main.locator('form[action$="/restoration"]').getByRole('button'))
  await first.done('restored')
  assert.equal(await inGallery(yes), false, 'it needs a new decision')
  assert.deepEqual(faults, [])
}
