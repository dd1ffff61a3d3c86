// Pages that no link leads to: links out of mails, answers to a wrong form, what is not there. By person, for a language.
import { randomUUID } from 'node:crypto'
import { call } from './entry.mjs'

const at = (path, status = 200) => ({ path, status })
// `path` is where the form is sent to.
const post = (path, fields = {}, status = 422) => ({ path, fields, status })

export function situations(states, language) {
  const { applicant, without, sending } = states
  const own = (entry, rest = '') => `${without(entry)}${rest}`
  const form = `/office/calls/${call}/form`
  return {
    everybody: [
      at('/nowhere', 404),
      at('/calls/nowhere', 404),
      at('/my/entries', 401),
      at(`/my/entries/new?call=${call}`, 401),
      at('/sign-in/link/unknown', 410),
      at(states.signInLink),
      at(states.invitation),
      at('/sign-in'),
      post('/sign-in'),
      post('/sign-in', { 'sign-in-email': `reader-${language}@demo.example` }, 200),
      post('/sign-in/code'),
      ...['', '?authority_kind=civil_society', '?authority_kind=local_authority', '?authority_kind=local_authority&country=AT',
        '?authority_kind=local_authority&country=AT&own_campaign=no',
        '?authority_kind=local_authority&country=AT&own_campaign=yes&may_publish=yes'
      ].map((answers) => at(`/calls/${call}/eligibility${answers}`)),
      at(`/calls/${call}/changes`),
      at(`/award/${call}?country=IT`),
      at(`/award/${call}?country=HU&category=traditional_media`)
    ],
    applicant: [
      ...states.own.map((path) => at(path)),
      at(states.emailChange),
      at(own(applicant.draft, '/bodies')),
      at(own(applicant.draft, '/check')),
      at(own(applicant.draft, '/colleagues')),
      at(states.picture),
      at(`${states.picture}/removal`),
      at('/my/consents'),
      at(states.consent),
      post(states.picture),
      at(own(applicant.whole, '/check')),
      at(own(applicant.plain, '/receipt')),
      at(own(applicant.plain, '/sending')),
      at(own(applicant.plain, '/withdrawal')),
      at(own(applicant.no, '/review')),
      at(own(applicant.reviewed, '/review')),
      at(`/my/entries/new?call=${call}`),
      at(`/my/calls/${call}/questions`),
      post(`/my/calls/${call}/questions`),
      post(own(applicant.draft, '/bodies')),
      post(own(applicant.draft, '/bodies'), { ...states.bodies, authority_name: 'Elsewhere Council', shown: 'another', language }, 409),
      post(own(applicant.draft, '/colleagues')),
      post(own(applicant.draft, '/handover')),
      post(own(applicant.draft, '/sendings')),
      post(own(applicant.whole, '/sendings')),
      post(own(applicant.no, '/review')),
      post(own(applicant.whole, '/questions/title'), { title: 'Another title', version: '0' }, 409),
      post(own(applicant.draft, '/questions/summary'), { summary: 'word '.repeat(300), version: '99' }),
      post('/my/account/name'),
      post('/my/account/email')
    ],
    secretariat: [
      ...states.office.map((path) => at(path)),
      at(`/office/calls/${call}/queue`),
      at(`/office/calls/${call}/postal`),
      ...states.postal.map((path) => at(path)),
      ...states.typed.map((path) => at(path)),
      post(`/office/calls/${call}/postal`, { id: randomUUID() }),
      at(`/office/organisations/${states.lead}/members`),
      at('/office/calls'),
      ...['decision', 'clarification'].map((page) => at(`${states.plain}/${page}`)),
      at(`${states.proposed}/confirmation`),
      at(`${states.reviewed}/review`),
      post(`${states.plain}/notes`, { id: randomUUID() }),
      post(`${states.plain}/decision`),
      post(`${states.plain}/decision`, { sending, verdict: 'eligible', step: 'check' }, 200),
      post(`${states.plain}/decision`,
        { sending, verdict: 'not_eligible', reasons: 'incomplete', explanation: 'A word is missing.', step: 'check' }, 200),
      post(`${states.plain}/clarification`),
      post(`${states.reviewed}/review`),
      post('/office/calls/new'),
      post(`/office/calls/${call}/edit`),
      post(`/office/calls/${call}/late-passes`),
      post(`${form}/section/add`),
      post(`/office/organisations/${states.lead}/members`)
    ],
    admin: [at('/my/account'), at('/admin')]
  }
}
