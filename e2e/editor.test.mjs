// The secretariat makes a call in the browser, without a programmer; an applicant enters; the form changes after the
// opening, which everybody can see and which alters nothing that was sent.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeBrowser, visitor } from './support/browser.mjs'
import { byPointer, leads } from './support/hands.mjs'
import { expectErrors, pageFaults } from './support/inspect.mjs'
import { languages } from './support/languages.mjs'
import { startDemo } from './support/server.mjs'
import { signIn } from './support/sign-in.mjs'

let demo
before(async () => { demo = await startDemo() })
after(async () => {
  await closeBrowser()
  await demo?.stop()
})

const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('a call', { concurrency: 2 }, async (t) => {
  await Promise.all([
    t.test('at a desk', (t) => journey(t, 'en', { script: true, width: 1280 })),
    t.test('on a phone without script', (t) => journey(t, 'bg', { script: false, width: 390 }))
  ])
})

async function journey(t, language, options) {
  const { script } = options
  const faults = []
  const builds = script ? new Set() : undefined
  const worker = async (person) => {
    const guest = await visitor(t, demo, { ...options, locale: language, timezoneId: 'Atlantic/Azores' })
    guest.expect(/status of 422/)
    await signIn(guest, person)
    const { page } = guest
    const main = page.getByRole('main')
    return {
      page, main, hands: byPointer(page),
      field: (name) => main.locator(`[id="${name}"]`),
      to: (control) => leads(page, () => control.click()),
      good: async () => { faults.push(...await pageFaults(page, { builds })) }
    }
  }
  const office = await worker('secretariat')
  const slug = `lights-${language}`
  const run = `/${language}/office/calls/${slug}`
  const path = () => new URL(office.page.url()).pathname
  const link = (address) => office.main.locator(`a[href="${address}"]`).first()
  const press = () => office.to(office.main.locator('form[method="post"]').getByRole('button').last())
  const told = async () => assert.notEqual((await office.main.locator('.notice.ok').innerText()).trim(), '')
  // Every text on the page, in eight languages; a letter of its own tells them apart.
  const write = async (what) => {
    const ids = await office.main.locator('input[id]:not([type="checkbox"], [type="radio"]), textarea[id]').evaluateAll(
      (all, [what, languages]) => {
        const texts = all.filter(({ id }) => languages.some((it) => id.endsWith(`-${it}`)))
        // Set and not typed: there are hundreds of them.
        for (const text of texts) text.value = `${what} ${text.id}`
        return texts.map(({ id }) => id)
      }, [what, languages])
    assert.equal(ids.length % languages.length, 0, `${office.page.url()}: each text in every language`)
    assert.notEqual(ids.length, 0)
  }

  // A new call, its dates in a zone.
  await office.page.goto(`/${language}/office/calls`)
  await office.to(link(`/${language}/office/calls/new`))
  await office.good()
  const before = await office.page.title()
  await expectErrors(office.page, ['title', 'slug', 'opens', 'closes'], { before, script, response: await press() })
  await office.good()
  await office.field('title').fill('Lights')
  await office.field('slug').fill(slug)
  await office.field('zone').selectOption('Europe/Athens')
  await office.field('opens').fill(`${day(-2)}T09:00`)
  await office.field('closes').fill(`${day(30)}T18:30`)
  await press()
  assert.equal(path(), `${run}/edit`)
  await office.good()

  // Its texts in eight languages.
  const names = await office.main.locator(`a[href^="${run}/texts/"]`).evaluateAll((all) => all.map((it) => it.getAttribute('href')))
  assert.ok(names.length >= 5)
  for (const address of names) {
    await office.to(link(address))
    await write('Lights')
    if (address === names[0]) await office.good()
    await press()
    assert.equal(path(), `${run}/edit`)
    await told()
  }

  // Its form.
  await office.to(link(`${run}/form`))
  const seen = new Set()
  const add = async (part, code, { within, kind, settings = async () => {} } = {}) => {
    await office.to(link(`${run}/form/${part}/add${within ? `?within=${within}` : ''}`))
    if (kind) {
      await office.hands.choose(office.field(`kind-${kind}`))
      await office.to(office.main.locator('form').getByRole('button'))
    }
    await office.field('code').fill(code)
    await settings()
    await write(code)
    if (!seen.has(kind ?? part)) await office.good()
    seen.add(kind ?? part)
    await press()
    assert.equal(path(), `${run}/form`, `${part} ${code} is added`)
    assert.equal(await office.field(`${part}-${within && part === 'choice' ? `${within}.` : ''}${code}`).count(), 1)
  }
  const tick = (...ids) => async () => { for (const id of ids) await office.hands.tick(office.field(id)) }
  await add('section', 'campaign')
  await add('question', 'title', { within: 'campaign', kind: 'short_text', settings: tick('required-yes') })
  await add('question', 'status', { within: 'campaign', kind: 'choice', settings: tick('required-yes') })
  for (const choice of ['running', 'finished']) await add('choice', choice, { within: 'status' })
  await add('question', 'ended', {
    within: 'campaign', kind: 'date', settings: tick('required-yes', 'show_if-status.finished')
  })
  await add('question', 'people', { within: 'campaign', kind: 'number' })
  await add('question', 'story', {
    within: 'campaign', kind: 'long_text', settings: async () => office.field('words').fill('20')
  })
  await add('question', 'links', { within: 'campaign', kind: 'links' })
  // What the gallery shows of an entry.
  await add('question', 'summary', { within: 'campaign', kind: 'long_text' })
  await add('question', 'category', { within: 'campaign', kind: 'choice' })
  for (const choice of ['web', 'events']) await add('choice', choice, { within: 'category' })
  await add('rule', 'authority_kind', {
    settings: async () => {
      await office.hands.choose(office.field('looks_at-authority_kind'))
      await office.hands.tick(office.field('bodies-local_authority'))
    }
  })
  await add('declaration', 'publication', { settings: tick('needed-yes') })
  await add('criterion', 'light', { settings: async () => office.field('weight').fill('100') })
  await add('reason', 'too_dark')
  await office.to(link(`${run}/form/privacy/change/privacy`))
  await write('Privacy')
  await press()
  await office.good()

  // Seen as it will be, then published.
  await office.to(link(`${run}/preview`))
  assert.ok((await office.main.innerText()).includes(`ended label-${language}`))
  await office.good()
  await office.page.goto(`${run}/publish`)
  await office.good()
  assert.equal(await office.main.locator('#faults').count(), 0, await office.main.innerText())
  await press()
  assert.equal(path(), `${run}/edit`)
  await told()

  // An applicant reads it, in the call's zone and in the own one, and enters.
  const petra = await worker('applicant')
  await petra.page.goto(`/${language}/calls/${slug}`)
  const dates = await petra.main.locator('.dates').innerText()
  assert.ok(dates.includes('18:30') && dates.includes('Europe/Athens'), dates)
  assert.equal(await petra.main.locator('.dates c-local-time:not(:empty)').count(), script ? 2 : 0)
  await petra.good()
  await petra.to(petra.main.locator(`a[href$="${slug}/eligibility"]`))
  await petra.hands.choose(petra.field('authority_kind-local_authority'))
  await petra.to(petra.main.locator('form').getByRole('button'))
  await petra.to(petra.main.locator('a[href*="/my/entries/new"]'))
  await petra.to(petra.main.locator('form').getByRole('button'))
  const entry = new URL(petra.page.url()).pathname.replace(/\/bodies$/, '')
  await petra.field('authority_name').fill('Samplebridge Council')
  await petra.field('authority_country').selectOption('AT')
  await petra.to(petra.main.locator('form').getByRole('button'))
  const save = () => petra.to(petra.main.locator('.save-bar button:not([name])'))
  const asked = () => new URL(petra.page.url()).pathname.split('/').at(-1)
  await petra.to(petra.main.locator(`a[href="${entry}/questions/title"]`))
  await petra.field('title').fill('Lamps in the lane')
  await save()
  await petra.hands.choose(petra.field('status-running'))
  await save()
  assert.equal(asked(), 'people', 'a question for finished campaigns is not asked of a running one')
  await petra.page.goto(`${entry}/questions/status`)
  await petra.hands.choose(petra.field('status-finished'))
  await save()
  assert.equal(asked(), 'ended', 'and of a finished one it is')
  for (const [part, value] of [['day', '1'], ['month', '3'], ['year', '2026']]) await petra.field(`ended-${part}`).fill(value)
  await save()
  await petra.field('people').fill('120')
  await save()
  await petra.field('story').fill('They hung lamps.')
  await save()
  await petra.page.goto(entry)
  await petra.to(petra.main.locator(`form[action="${entry}/check-opening"]`).getByRole('button'))
  await petra.good()
  await petra.hands.tick(petra.field('declare-publication-yes'))
  await petra.to(petra.main.locator('#send').getByRole('button'))
  assert.equal(new URL(petra.page.url()).pathname, `${entry}/receipt`)

  // A change after the opening is a new version: seen by everybody, and what was sent stays.
  await office.to(link(`${run}/form`))
  await add('question', 'colour', { within: 'campaign', kind: 'short_text' })
  await office.page.goto(`${run}/edit`)
  await office.to(office.main.locator(`.notice a[href="${run}/publish"]`))
  assert.equal(await office.main.locator('#differences li').count() > 0, true)
  await office.good()
  await press()
  await told()
  await petra.page.goto(`/${language}/calls/${slug}`)
  await petra.to(petra.main.locator(`a[href$="/calls/${slug}/changes"]`))
  assert.ok((await petra.main.innerText()).includes(`colour label-${language}`))
  await petra.good()
  const id = entry.split('/').at(-1)
  await office.page.goto(`/${language}/office/entries/${id}`)
  const sent = await office.main.innerText()
  assert.ok(sent.includes('They hung lamps.') && !sent.includes(`colour label-${language}`), 'what was sent is as it was')
  await office.good()
  assert.deepEqual(faults, [])
}
