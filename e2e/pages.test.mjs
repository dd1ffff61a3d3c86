// Every page, for every kind of person, in every language: by the links from the front page, and the pages that no link
// leads to (support/situations.mjs). A page of the router's list that nobody met fails the test.
// The daily run looks at all of them at 320 pixels and by vnu, and with axe, the keyboard and thumbs in two languages
// at 390 and 1280 pixels. CLARINET_E2E=all does that in every language and person, at four widths, light and dark.
import { after, before, test } from 'node:test'
import { axeViolations, ofColours } from './support/axe.mjs'
import { browser, closeBrowser, watchedContext } from './support/browser.mjs'
import { crawl, Shapes } from './support/crawl.mjs'
import { focusFaults } from './support/keyboard.mjs'
import { languageOf, languages } from './support/languages.mjs'
import { look, strangeFonts } from './support/look.mjs'
import { Routes } from './support/routes.mjs'
import { startDemo } from './support/server.mjs'
import { persons, signIn } from './support/sign-in.mjs'
import { situations } from './support/situations.mjs'
import { leaveAll, prepare } from './support/states.mjs'
import { Vnu } from './support/vnu.mjs'
import { foreignWords } from './support/words.mjs'

const all = process.env.CLARINET_E2E === 'all'
const tabsAtATime = 2
const narrow = { width: 320, height: 640 }
const axeLanguages = all ? languages : ['en', 'bg']
const axeWidths = all ? [320, 390, 820, 1280] : [390, 1280]
const themes = all ? ['light', 'dark'] : ['light']
const walkers = [undefined, 'applicant', 'secretariat', 'admin',
  ...all ? persons.filter((it) => !['applicant', 'secretariat', 'admin'].includes(it)) : []]

// Pages whose title is a name or what somebody wrote, the same in every language.
const nameIsTitle = new Set(['/{lang}/award/{slug}/{number}'])
// Addresses that carry their language behind them, in `?lang=`.
const bare = ['/styleguide', '/styleguide/office', '/demo', '/demo/mails']

const routes = new Routes()
const vnu = new Vnu()
const pages = []
const builds = new Set()
const visitedRoutes = Object.fromEntries(languages.map((language) => [language, new Set()]))
let demo, states

before(async () => {
  demo = await startDemo()
  states = await prepare(await browser(), demo)
})
after(async () => {
  await leaveAll()
  await closeBrowser()
  await demo?.stop()
})

for (const person of walkers) {
  test(`pages for ${person ?? 'everybody'}`, async (t) => {
    const visitor = await watchedContext(demo, { ...narrow, anonymous: !person })
    const tabs = []
    for (let tab = 0; tab < tabsAtATime; tab += 1) tabs.push(await visitor.context.newPage())
    if (person) await signIn({ ...visitor, page: tabs[0] }, person)
    for (const language of languages) {
      await t.test(language, async () => {
        const known = new Set(pages.filter((it) => it.person !== person && it.language === language).map((it) => it.shape))
        // Who is signed in sees a public page with other links at its head only: one of each such page is enough.
        const most = (shape) => known.has(shape) ? all ? 1 : 0 : shape.includes('{id}') ? 1 : 3
        const shapes = new Shapes(routes, most)
        const faults = []
        const visited = new Set()
        const here = { person, language, shapes, faults, visited }
        const { [person ?? 'everybody']: special = [] } = situations(states, language)
        const links = special.filter((it) => !it.fields)
        const expected = new Map(links.map(({ path, status }) => [`${demo.url}/${language}${path}`, status]))
        const starts = [`${demo.url}/${language}`, ...expected.keys()]
        if (!person) starts.push(...bare.map((path) => `${demo.url}${path}?lang=${language}`))
        await crawl(starts, {
          origin: demo.url, language, tabs, shapes,
          visit: (page, address) => visit(page, address, { ...here, status: expected.get(address) })
        })
        const forms = special.filter((it) => it.fields)
        await Promise.all(tabs.map(async (tab) => {
          for (let form = forms.shift(); form; form = forms.shift()) await send(tab, form, here)
        }))
        for (const { address, what } of visitor.problems.splice(0)) {
          // Chromium says on the console what the answer's status already told.
          if (!/status of 4(0[149]|10|22)/.test(what) || !what.includes(`(${address})`)) faults.push(`${address}: ${what}`)
        }
        report(faults, `${person ?? 'everybody'} in ${language}`)
      })
    }
    report((await visitor.leave()).map(({ address, what }) => `${address}: ${what}`), person ?? 'everybody')
  })
}

async function visit(page, address, { status = 200, ...here }) {
  const { faults, visited, person, language } = here
  await page.setViewportSize(narrow)
  let response
  try {
    response = await page.goto(address)
  } catch (error) {
    if (!/Download is starting|net::ERR_ABORTED/.test(error.message)) throw error
    response = await page.context().request.get(address)
  }
  // Without a session a private page answers 401 with the sign-in; the sign-in itself is a page like any other.
  const asked = !person && response.status() === 401
  if (response.status() !== status && !asked) faults.push(`${address}: answered ${response.status()} instead of ${status}`)
  if (response.status() === 200) visitedRoutes[language].add(routes.of(address))
  // Several links may lead to one page, as all private ones do to the sign-in.
  if (visited.has(page.url())) return []
  visited.add(page.url())
  if (!/^text\/html\b/.test(response.headers()['content-type'] ?? '')) return []
  return inspect(page, response, address, here)
}

// Sends a form as it stands in `form`, whatever the page it would stand on looks like.
async function send(page, form, here) {
  await page.setViewportSize(narrow)
  const action = `/${here.language}${form.path}`
  await page.goto(`/${here.language}/contact`)
  const [response] = await Promise.all([
    page.waitForNavigation(),
    page.evaluate(({ action, fields }) => {
      const form = document.createElement('form')
      form.method = 'post'
      form.action = action
      for (const [name, value] of Object.entries(fields)) {
        const field = document.createElement('input')
        Object.assign(field, { type: 'hidden', name, value })
        form.append(field)
      }
      document.body.append(form)
      form.submit()
    }, { action, fields: form.fields })
  ])
  const name = `${demo.url}${action}#${Object.keys(form.fields)}`
  if (response.status() !== form.status) here.faults.push(`${name}: answered ${response.status()} instead of ${form.status}`)
  const errors = await page.locator('.errors').count()
  if (response.status() === 422 && errors !== 1) here.faults.push(`${name}: ${errors} error summaries`)
  await inspect(page, response, name, here)
}

async function inspect(page, response, address, { person, language, shapes, faults }) {
  const fault = (what) => faults.push(`${address}: ${what}`)
  const shape = shapes.shape(address)
  vnu.add(`${address} (${person ?? 'everybody'})`, await response.text())
  const seen = await page.evaluate(look)
  if (seen.language !== (languageOf(page.url()) ?? language)) fault(`<html lang> is "${seen.language}"`)
  if (!seen.title.trim()) fault('no <title>')
  if (seen.h1 !== 1) fault(`${seen.h1} h1 to be seen`)
  if (seen.overflow) fault(`wider than the window at 320 pixels with text spacing: ${seen.overflow}`)
  if (seen.unknown) fault(`a text without words: ${seen.unknown}`)
  if (seen.script) fault(seen.script)
  const foreign = foreignWords(seen.language, seen.text)
  if (foreign.length > 0) {
    fault(`words of another language: ${foreign.slice(0, 12).join(', ')} in ${places(seen.text, foreign)}`)
  }
  if (response.status() === 200 && response.request().method() === 'GET') {
    const { title, alternates } = seen
    pages.push({ person, language, shape, title, alternates, address: page.url() })
  }

  // What is built equally, whatever it says, is looked at once in a language.
  const build = `${language} ${seen.outline}`
  if (axeLanguages.includes(language) && (all || !builds.has(build))) {
    builds.add(build);
    (await strangeFonts(page)).slice(0, 3).forEach(fault)
    for (const width of axeWidths) {
      await page.setViewportSize({ width, height: 900 })
      for (const theme of themes) {
        if (all) await page.emulateMedia({ colorScheme: theme })
        const violations = await axeViolations(page, theme === 'dark' ? ofColours : undefined)
        for (const violation of violations) fault(`at ${width} pixels, ${theme}: ${violation}`)
      }
      const { small } = await page.evaluate(look)
      small.slice(0, 3).forEach((it) => fault(`at ${width} pixels ${it} pixels`))
    }
    if (all) await page.emulateMedia({ colorScheme: 'light' });
    (await page.evaluate(focusFaults)).slice(0, 3).forEach(fault)
  }
  return seen.links
}

test('every page was met in every language', () => {
  report(languages.flatMap((language) => routes.missing(visitedRoutes[language]).map((route) =>
    `${language}: nobody met ${route}`)), 'pages')
})

test('each page has a title of its own, in its language', () => {
  const faults = []
  const path = (address) => new URL(address).pathname.replace(/^\/[a-z]{2}(?=\/|$)/, '')
  const titled = pages.filter(({ shape }) => !nameIsTitle.has(shape.split('?')[0]))
  for (const language of languages) {
    const byTitle = new Map()
    for (const { address, title } of titled.filter((it) => it.language === language)) {
      const other = byTitle.get(title) ?? address
      if (path(other) !== path(address)) faults.push(`${address}: has the title of ${other}: ${title}`)
      byTitle.set(title, other)
    }
  }
  const inEnglish = new Map(titled.filter((it) => it.language === 'en').map((it) => [path(it.address), it.title]))
  for (const { language, address, title } of titled) {
    if (language !== 'en' && inEnglish.get(path(address)) === title) {
      faults.push(`${address}: has the English title in ${language}: ${title}`)
    }
  }
  report([...new Set(faults)], 'titles')
})

test('each page links its other languages, and they link it', () => {
  const faults = []
  const linked = new Map(pages.filter((it) => !it.person).map(({ address, alternates }) => [address, alternates]))
  for (const [address, alternates] of linked) {
    const own = languageOf(address)
    if (!`${new URL(address).pathname}/`.startsWith(`/${own}/`)) continue
    if (Object.keys(alternates).filter((it) => it !== 'x-default').sort().join() !== [...languages].sort().join()) {
      faults.push(`${address}: links the languages ${Object.keys(alternates)}`)
    }
    if (alternates[own] !== address) faults.push(`${address}: calls itself ${alternates[own]}`)
    for (const [language, other] of Object.entries(alternates)) {
      const back = linked.get(other)
      if (back && back[own] !== address) faults.push(`${address}: ${other} links ${back[own]} instead`)
      if (language !== 'x-default' && languageOf(other) !== language) faults.push(`${address}: ${other} is not in ${language}`)
    }
  }
  report(faults, 'languages')
})

test('the HTML of all pages is valid', async () => {
  report(await vnu.errors(), `${vnu.size} different pages`)
})

// A few words around the first strange ones, to find the place.
function places(text, words) {
  const lines = text.split('\n').filter((line) => words.some((word) => line.split(/[^\p{L}\p{M}’']+/u).includes(word)))
  return lines.slice(0, 3).map((line) => JSON.stringify(line.slice(0, 90))).join(', ')
}

// The same fault on many pages is said once.
function report(faults, where) {
  if (faults.length === 0) return
  const addresses = new Map()
  for (const fault of faults) {
    const [, address, what] = fault.match(/^(\S+(?: \([\w-]+\))?): (.*)$/s) ?? [fault, '', fault]
    addresses.set(what, (addresses.get(what) ?? new Set()).add(address))
  }
  const lines = [...addresses].map(([what, [first, ...more]]) =>
    `${first}${more.length > 0 ? ` and ${more.length} more` : ''}: ${what}`)
  if (lines.length > 40) lines.splice(40, Infinity, `… and ${lines.length - 40} other faults`)
  throw new Error(`${where}:\n${lines.join('\n')}`)
}
