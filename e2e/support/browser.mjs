// One Chromium for a test file; every visitor is a context of its own, and is watched: a console error, a script
// error, a breach of the content security policy, a request to another origin or a cookie before sign-in fails the test.
import { chromium } from 'playwright-core'

let started

export function browser() {
  started ??= chromium.launch({
    executablePath: process.env.CLARINET_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'
    ]
  })
  return started
}

export async function closeBrowser() {
  await (await started)?.close()
  started = undefined
}

// Opens a page as a visitor. `t` is the test: the visitor leaves when it ends, and what was noticed fails it.
//   const { page } = await visitor(t, demo, { script: false, width: 390, locale: 'bg' })
export async function visitor(t, demo, options = {}) {
  const watched = await watchedContext(demo, options)
  t.after(async () => {
    const problems = await watched.leave()
    if (problems.length > 0) throw new Error(problems.map(({ address, what }) => `${address}: ${what}`).join('\n'))
  })
  return { ...watched, page: await watched.context.newPage() }
}

// The same without a test: the caller reads `problems`, a list of { address, what }.
export async function watchedContext(demo, options = {}) {
  const { script = true, width = 1280, height = 900, dark = false, locale = 'en', anonymous = true, ...more } = options
  const context = await (await browser()).newContext({
    baseURL: demo.url,
    javaScriptEnabled: script,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale,
    ...more
  })
  context.setDefaultTimeout(15_000)
  const problems = []
  const expected = []
  const notice = (address, what) => {
    if (!expected.some((pattern) => pattern.test(what))) problems.push({ address, what })
  }

  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`)
    })
  })
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    notice(message.page()?.url() ?? '', `console error: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => notice(error.page()?.url() ?? '', `script error: ${error.error().stack}`))
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^https?:|^wss?:/.test(protocol) && origin !== demo.url) {
      notice(request.headers().referer ?? '', `request to another origin: ${request.url()}`)
    }
  })
  context.on('response', (response) => {
    if (response.status() >= 500) notice(response.url(), `answered ${response.status()}`)
  })

  return {
    context,
    problems,
    // For a test that provokes a complaint: visitor.expect(/status of 404/)
    expect: (pattern) => expected.push(pattern),
    // A visitor who signs in may have cookies from then on.
    signedIn: () => { options.anonymous = false },
    leave: async () => {
      if (anonymous && options.anonymous !== false) {
        for (const cookie of await context.cookies()) notice(demo.url, `cookie for an anonymous reader: ${cookie.name}`)
      }
      await context.close()
      return problems
    }
  }
}
