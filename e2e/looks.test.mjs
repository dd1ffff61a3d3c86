// What a page looks like without being looked at: its weight, on paper, in the reader's own colours, without motion.
import assert from 'node:assert/strict'
import http from 'node:http'
import { after, before, test } from 'node:test'
import { closeBrowser, watchedContext } from './support/browser.mjs'
import { beginEntry, call } from './support/entry.mjs'
import { languages } from './support/languages.mjs'
import { startDemo } from './support/server.mjs'
import { signIn } from './support/sign-in.mjs'

const kB = 1000
const most = { html: 20 * kB, css: 8 * kB, script: 6 * kB, fonts: 125 * kB }
const open = ['', '/about', '/contact', '/privacy', '/accessibility', '/award', '/award/award-2019', `/award/${call}`,
  `/award/${call}/1`, `/calls/${call}`, `/calls/${call}/questions`, `/calls/${call}/eligibility`, '/sign-in']

let demo
before(async () => { demo = await startDemo() })
after(async () => {
  await closeBrowser()
  await demo?.stop()
})

// The bytes that travel, compressed as asked; a browser's own answer is unpacked already.
function weigh(address, asked) {
  return new Promise((resolve, reject) => {
    http.get(address, { headers: { 'accept-encoding': asked } }, (answer) => {
      let bytes = 0
      answer.on('data', (part) => { bytes += part.length })
      answer.on('end', () => resolve({ bytes, coding: answer.headers['content-encoding'] }))
    }).on('error', reject)
  })
}

test('a public page weighs little', async () => {
  const heavy = []
  for (const language of languages) {
    for (const path of open) {
      const address = `${demo.url}/${language}${path}`
      const { bytes, coding } = await weigh(address, 'br')
      assert.equal(coding, 'br', address)
      if (bytes > most.html) heavy.push(`${address}: ${bytes} bytes of HTML`)
    }
  }
  assert.deepEqual(heavy, [])
})

test('style sheets, scripts and fonts stay small', async () => {
  const heavy = []
  const weights = new Map()
  const sum = async (addresses) => {
    let bytes = 0
    for (const address of addresses) {
      if (!weights.has(address)) weights.set(address, (await weigh(address, 'gzip')).bytes)
      bytes += weights.get(address)
    }
    return bytes
  }
  for (const language of languages) {
    for (const path of open) {
      // A reader who comes from elsewhere: a browser lists the fonts of earlier pages again.
      const visitor = await watchedContext(demo)
      const page = await visitor.context.newPage()
      const asked = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(`/${language}${path}`)
      await page.evaluate(() => document.fonts.ready)
      for (const [kind, ending] of [['css', '.css'], ['script', '.js'], ['fonts', '.woff2']]) {
        const bytes = await sum(new Set(asked.filter((it) => it.endsWith(ending))))
        assert.ok(bytes > 0, `/${language}${path} asks for ${kind}`)
        if (bytes > most[kind]) heavy.push(`/${language}${path}: ${bytes} bytes of ${kind}`)
      }
      await visitor.leave()
    }
  }
  assert.deepEqual(heavy, [])
})

// An applicant's pages with an entry, and the public ones a reader may want on paper.
async function withPages(options, act) {
  const visitor = await watchedContext(demo, { anonymous: false, ...options })
  const page = await visitor.context.newPage()
  await signIn({ ...visitor, page }, 'applicant')
  const entry = await beginEntry(visitor, demo)
  for (const path of [`/en/calls/${call}`, `/en/calls/${call}/questions`, `${entry.path}/check`, entry.question('category'), '/en']) {
    await page.goto(path)
    await act(page, path)
  }
  await visitor.leave()
}

test('on paper there is what one reads, and nothing to press', async () => {
  const faults = []
  await withPages({ width: 794 }, async (page, path) => {
    await page.emulateMedia({ media: 'print' })
    const found = await page.evaluate(() => {
      const seen = (it) => it.checkVisibility({ visibilityProperty: true })
      const pressed = [...document.querySelectorAll('.btn, .util, .nav, .save-bar, .skip, .crumb')].filter(seen)
      const rgb = (colour) => colour.match(/[\d.]+/g)?.map(Number) ?? []
      const body = getComputedStyle(document.body)
      const pale = [...document.querySelectorAll('main :is(h1, h2, h3, p, dt, dd, li, label, legend)')].filter((it) => {
        const [r, g, b] = rgb(getComputedStyle(it).color)
        return seen(it) && it.textContent.trim() && 0.3 * r + 0.6 * g + 0.1 * b > 130
      })
      return {
        pressed: pressed.map((it) => it.className || it.tagName),
        ground: body.backgroundColor,
        pale: pale.map((it) => `${it.tagName} ${it.textContent.trim().slice(0, 30)}`),
        h1: seen(document.querySelector('h1')),
        wide: document.scrollingElement.scrollWidth > innerWidth,
        // What a reader would have to open is printed open.
        closed: [...document.querySelectorAll('main details')].filter((it) =>
          seen(it) && it.getBoundingClientRect().height < it.firstElementChild.getBoundingClientRect().height + 10).length
      }
    })
    if (found.pressed.length > 0) faults.push(`${path}: prints ${found.pressed}`)
    if (found.ground !== 'rgb(255, 255, 255)') faults.push(`${path}: prints on ${found.ground}`)
    if (found.pale.length > 0) faults.push(`${path}: prints too pale: ${found.pale.slice(0, 3)}`)
    if (!found.h1) faults.push(`${path}: prints no heading`)
    if (found.closed > 0) faults.push(`${path}: prints ${found.closed} parts closed`)
    if (found.wide) faults.push(`${path}: is wider than the paper`)
    await page.emulateMedia({ media: 'screen' })
  })
  assert.deepEqual(faults, [])
})

test('in forced colours every control and every mark still has an edge', async () => {
  const faults = []
  await withPages({ forcedColors: 'active' }, async (page, path) => {
    const bare = await page.evaluate(() => {
      const edge = (it) => {
        const { borderStyle, borderWidth, outlineStyle, textDecorationLine, appearance } = getComputedStyle(it)
        return (borderStyle !== 'none' && !/^0px( 0px)*$/.test(borderWidth)) || outlineStyle !== 'none'
          || textDecorationLine !== 'none' || appearance === 'auto'
      }
      return [...document.querySelectorAll('main :is(.btn, .choice, .tag, .box, .notice, .note, .filters, input:not([type=hidden]), select, textarea)')]
        .filter((it) => it.checkVisibility() && !edge(it) && !it.closest('.choice')?.matches('label *'))
        .map((it) => `${it.tagName.toLowerCase()}.${it.className}`)
    })
    if (bare.length > 0) faults.push(`${path}: no edge around ${[...new Set(bare)]}`)
  })
  assert.deepEqual(faults, [])
})

test('who wants no motion sees none', async () => {
  const faults = []
  // The watched browser asks for reduced motion.
  await withPages({}, async (page, path) => {
    const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((it) => {
      const { transitionDuration, animationName } = getComputedStyle(it)
      return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0)
    }).map((it) => `${it.tagName.toLowerCase()}.${it.className}`))
    if (moving.length > 0) faults.push(`${path}: ${[...new Set(moving)].slice(0, 5)} move`)
    if (await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior) === 'smooth') {
      faults.push(`${path}: scrolls smoothly`)
    }
  })
  assert.deepEqual(faults, [])
})
