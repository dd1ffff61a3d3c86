// A check that cannot fail is no check: pages with one fault each, and what must be noticed about it.
import assert from 'node:assert/strict'
import http from 'node:http'
import { after, before, test } from 'node:test'
import { axeViolations } from './support/axe.mjs'
import { closeBrowser, watchedContext } from './support/browser.mjs'
import { Shapes } from './support/crawl.mjs'
import { expectFocusSeen, focusFaults, press, tabTo } from './support/keyboard.mjs'
import { look } from './support/look.mjs'
import { Routes } from './support/routes.mjs'
import { Vnu } from './support/vnu.mjs'
import { foreignWords } from './support/words.mjs'

const good = '<a href="/bg/award">Награда</a>'
const bodies = {
  '/good': good,
  '/wide': '<div class="card"><p style="width:400px">Широко</p></div>',
  '/spaced': '<p style="white-space:nowrap;width:100%;font:16px/1 monospace">дълго изречение за всички тук</p>',
  '/scrolls': '<div tabindex="0" style="overflow-x:auto"><p style="width:900px">Широко</p></div>',
  '/two': '<h1>Второ</h1>',
  '/key': '<p>⟦award-title⟧</p>',
  '/english': `<p>Награда</p><p lang="en">Marked</p><p translate="no">Name</p>
    <img src="data:," alt="Unmarked" width="1" height="1">`,
  '/console': '<script>console.error("broken")</script>',
  '/throws': '<script>setTimeout(() => { throw new Error("thrown") })</script>',
  '/foreign': '<img src="http://127.0.0.1:9/pixel.png" alt="">',
  '/cookie': good,
  '/policy': '<p style="color:red">Червено</p>',
  '/contrast': '<p style="color:#999;background:#fff">Бледо</p>',
  '/keys': `<style>
      .bare:focus { outline: none } .bar { position: sticky; bottom: 0; background: #fff; height: 300px } p { height: 900px }
    </style><button>Първи</button><button>Втори</button><button class="bare">Гол</button><p>Текст</p>
    <button>Скрит</button><div class="bar">Лента</div>`,
  '/small': `<style>.btn { width: 30px; height: 20px; padding: 0; overflow: hidden } .bare:focus { outline: none }
      .wide { width: 60px; height: 48px }</style><button class="btn">Мъничък</button>
    <button class="btn wide bare">Гол</button>`,
  '/texts': `<style>.bar { position: sticky; bottom: 0; background: #fff; height: 200px }
      textarea { display: block; height: 400px } .low { margin-top: 90px }</style>
    <textarea aria-label="Дълъг"></textarea><textarea class="low" aria-label="Скрит"></textarea><div class="bar">Лента</div>`
}

let site, server
before(async () => {
  server = http.createServer((request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end()
    const body = bodies[request.url]
    if (body === undefined) return response.writeHead(404).end('gone')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (request.url === '/cookie') response.setHeader('set-cookie', 'seen=1')
    if (request.url === '/policy') {
      response.setHeader('content-security-policy', "default-src 'self'; require-trusted-types-for 'script'")
    }
    return response.end(`<!doctype html><html lang="bg"><head><meta charset="utf-8"><title>Добре</title>
      <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
      <body><main><h1>Едно</h1>${body}</main></body></html>`)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = { url: `http://localhost:${server.address().port}` }
})
after(async () => {
  await closeBrowser()
  server.close()
})

// Opens a page, does something with it, and says what was noticed.
async function at(path, act = async () => {}, options = { width: 320 }) {
  const visitor = await watchedContext(site, options)
  const page = await visitor.context.newPage()
  await page.goto(path)
  await page.waitForTimeout(50)
  const result = await act(page)
  return { result, noticed: (await visitor.leave()).map(({ what }) => what.split(':')[0]) }
}

test('a good page passes', async () => {
  const { result, noticed } = await at('/good', async (page) =>
    ({ ...await page.evaluate(look), axe: await axeViolations(page) }))
  const { text, links, outline, small, alternates, ...rest } = result
  assert.deepEqual(noticed, [])
  assert.deepEqual(links, [`${site.url}/bg/award`])
  assert.deepEqual(small, [])
  assert.deepEqual(alternates, {})
  assert.equal(outline, 'BODY[](MAIN[](H1[](),A[href]()))')
  const nothing = { unknown: undefined, overflow: undefined, script: undefined }
  assert.deepEqual(rest, { ...nothing, language: 'bg', title: 'Добре', h1: 1, axe: [] })
  assert.deepEqual(foreignWords('bg', text), [])
})

test('what is wrong on a page is seen', async () => {
  const seen = async (path) => (await at(path, (page) => page.evaluate(look))).result
  assert.match((await seen('/wide')).overflow, /^4\d\d of 320 pixels: .*p "Широко"$/)
  assert.match((await seen('/spaced')).overflow, /дълго изречение/)
  assert.equal((await seen('/scrolls')).overflow, undefined)
  assert.equal((await seen('/two')).h1, 2)
  assert.match((await seen('/two')).outline, /\(MAIN\[\]\(H1\[\]\(\)\)\)$/)
  assert.equal((await seen('/key')).unknown, '⟦award-title⟧')
  assert.deepEqual(foreignWords('bg', (await seen('/english')).text), ['Unmarked'])
})

test('what a visit does behind the page is noticed', async () => {
  assert.deepEqual((await at('/console')).noticed, ['console error'])
  assert.deepEqual((await at('/throws')).noticed, ['script error'])
  assert.deepEqual((await at('/foreign')).noticed, ['request to another origin', 'console error'])
  assert.deepEqual((await at('/cookie', (page) => page.evaluate(look))).noticed, ['cookie for an anonymous reader'])
  assert.deepEqual((await at('/cookie', undefined, { anonymous: false })).noticed, [])
  assert.deepEqual((await at('/missing')).noticed, ['console error'])
  const { noticed } = await at('/policy', axeViolations)
  assert.ok(noticed.length > 0 && noticed.every((it) => it === 'console error'), noticed.join())
  assert.ok((await at('/policy', undefined, { script: false })).noticed.length > 0)
})

test('axe and vnu find what they are for', async () => {
  const { result } = await at('/contrast', axeViolations)
  assert.equal(result.length, 1)
  assert.match(result[0], /^axe color-contrast .* at p: <p/)

  const vnu = new Vnu()
  const page = (body) => `<!doctype html><html lang="en"><title>Page</title><h1>Page</h1>${body}</html>`
  vnu.add('first', page('<p>good</p>'))
  vnu.add('second', page('<p><div>bad</div></p>'))
  vnu.add('third', page('<p><div>bad</div></p>'))
  assert.equal(vnu.size, 2)
  const errors = await vnu.errors()
  assert.ok(errors.length > 0 && errors.every((it) => it.startsWith('second: vnu: ')), errors.join('\n'))
})

test('the keyboard must not lose its way', async () => {
  await at('/keys', async (page) => {
    await tabTo(page, 'button', 'Втори')
    await press(page, 'button', 'Първи', { backwards: true })
    await assert.rejects(tabTo(page, 'button', 'Няма', { most: 1 }), /no button "Няма" within 1 stops/)
    await assert.rejects(tabTo(page, 'button', 'Скрит'), /the focus on button "Гол" is not seen/)
    await page.getByRole('button', { name: 'Скрит' }).focus()
    await assert.rejects(expectFocusSeen(page), /"Скрит" lies under div.bar/)
  }, { width: 800, height: 600 })
  // A text may lie under the bar in part, not wholly.
  await at('/texts', async (page) => {
    for (const [name, scroll, seen] of [['Дълъг', 0, true], ['Скрит', 0, false], ['Скрит', 300, true]]) {
      await page.getByRole('textbox', { name }).evaluate((it, top) => {
        it.focus({ preventScroll: true })
        scrollTo(0, top)
      }, scroll)
      if (seen) await expectFocusSeen(page)
      else await assert.rejects(expectFocusSeen(page), /lies under div.bar/)
    }
  }, { width: 800, height: 700 })
})

test('words of another language are found, shared ones are not', () => {
  assert.deepEqual(foreignWords('en', 'the end'), [])
  assert.deepEqual(foreignWords('de', 'Also, was will man in The Hague? IT-Beauftragte'), ['The'])
  assert.deepEqual(foreignWords('it', 'I partner e i progetti; sign in with your e-mail'), ['with', 'your'])
  assert.deepEqual(foreignWords('sl', 'To so ljudje, in on ne more do konca; and then'), ['and', 'then'])
  assert.deepEqual(foreignWords('ro', 'Are un an; this is it'), ['this', 'is', 'it'])
  assert.deepEqual(foreignWords('hu', 'A tagok most is itt vannak; from here'), ['from'])
  assert.deepEqual(foreignWords('bg', 'Clarinet в ЕС (EU), info@example.eu, https://example.org/x, CLA-2027-0042'), [])
  assert.deepEqual(foreignWords('bg', 'Award-награда'), ['Award'])
  assert.deepEqual(foreignWords('el', 'Βραβείο PDF 3 MB, βλ. example.eu/rules; Sign in'), ['Sign', 'in'])
})

test('addresses of one shape are told from those of another', () => {
  const routes = new Routes()
  const shapes = new Shapes(routes, () => 2)
  const shape = (path) => shapes.shape(`http://localhost${path}`)
  assert.equal(shape('/bg'), '/{lang}')
  assert.equal(shape('/bg/award/award-2019/12?page=2&country=AT'), '/{lang}/award/{slug}/{number}?country&page')
  assert.equal(shape('/en/my/entries/new?call=x'), '/{lang}/my/entries/new?call')
  assert.equal(shape('/en/my/entries/0199/questions/title'), '/{lang}/my/entries/{id}/questions/title')
  assert.equal(shape('/en/office/calls/x/form/rule/change/country'), '/{lang}/office/calls/{slug}/form/rule/change/{key}')
  assert.equal(shape('/en/nowhere'), '/en/nowhere')
  assert.deepEqual([1, 2, 3].map((it) => shapes.wants(`http://localhost/en/award/x/${it}`)), [true, true, false])
  assert.deepEqual(routes.missing(new Set(routes.list.map(({ route }) => route).filter((it) => it !== '/{lang}/about'))), ['/{lang}/about'])
})

test('a control too small for a thumb is seen, and so is a focus that is not', async () => {
  const { result } = await at('/small', async (page) =>
    ({ small: (await page.evaluate(look)).small, focus: await page.evaluate(focusFaults) }))
  assert.deepEqual(result.small, ['button.btn "Мъничък" is 30 by 20'])
  assert.deepEqual(result.focus, ['the focus on button "Гол" is not seen'])
})
