// Journey (a): an authority's campaign is entered on its behalf, sent, changed, sent again and withdrawn.
// By thumb on a phone, by keyboard alone, and without script; one journey for every language.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeBrowser, visitor } from './support/browser.mjs'
import { beginEntry, call, declarations } from './support/entry.mjs'
import { byKeyboard, byPointer, leads } from './support/hands.mjs'
import { expectErrors, pageFaults } from './support/inspect.mjs'
import { mailsAbout } from './support/mails.mjs'
import { startDemo } from './support/server.mjs'
import { beApplicant, signIn } from './support/sign-in.mjs'

const texts = {
  en: {
    title: 'Neighbours at one table', changed: 'Neighbours at two tables',
    authority: 'Samplebridge Council', entering: 'Table for All', word: 'word'
  },
  bg: {
    title: 'Съседи на една маса', changed: 'Съседи на две маси',
    authority: 'Община Примерово', entering: 'Маса за всички', word: 'дума'
  },
  el: {
    title: 'Γείτονες στο ίδιο τραπέζι', changed: 'Γείτονες σε δύο τραπέζια',
    authority: 'Δήμος Παραδειγματούπολης', entering: 'Τραπέζι για όλους', word: 'λέξη'
  }
}

const phone = { width: 390, height: 844, by: byPointer, script: true }
const keyboard = { width: 1280, height: 900, by: byKeyboard, script: true }
const bare = { width: 390, height: 844, by: byPointer, script: false }

// In the daily run each way goes through one language.
const all = process.env.CLARINET_E2E === 'all'

let demo
before(async () => { demo = await startDemo() })
after(async () => {
  await closeBrowser()
  await demo?.stop()
})

test('an entry', { concurrency: 2 }, async (t) => {
  const ways = [['on a phone', phone, 'bg'], ['by keyboard', keyboard, 'en'], ['without script', bare, 'el']]
  await Promise.all(ways.flatMap(([name, way, usual]) => (all ? Object.keys(texts) : [usual]).map((language) =>
    t.test(`${name} in ${language}`, (t) => journey(t, language, way)))))
})

async function journey(t, language, { by, script, width, height }) {
  const guest = await visitor(t, demo, { script, width, height, locale: language })
  // What Chromium says of a sign-in page and of a page with errors.
  guest.expect(/status of (401|422)/)
  const { page, context } = guest
  const { title, changed, authority, entering, word } = texts[language]

  const hands = by(page)
  const main = page.getByRole('main')
  const link = (address) => main.locator(`a[href="${address}"]`)
  const button = (form) => main.locator(`form[action="${form}"]`).getByRole('button').first()
  const field = (name) => main.locator(`[id="${name}"]`)
  const path = () => new URL(page.url()).pathname
  const faults = []
  const builds = script ? new Set() : undefined
  const good = async () => { faults.push(...await pageFaults(page, { builds })) }
  const to = async (control) => {
    const response = await leads(page, () => hands.press(control))
    if (!await page.locator('.errors').count()) await hands.arrive()
    return response
  }
  // Presses, and expects the same page with errors.
  const wrong = async (control, fields) => {
    const before = await page.title()
    const response = await to(control)
    await expectErrors(page, fields, { before, script, response })
    await good()
  }

  // May we enter? By keyboard the whole head of the first page is gone through.
  const eligibility = `/${language}/calls/${call}/eligibility`
  await page.goto(`/${language}/calls/${call}`)
  await good()
  await to(link(eligibility))
  const pick = async (name, value) => {
    await hands.choose(field(`${name}-${value}`))
    await to(button(eligibility))
  }
  const refused = async (answers) => {
    assert.equal(new URL(page.url()).search, answers)
    assert.equal(await main.getByRole('button').count(), 0, 'a refusal has no way on')
    assert.equal(await main.locator('a[href*="/my/entries"]').count(), 0, 'a refusal has no way on')
    await good()
  }
  await good()
  await pick('authority_kind', 'civil_society')
  await refused('?authority_kind=civil_society')
  await to(link(eligibility))
  await pick('authority_kind', 'local_authority')
  await hands.select(field('country'), 'AT')
  await good()
  await to(button(eligibility))
  await pick('own_campaign', 'no')
  await refused('?authority_kind=local_authority&country=AT&own_campaign=no')
  // The skip link is a step of its own.
  const refusal = new URL(page.url()).search
  while (new URL(page.url()).search === refusal) await page.goBack()
  await pick('own_campaign', 'yes')
  await pick('may_publish', 'yes')
  await good()

  // The sign-in stands where the private page would be, and leads to it.
  const response = await to(main.locator('a[href*="/my/entries/new"]'))
  assert.equal(response.status(), 401)
  await good()
  guest.signedIn()
  await to(beApplicant(page))
  assert.equal(path(), `/${language}/my/entries/new`)
  assert.equal(await field('language').inputValue(), language, 'the entry is written in the language of the page')
  await good()
  await to(button(`/${language}/my/entries`))

  // Who is credited, and who fills in.
  const entry = path().replace(/\/bodies$/, '')
  const id = entry.split('/').at(-1)
  const bodies = `${entry}/bodies`
  assert.equal(path(), bodies)
  assert.equal(await field('authority_kind').inputValue(), 'local_authority', 'what was said before is not asked again')
  assert.equal(await field('authority_country').inputValue(), 'AT', 'what was said before is not asked again')
  await good()
  await hands.tick(field('on_behalf-yes'))
  await wrong(button(bodies), ['authority_name', 'entering_name', 'entering_kind', 'entering_country'])
  assert.ok(await field('on_behalf-yes').isChecked(), 'a tick is kept')
  await hands.type(field('authority_name'), authority)
  await hands.type(field('entering_name'), entering)
  await hands.select(field('entering_kind'), 'civil_society')
  await hands.select(field('entering_country'), 'BE')
  await to(button(bodies))
  assert.equal(path(), entry)
  for (const name of [authority, entering]) assert.ok((await main.innerText()).includes(name), `the list names ${name}`)
  await good()

  // Every kind of question. `ended`, `message` and `copy` are left wrong.
  const save = main.locator('.save-bar button:not([name])')
  const ways = {
    text: async (key, text) => hands.type(field(key), text),
    choice: (key, value) => hands.choose(field(`${key}-${value}`)),
    choices: async (key, values) => { for (const value of values) await hands.tick(field(`${key}-${value}`)) },
    date: async (key, date) => { for (const part of ['day', 'month', 'year']) await hands.type(field(`${key}-${part}`), date[part]) },
    lines: async (key, lines) => { for (const [n, line] of lines.entries()) await hands.type(field(`${key}-${n}`), line) },
    nothing: async () => {}
  }
  const standsIn = {
    text: (key) => field(key).inputValue(),
    date: async (key) => ({
      day: await field(`${key}-day`).inputValue(),
      month: await field(`${key}-month`).inputValue(),
      year: await field(`${key}-year`).inputValue()
    }),
    lines: async (key) => [await field(`${key}-0`).inputValue()]
  }
  const many = (n) => Array.from({ length: n }, () => word).join(' ')
  const quotes = `${many(3)} "${word}" <b>${word}</b> & ${word}’s`
  const sections = [
    [
      ['title', 'text', title, many(13)],
      ['summary', 'text', `${quotes}\n\n${many(5)}`],
      ['category', 'choice', 'public_events'],
      ['status', 'choice', 'finished'],
      ['started', 'date', { day: '1', month: '9', year: '2025' }, { day: '31', month: '2', year: '2025' }],
      ['ended', 'date', undefined, { day: '1', month: '8', year: '2025' }],
      ['languages', 'choices', ['en', 'bg', 'ar']],
      ['links', 'lines', ['https://table.example/a?b=c', 'https://table.example/d'], ['table']]
    ],
    [['involved', 'text', many(20)], ['decided', 'text', many(10)], ['reached', 'text', '1250', word]],
    [
      ['message', 'nothing'],
      ['changed', 'text', many(20)],
      ['known', 'choice', 'counted'],
      ['how_known', 'text', many(10)],
      ['did_not_work', 'nothing']
    ],
    [['budget', 'choice', 'from_1000'], ['staff_days', 'text', '12'], ['copy', 'text', undefined, many(151)]]
  ]
  const seen = new Set()
  for (const questions of sections) {
    await to(link(`${entry}/questions/${questions[0][0]}`))
    for (const [n, [key, kind, value, fault]] of questions.entries()) {
      assert.equal(path(), `${entry}/questions/${key}`)
      if (!seen.has(kind)) await good()
      seen.add(kind)
      if (fault) {
        await ways[kind](key, fault)
        await wrong(save, [kind === 'lines' ? `${key}-0` : key])
        assert.deepEqual(await standsIn[kind](key), fault, `what was typed at ${key} is kept`)
      }
      const next = questions[n + 1]?.[0]
      if (value === undefined && fault) {
        if (next) await page.goto(`${entry}/questions/${next}`)
        continue
      }
      await ways[kind](key, value)
      await to(save)
      assert.equal(path(), next ? `${entry}/questions/${next}` : entry, `the way on from ${key}`)
    }
  }
  if (script) assert.ok(await main.locator('.count.over').isVisible(), 'the count says that the words are too many')
  await to(link(entry))
  await good()

  // What is wrong is marked where all answers are read, and can be mended from there.
  const toCheck = async () => {
    if (path() !== entry && path() !== `${entry}/check`) await to(link(entry))
    if (path() === entry) await to(button(`${entry}/check-opening`))
    assert.equal(path(), `${entry}/check`)
  }
  const send = main.locator('#send').getByRole('button')
  const mend = async (key, kind, value) => {
    await to(main.locator('.change').locator(`a[href^="${entry}/questions/${key}"]`))
    await ways[kind](key, value)
    await to(save)
    await toCheck()
  }
  await toCheck()
  const marked = () => main.locator('.bad').evaluateAll((all) => all.map((it) => it.id))
  assert.deepEqual(await marked(), ['answer-ended', 'answer-message', 'answer-copy'])
  for (const message of await main.locator('.bad .msg').allInnerTexts()) assert.notEqual(message.trim(), '')
  assert.equal(await send.count(), 0, 'what is wrong cannot be sent')
  assert.ok((await main.locator('#answer-summary').innerText()).includes(quotes), 'the answer is shown as it was typed')
  await good()
  await mend('ended', 'date', { day: '1', month: '10', year: '2025' })
  await mend('message', 'text', many(10))
  await mend('copy', 'text', many(150))
  assert.deepEqual(await marked(), [])

  // Each declaration is made on its own line, none for the person.
  const declare = (key) => field(`declare-${key}-yes`)
  assert.equal(await main.locator('#send :checked').count(), 0, 'nothing is declared beforehand')
  await good()
  await hands.tick(declare('publication'))
  await wrong(send, ['declare-right_to_enter', 'declare-pictures'])
  assert.ok(await declare('publication').isChecked(), 'a tick is kept')
  await hands.tick(declare('right_to_enter'))
  await hands.tick(declare('pictures'))
  await to(send)

  assert.equal(path(), `${entry}/receipt`)
  const number = (await main.locator('.number').innerText()).trim()
  assert.match(number, /\d/)
  await good()
  const [mail, ...more] = await mailsAbout(context, id)
  assert.ok(mail?.includes(number), `a mail with the number ${number}: ${mail}`)
  assert.equal(more.length, 0, 'one mail')

  // Changed and sent again.
  await to(main.locator('.row').locator(`a[href="${entry}"]`))
  await to(link(`${entry}/questions/title`))
  await hands.type(field('title'), changed)
  await to(main.locator('button[name="to_list"]'))
  assert.equal(path(), entry)
  assert.equal(await main.getByRole('heading', { level: 1 }).innerText(), changed)
  await toCheck()
  for (const key of ['right_to_enter', 'publication', 'pictures']) assert.ok(await declare(key).isChecked(), `${key} stays declared`)
  await to(send)
  assert.equal((await main.locator('.number').innerText()).trim(), number, 'the number stays')
  assert.equal((await mailsAbout(context, id)).length, 2, 'a mail for each sending')

  // Taken back.
  await to(main.locator('.row').locator(`a[href="${entry}"]`))
  await to(link(`${entry}/withdrawal`))
  await good()
  await to(button(`${entry}/withdrawal`))
  assert.equal(path(), entry)
  assert.equal(await main.locator(`form[action="${entry}/check-opening"]`).count(), 0, 'a withdrawn entry cannot be sent')
  await good()
  assert.equal((await mailsAbout(context, id)).length, 3, 'the withdrawal is confirmed')
  assert.deepEqual(faults, [])
}

test('a question of eligibility that is left open is explained', async (t) => {
  const guest = await visitor(t, demo, { width: 390 })
  guest.expect(/status of 422/)
  const { page } = guest
  for (const [name, given] of [['authority_kind', ''], ['country', '?authority_kind=local_authority']]) {
    await t.test(name, async () => {
      await page.goto(`/en/calls/${call}/eligibility${given}`)
      const before = await page.title()
      const response = await leads(page, () => page.locator('main form').getByRole('button').click())
      await expectErrors(page, [name], { before, response })
      assert.deepEqual(await pageFaults(page, { builds: new Set() }), [])
    })
  }
})

test('who changes an answer from the check page comes back to it', async (t) => {
  const guest = await visitor(t, demo, { width: 390 })
  await signIn(guest, 'applicant')
  const { page } = guest
  const { path, question } = await beginEntry(guest, demo)
  await page.goto(`${path}/check`)
  await leads(page, () => page.locator(`main a[href^="${question('summary')}"]`).click())
  await page.locator('#summary').fill('A town eats together. Everybody is asked.')
  await leads(page, () => page.locator('.save-bar button:not([name])').click())
  assert.equal(new URL(page.url()).pathname, `${path}/check`)
})

test('a withdrawn entry', async (t) => {
  const guest = await visitor(t, demo, { width: 390 })
  await signIn(guest, 'applicant')
  const { page } = guest
  const { path, question } = await beginEntry(guest, demo)
  await page.goto(`${path}/check`)
  for (const key of declarations) await page.locator(`label[for="declare-${key}-yes"]`).click()
  await leads(page, () => page.locator('#send').getByRole('button').click())
  await page.goto('/en/my/entries')
  const listed = page.getByRole('listitem').filter({ has: page.locator(`a[href="${path}"]`) }).locator('.tag')
  const asSent = await listed.innerText()
  await page.goto(`${path}/withdrawal`)
  await leads(page, () => page.locator(`form[action="${path}/withdrawal"]`).getByRole('button').click())

  await t.test('is not listed as sent', async () => {
    await page.goto('/en/my/entries')
    assert.notEqual(await listed.innerText(), asSent)
  })
  await t.test('offers no saving that would be refused', async () => {
    await page.goto(question('title'))
    assert.equal(await page.locator('.save-bar').getByRole('button').count(), 0)
  })
})
