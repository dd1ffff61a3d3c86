// An entry as its applicant would fill it in, for tests that begin where others end.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'

export const call = 'award-current'

export const bodies = {
  authority_name: 'Samplebridge Council', authority_kind: 'local_authority', authority_country: 'AT', authority_place: '',
  language: 'en'
}

export const answers = {
  title: 'Neighbours at one table',
  summary: 'A town asks its people to a table. They eat and talk.',
  category: 'public_events',
  status: 'running',
  started: { day: '1', month: '9', year: '2025' },
  languages: ['en', 'de'],
  involved: 'Newcomers planned the evenings, and the council paid for them.',
  decided: 'A group of six, three of them newcomers.',
  message: 'Come and eat with us. It is for everybody in town.',
  changed: 'People greet each other in the street.',
  known: 'not_measured',
  budget: 'from_1000',
  copy: 'A hall, a long table and a cook.'
}

export const declarations = ['right_to_enter', 'publication', 'pictures']

// Begins an entry by requests alone. `visitor` is signed in as an applicant; `given` says which questions are answered.
// With `postal`, the fields of the arrival, one of the secretariat types in what came by post.
export async function beginEntry({ context }, demo, { language = 'en', given = answers, postal } = {}) {
  const id = randomUUID()
  const path = `/${language}/my/entries/${id}`
  const post = async (address, fields, status = 303) => {
    const form = new URLSearchParams(fields).toString()
    const answer = await context.request.post(address, {
      data: form,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: demo.url },
      maxRedirects: 0
    })
    assert.equal(answer.status(), status, `POST ${address}`)
  }
  const answer = async (key, value, version = 0) => {
    const fields = Array.isArray(value) ? value.map((it) => [key, it])
      : typeof value === 'object' ? Object.entries(value).map(([part, it]) => [`${key}-${part}`, it])
        : [[key, value]]
    await post(`${path}/questions/${key}`, [...fields, ['version', version]])
  }
  if (postal) await post(`/${language}/office/calls/${call}/postal`, { id, language, ...postal })
  else await post(`/${language}/my/entries`, { id, call, language, kind: 'local_authority', country: 'AT' })
  await post(`${path}/bodies`, { ...bodies, language })
  for (const [key, value] of Object.entries(given)) await answer(key, value)
  return { id, path, answer, question: (key) => `${path}/questions/${key}` }
}

// Begins an entry and sends it, by requests alone; gives its number too.
export async function sendEntry(visitor, demo, options) {
  const entry = await beginEntry(visitor, demo, options)
  const request = visitor.context.request
  const form = new URLSearchParams(declarations.map((key) => [`declare-${key}`, 'yes'])).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: demo.url }
  await request.post(`${entry.path}/check-opening`, { data: '', headers })
  const receipt = await request.post(`${entry.path}/sendings`, { data: form, headers })
  const number = (await receipt.text()).match(/class="number"[^>]*>\D*(\d+)/)?.[1]
  assert.ok(number, `${entry.path} has no receipt: ${receipt.status()} ${receipt.url()}`)
  return { ...entry, number }
}
