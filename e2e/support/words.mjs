// Finds words that nobody translated. The text comes from look.mjs: only what stands in the page's own language,
// so a quotation, name or entry in another language must say so (lang="…") or be marked translate="no".

// The hundred commonest words of written English.
const english = `the of and to in a is that for it as was with be by on not he i this are or his from at which but
  have an had they you were their one all we can her has there been if more when will would who so
  no what up about into them than its time only could my some other out new two these may first then
  do any like now over such our me even most made after also many before must your where how should
  each people well just because those use make through get`.split(/\s+/)

// Words that are English and of the language too, spelt alike.
const shared = {
  // all: space; also: therefore; an: at; her: hither; in; man: one; not: need; so; was: what; will: wants
  de: ['all', 'also', 'an', 'her', 'in', 'man', 'not', 'so', 'was', 'will'],
  // a: but; do: until; in: and; me; more: can; no: well; on: he; so: are; to: this; up: hope
  sl: ['a', 'do', 'in', 'me', 'more', 'no', 'on', 'so', 'to', 'up'],
  // a: has; an: year; are: has; i: to him, to her; in: flax; or: they have
  ro: ['a', 'an', 'are', 'i', 'in', 'or'],
  // a: the; be: into; had: army; is: also; most: now; must: grape juice; no: well
  hu: ['a', 'be', 'had', 'is', 'most', 'must', 'no'],
  // a: to; do: I give; i: the; in; me; no; or: now; so: I know
  it: ['a', 'do', 'i', 'in', 'me', 'no', 'or', 'so']
}

// Latin words that readers of Greek and Bulgarian meet in this spelling.
const latin = new Set([
  'Clarinet', 'CLARINET', // the programme
  'EN', 'WCAG', 'AA', 'JavaScript', // the accessibility statement's standards
  'title', 'summary', 'category', // keys of questions, which the editor gives as examples
  'office', 'css', // a file's name on the page of components
  'cookie', // as Greek law itself writes it
  'PIN', // what opens a telephone
  'CLAMD', 'SMTP', // settings of the program, named as they are typed
  'UTC', // what time zones are counted from
  'Creative', 'Commons', // the licences' own name
  'EU', 'AMIF', 'EUPL', 'CC', 'BY', 'SA', // names of the Union, its fund, and of licences
  // kinds of files
  'PDF', 'UA', 'EPUB', 'CSV', 'JSON', 'HTML', 'XML', 'ZIP', 'JPEG', 'JPG', 'PNG', 'WebP', 'SVG', 'Word', 'Excel',
  'kB', 'KB', 'MB', 'GB', // sizes
  'RSS', 'Atom', 'API', 'OpenAPI', 'URL', 'QR', 'ICS', 'Markdown', 'GitHub', 'ClamAV', 'DOI', 'ISO', // technology
  'I', 'II', 'III', 'IV', 'V', 'VI', 'X', 'XX', 'XXI' // numerals
])

const addresses = new RegExp([
  /(?:https?:\/\/|www\.)\S+/, // of pages
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*/, // of mail
  /(?:[a-z\d-]+\.)+(?:org|com|net|int|info|test|example|[a-z]{2})(?:\/\S*)?(?![\p{L}])/ // without https
].map((it) => it.source).join('|'), 'giu')

// Names of time zones, as IANA gives them; what a list shows of them has spaces.
const zones = /\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)\/[A-Z][\w/-]+(?: Marino| of Man)?/gu

// Names of the demonstration's persons, where a sentence holds them.
const names = /\b(?:Ada|Agata|Nadia|Petra|Sanna) Sample\b|\bStefano Esempio\b/g

const commonest = Object.fromEntries(Object.keys(shared).map((language) =>
  [language, new Set(english.filter((word) => !shared[language].includes(word)))]))

// The words of this text that do not belong into a page of this language.
export function foreignWords(language, text) {
  const clean = text.replace(addresses, ' ').replace(zones, ' ').replace(names, ' ')
  if (language === 'en') return []
  if (language === 'el' || language === 'bg') {
    // With its digits and hyphens, a code such as CLA-2027-0042 is one word and no language.
    const words = clean.match(/[\p{L}\p{M}\d]+(?:[-–/_.][\p{L}\p{M}\d]+)*/gu) ?? []
    return unique(words.filter((word) => /\p{Script=Latin}/u.test(word) && !/\d/.test(word))
      .flatMap((word) => word.split(/[-–/_.]/)).filter((word) => /\p{Script=Latin}/u.test(word) && !latin.has(word)))
  }
  const words = clean.match(/[\p{L}\p{M}'’]+/gu) ?? []
  // A word in capitals is an acronym: IT, OR, WHO.
  const acronym = (word) => word.length > 1 && word === word.toUpperCase()
  return unique(words.filter((word) => !acronym(word) && commonest[language].has(word.toLowerCase())))
}

const unique = (list) => [...new Set(list)]
