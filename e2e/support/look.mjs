// Everything that is cheap to see on a page, in one go. This function runs in the browser.
export function look() {
  // What WCAG 1.4.12 lets a reader set; a constructed sheet is not held up by the content security policy.
  const spacing = new CSSStyleSheet()
  spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`)

  const root = document.documentElement
  const language = root.lang
  const name = (element) =>
    element.tagName.toLowerCase() + (element.id ? `#${element.id}` : '') + [...element.classList].map((it) => `.${it}`).join('')

  // Text, and attributes that are read out, outside of what says that it is in another language.
  const parts = []
  const ours = (element) => {
    const marked = element.closest('[lang]')
    return (marked ? marked.lang === language : true)
      // A name stands in <bdi>, and has no language.
      && !element.closest('[translate="no"], bdi, script, style, template, noscript, textarea, code, pre, kbd, samp')
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim()
    const element = walker.currentNode.parentElement
    if (text && ours(element)) parts.push(text)
  }
  for (const attribute of ['alt', 'aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'title']) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      if (ours(element)) parts.push(element.getAttribute(attribute))
    }
  }
  for (const meta of document.querySelectorAll('meta:is([name="description"], [property="og:title"], [property="og:description"])')) {
    if (ours(meta)) parts.push(meta.content)
  }
  const title = document.querySelector('title')
  if (title && ours(title)) {
    // A title has one language: names on the way to the page stand in it as in the breadcrumb, which says theirs.
    const names = [...document.querySelectorAll('.crumb a[lang]')].filter((it) => !ours(it)).map((it) => it.textContent)
    parts.push(names.reduce((rest, name) => rest.replace(` – ${name}`, ''), document.title))
  }

  document.adoptedStyleSheets = [spacing]
  const width = root.clientWidth
  let overflow
  if (document.scrollingElement.scrollWidth > width) {
    const inside = (element) => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowX !== 'visible') return true
      }
      return false
    }
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        const visible = getComputedStyle(element).overflowX === 'visible'
        return Math.max(right, visible ? left + element.scrollWidth : 0) > width + 0.5 && !inside(element)
      })
    overflow = `${document.scrollingElement.scrollWidth} of ${width} pixels: `
      + widest.slice(-3).map((element) => `${name(element)} "${element.textContent.trim().slice(0, 40)}"`).join(', ')
  }
  document.adoptedStyleSheets = []

  // How the page is built, whatever it says: equal siblings count once.
  const outline = (element) => {
    const parts = [...element.children].map(outline)
    const telling = (it) => ['class', 'role', 'type'].includes(it.name) ? `${it.name}=${it.value}` : it.name
    const attributes = [...element.attributes].map(telling)
    return `${element.tagName}[${attributes.sort()}](${parts.filter((part, at) => part !== parts[at - 1])})`
  }

  // Buttons, links that look like them, fields and what opens: at least 44 pixels for a thumb.
  const small = []
  for (const element of document.querySelectorAll(
    '.btn, .link-button, summary, nav a, .choice, .field :is(input:not([type=radio], [type=checkbox]), select, textarea)')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const { width, height } = element.getBoundingClientRect()
    if (height > 0 && (height < 43.9 || width < 43.9)) {
      small.push(`${name(element)} "${element.textContent.trim().slice(0, 40)}" is ${width.toFixed(0)} by ${height.toFixed(0)}`)
    }
  }

  return {
    language,
    small,
    alternates: Object.fromEntries([...document.querySelectorAll('link[rel="alternate"][hreflang]')]
      .map((it) => [it.hreflang, it.getAttribute('href')])),
    outline: outline(document.body),
    title: document.title,
    h1: [...document.querySelectorAll('h1')].filter((element) => element.checkVisibility()).length,
    text: parts.join('\n'),
    unknown: root.outerHTML.match(/⟦[^⟧]*⟧?/)?.[0],
    overflow,
    links: [...document.querySelectorAll('a[href]')].filter((it) => !it.hasAttribute('download')).map((it) => it.href),
    script: document.cookie ? `script can read a cookie: ${document.cookie.split('=')[0]}` : undefined
  }
}

// The text that asks for one of our fonts and was drawn with another: the letters are missing in our files.
export async function strangeFonts(page) {
  await page.evaluate(() => document.fonts.ready)
  const found = await page.evaluate(() => {
    const families = new Set([...document.fonts].map((font) => font.family.replaceAll('"', '')))
    const ours = (element) => families.has(getComputedStyle(element).fontFamily.split(',')[0].replaceAll('"', '').trim())
    // Greek and Bulgarian words on a page of another language are drawn by the reader's system (tokens.css).
    const scripts = { el: /\p{Script=Cyrillic}/u, bg: /\p{Script=Greek}/u }
    const foreign = scripts[document.documentElement.lang] ?? /\p{Script=Cyrillic}|\p{Script=Greek}/u
    const named = (element) => element.closest('.langs, .lang-menu')
    const words = []
    for (const element of document.body.querySelectorAll('*')) {
      if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())) continue
      // What asks for a font of the system, as code does, is left out.
      if (!ours(element) || (foreign.test(element.textContent) && !named(element))) element.setAttribute('data-fonts', 'other')
      else if (element.checkVisibility({ visibilityProperty: true })) {
        element.setAttribute('data-fonts', 'ours')
        words.push(element.textContent.trim().slice(0, 40))
      }
    }
    const leaveOut = new CSSStyleSheet()
    leaveOut.replaceSync('[data-fonts="other"] { display: none !important }')
    document.adoptedStyleSheets = [leaveOut]
    return { families: families.size, words }
  })
  if (found.families === 0) return ['the page declares no font of ours']
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-fonts="ours"]' })
  const strange = await Promise.all(nodeIds.map(async (nodeId, number) => {
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
    const other = fonts.filter((font) => !font.isCustomFont).map((font) => font.familyName)
    return other.length > 0 ? `"${found.words[number]}" is drawn with ${other.join(', ')}` : undefined
  }))
  await devtools.detach()
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
    document.querySelectorAll('[data-fonts]').forEach((it) => it.removeAttribute('data-fonts'))
  })
  return strange.filter(Boolean)
}
