// Every page, for every kind of person, in every language: found by following links from the front page.
// In the daily run a person signed in sees one page of each shape that everybody may see, and axe looks in two
// languages at one page of each build. CLARINET_E2E=all looks at everything.
import { after, before, test } from 'node:test'
import { axeViolations } from './support/axe.mjs'
import { closeBrowser, watchedContext } from './support/browser.mjs'
import { crawl, Shapes } from './support/crawl.mjs'
import { languageOf, languages } from './support/languages.mjs'
import { look, strangeFonts } from './support/look.mjs'
import { startDemo } from './support/server.mjs'
import { persons, signIn } from './support/sign-in.mjs'
import { Vnu } from './support/vnu.mjs'
import { foreignWords } from './support/words.mjs'

const all = process.env.CLARINET_E2E === 'all'
const tabsAtATime = 2
const narrow = { width: 320, height: 640 }
const axeLanguages = all ? languages : ['en', 'bg']
const axeViews = (all ? [320, 390, 820, 1280] : [390, 1280]).flatMap((width) =>
  (all ? ['light', 'dark'] : ['light']).map((theme) => ({ width, theme })))

// Shapes of pages whose title is a name, the same in every language.
const nameIsTitle = []

const vnu = new Vnu()
const pages = []
const builds = new Set()
let demo

before(async () => { demo = await startDemo() })
after(async () => {
  await closeBrowser()
  await demo?.stop()
})

for (const person of [undefined, ...persons]) {
  test(`pages for ${person ?? 'everybody'}`, async (t) => {
    const visitor = await watchedContext(demo, { ...narrow, anonymous: !person })
    const tabs = []
    for (let tab = 0; tab < tabsAtATime; tab += 1) tabs.push(await visitor.context.newPage())
    if (person) await signIn({ ...visitor, page: tabs[0] }, person)
    for (const language of languages) {
      await t.test(language, async () => {
        const forEverybody = new Set(pages.filter((it) => !it.person && it.language === language).map((it) => it.shape))
        const most = (shape) => person && !all && forEverybody.has(shape) ? 1 : 3
        const faults = []
        const visited = new Set()
        await crawl([`${demo.url}/`, `${demo.url}/${language}`], {
          origin: demo.url,
          language,
          neutral: language === 'en',
          tabs,
          shapes: new Shapes(most),
          visit: (page, address, shape) => visit(page, address, { person, language, shape, faults, visited })
        })
        for (const { address, what } of visitor.problems.splice(0)) {
          // Chromium says on the console what the answer's status already told.
          if (!/status of 40[14]/.test(what) || !what.includes(`(${address})`)) faults.push(`${address}: ${what}`)
        }
        report(faults, `${person ?? 'everybody'} in ${language}`)
      })
    }
    report((await visitor.leave()).map(({ address, what }) => `${address}: ${what}`), person ?? 'everybody')
  })
}

async function visit(page, address, { person, language, shape, faults, visited }) {
  const fault = (what) => faults.push(`${address}: ${what}`)
  await page.setViewportSize(narrow)
  let response
  try {
    response = await page.goto(address)
  } catch (error) {
    if (!/Download is starting|net::ERR_ABORTED/.test(error.message)) throw error
    response = await page.context().request.get(address)
  }
  // Without a session a private page answers 401 with the sign-in; the sign-in itself is a page like any other.
  const mayAskWho = !person && shape !== '/sign-in'
  if (response.status() !== 200 && !(mayAskWho && response.status() === 401)) fault(`answered ${response.status()}`)
  // Several links may lead to one page, as all private ones do to the sign-in.
  if (visited.has(page.url())) return []
  visited.add(page.url())
  if (!/^text\/html\b/.test(response.headers()['content-type'] ?? '')) return []

  vnu.add(`${address} (${person ?? 'everybody'})`, await response.text())
  const seen = await page.evaluate(look)
  const promised = languageOf(page.url())
  if (promised ? seen.language !== promised : !languages.includes(seen.language)) fault(`<html lang> is "${seen.language}"`)
  if (!seen.title.trim()) fault('no <title>')
  if (seen.h1 !== 1) fault(`${seen.h1} h1 to be seen`)
  if (seen.overflow) fault(`wider than the window at 320 pixels with text spacing: ${seen.overflow}`)
  if (seen.unknown) fault(`a text without words: ${seen.unknown}`)
  if (seen.script) fault(seen.script)
  const foreign = foreignWords(seen.language, seen.text)
  if (foreign.length > 0) {
    fault(`words of another language: ${foreign.slice(0, 12).join(', ')} in ${places(seen.text, foreign)}`)
  }

  const firstOfShape = !pages.some((it) => it.language === language && it.shape === shape)
  if (firstOfShape || all) (await strangeFonts(page)).slice(0, 3).forEach(fault)

  if (response.status() === 200) {
    const { language, title, canonical = page.url().split('?')[0] } = seen
    pages.push({ person, language, shape, title, address: canonical })
  }

  const build = `${language} ${seen.outline}`
  if (axeLanguages.includes(language) && (all || !builds.has(build))) {
    builds.add(build)
    for (const { width, theme } of axeViews) {
      await page.setViewportSize({ width, height: 900 })
      if (all) await page.emulateMedia({ colorScheme: theme })
      for (const violation of await axeViolations(page)) fault(`at ${width} pixels, ${theme}: ${violation}`)
    }
    if (all) await page.emulateMedia({ colorScheme: 'light' })
  }
  return seen.links
}

test('each page has a title of its own, in its language', () => {
  const faults = []
  const path = (address) => new URL(address).pathname.replace(/^\/[a-z]{2}(?=\/|$)/, '')
  for (const language of languages) {
    const byTitle = new Map()
    for (const { address, title } of pages.filter((it) => it.language === language)) {
      const other = byTitle.get(title) ?? address
      if (other !== address) faults.push(`${address}: has the title of ${other}: ${title}`)
      byTitle.set(title, other)
    }
  }
  const inEnglish = new Map(pages.filter((it) => it.language === 'en').map((it) => [path(it.address), it.title]))
  for (const { language, address, title, shape } of pages) {
    if (language !== 'en' && inEnglish.get(path(address)) === title && !nameIsTitle.includes(shape)) {
      faults.push(`${address}: has the English title in ${language}: ${title}`)
    }
  }
  report([...new Set(faults)], 'titles')
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
