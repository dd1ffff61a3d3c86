// Entries in every state that a person may meet: what the demonstration does not hold, its persons do here by requests.
import assert from 'node:assert/strict'
import { answers, beginEntry, bodies, call, declarations } from './entry.mjs'
import { png } from './png.mjs'

const visits = new Map()

// Requests of one of the demo's persons.
async function as(browser, demo, person) {
  if (!visits.has(person)) {
    const context = await browser.newContext({ baseURL: demo.url })
    const visit = {
      context,
      async get(path) {
        const answer = await context.request.get(path)
        assert.equal(answer.status(), 200, `${person}: GET ${path}`)
        return answer.text()
      },
      async post(path, fields, status = 303) {
        const answer = await context.request.post(path, {
          data: new URLSearchParams(fields).toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded', origin: demo.url },
          maxRedirects: 0
        })
        assert.equal(answer.status(), status, `${person}: POST ${path}: ${(await answer.text()).slice(0, 200)}`)
        return answer
      }
    }
    visits.set(person, visit)
    if (person) await visit.post('/demo/sign-in', { person })
  }
  return visits.get(person)
}

const hidden = (html, name) => html.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1] ?? ''

// Makes them, and gives the addresses (without language) at which a person finds them.
export async function prepare(browser, demo) {
  const applicant = await as(browser, demo, 'applicant')
  const secretariat = await as(browser, demo, 'secretariat')
  const second = await as(browser, demo, 'secretariat-2')
  const office = (id) => `/en/office/entries/${id}`

  const sent = async (title, { by = applicant, postal } = {}) => {
    const entry = await beginEntry(by, demo, { given: { ...answers, title }, postal })
    await by.post(`${entry.path}/check-opening`, {})
    await by.post(`${entry.path}/sendings`, Object.fromEntries(declarations.map((it) => [`declare-${it}`, 'yes'])))
    return entry
  }
  const refused = async (title) => {
    const entry = await sent(title)
    const sending = hidden(await secretariat.get(`${office(entry.id)}/decision`), 'sending')
    const explanation = 'The council did not answer what was asked.'
    await secretariat.post(`${office(entry.id)}/decision`,
      { sending, verdict: 'not_eligible', reasons: 'incomplete', explanation, step: 'decide' })
    const decision = hidden(await second.get(`${office(entry.id)}/confirmation`), 'decision')
    await second.post(`${office(entry.id)}/confirmation`, { decision, step: 'confirm' })
    return entry
  }

  const draft = await beginEntry(applicant, demo, { given: {} })
  // A picture of somebody who consents.
  const uploaded = await applicant.context.request.post(`${draft.path}/questions/pictures/files`, {
    multipart: { files: { name: 'sea-1.png', mimeType: 'image/png', buffer: png() } },
    headers: { origin: demo.url },
    maxRedirects: 0
  })
  const picture = uploaded.headers().location
  assert.match(picture, /\/files\/[0-9a-f-]{36}$/)
  await applicant.post(picture, { alt: 'A grey square', credit: 'Ada Sample', people: 'new', 'consent-name': 'Nadia Sample',
    covers: 'face', uses: 'The gallery', evidence: 'A signed form' })
  const consent = (await applicant.get('/en/my/consents')).match(/\/my\/consents\/[0-9a-f-]{36}\/withdrawal/)[0]
  const whole = await beginEntry(applicant, demo, { given: { ...answers, title: 'A draft with every answer' } })
  const plain = await sent('One street, one table')
  const asked = await sent('Songs in the stairwell')
  const question = hidden(await secretariat.get(`${office(asked.id)}/clarification`), 'sending')
  await secretariat.post(`${office(asked.id)}/clarification`,
    { sending: question, section: 'campaign', message: 'Please name the month in which it began.', days: '14' })
  // What came by post yesterday, typed in and sent, and only begun; the first waits for its letter to be printed.
  const [year, month, day] = new Date(Date.now() - 86400000).toISOString().split('T')[0].split('-')
  const envelope = { entrant: 'Ada Sample', address: '1 Sample Street\nSamplebridge', 'came-year': year, 'came-month': month, 'came-day': day }
  const typed = await sent('What the postman brought', { by: secretariat, postal: envelope })
  const typing = await beginEntry(secretariat, demo,
    { given: { title: 'A thick envelope' }, postal: { ...envelope, entrant: 'Sanna Sample' } })
  const withdrawn = await sent('A fair that never was')
  await applicant.post(`${withdrawn.path}/withdrawal`, {})
  const no = await refused('A leaflet about waste')
  const reviewed = await refused('A leaflet about buses')
  await applicant.post(`${reviewed.path}/review`, { why: 'The leaflet was part of a campaign of two years.' })
  await secretariat.post(`/en/office/calls/${call}/late-passes`, {}, 422)

  await applicant.post(`/en/my/calls/${call}/questions`, { question: 'May two towns enter together?' })

  // Each state of the queue by its first entry.
  const queue = `/en/office/calls/${call}/queue`
  const tiles = [...(await secretariat.get(queue)).matchAll(/href="(\/en\/office\/calls\/[^"]*\/queue\?[^"]*)"/g)]
  const entries = new Set([plain, asked, typed, withdrawn, no, reviewed].map(({ id }) => id))
  for (const [, tile] of tiles) {
    const first = (await secretariat.get(tile.replaceAll('&amp;', '&'))).match(/\/en\/office\/entries\/([0-9a-f-]{36})/)
    if (first) entries.add(first[1])
  }
  const proposed = []
  for (const id of entries) {
    if ((await secretariat.get(office(id))).includes(`${office(id)}/confirmation`)) proposed.push(id)
  }
  assert.ok(proposed.length > 0, 'no refusal waits for a second person')

  const lead = (await secretariat.get('/en/my/account')).match(/\/office\/organisations\/([0-9a-f-]{36})\/members/)[1]
  await secretariat.post(`/en/office/organisations/${lead}/members`,
    { name: 'Nadia Sample', email: 'nadia@demo.example', role: 'secretariat', language: 'en' })
  const nobody = await as(browser, demo, undefined)
  await nobody.post('/en/sign-in', { 'sign-in-email': 'applicant@demo.example' }, 200)
  const letters = await (await nobody.context.request.get('/demo/mails')).text()
  const link = (pattern) => {
    const found = letters.match(pattern)
    assert.ok(found, `no mail holds ${pattern}`)
    return found[1]
  }
  const change = await applicant.post('/en/my/account/email', { email: 'petra@demo.example' })
  const without = (entry) => entry.path.replace(/^\/en/, '')
  return {
    // The link that signs in is used up by nobody: a GET changes nothing.
    signInLink: link(/\/\w\w(\/sign-in\/link\/[\w.~-]+)/),
    invitation: link(/\/\w\w(\/invitations\/[\w.~-]+)/),
    emailChange: change.headers().location.replace(/^\/en/, ''),
    picture: picture.replace(/^\/en/, ''),
    consent,
    applicant: { draft, whole, plain, asked, withdrawn, no, reviewed },
    own: [draft, whole, plain, asked, withdrawn, no, reviewed].map(without),
    // Entries by post: their pages in the office, and those of who types them in.
    postal: [typed, typing].map(({ id }) => `/office/calls/${call}/postal/${id}`),
    typed: [typed, typing].flatMap((entry) => [without(entry), `${without(entry)}/check`]),
    office: [...entries].map((id) => `/office/entries/${id}`),
    plain: `/office/entries/${plain.id}`,
    sending: hidden(await secretariat.get(`${office(plain.id)}/decision`), 'sending'),
    proposed: `/office/entries/${proposed[0]}`,
    reviewed: `/office/entries/${reviewed.id}`,
    lead,
    without,
    bodies
  }
}

// Ends the persons' visits.
export async function leaveAll() {
  for (const { context } of visits.values()) await context.close()
  visits.clear()
}
