import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { FONTS, RANGES, readerFonts } from '../fonts.mjs'

const css = await readFile(new URL('../css/fonts.css', import.meta.url), 'utf8')

test('the style sheet names each font once, with the range that the font was cut to', () => {
  const faces = [...css.matchAll(/url\(fonts\/([\w-]+\.woff2)\).*unicode-range: ([^;]+);/g)].map(([, name, range]) => [name, range])
  assert.deepEqual(faces.map(([name]) => name).sort(), FONTS.map((font) => font.name).sort())
  for (const [name, range] of faces) {
    if (name.startsWith('names-')) continue
    assert.equal(range.replaceAll(' ', ''), RANGES[name.replace(/^(serif|sans)-|\.woff2$/g, '')], name)
  }
})

test('a reader loads Latin letters, those of their own script and the other names of the switcher', () => {
  const latin = ['serif-latin.woff2', 'serif-latin-near.woff2', 'sans-latin.woff2', 'sans-latin-near.woff2']
  const names = (...scripts) => scripts.map((script) => `names-${script}.woff2`)
  assert.deepEqual(readerFonts('en'), [...latin, ...names('latin-ext', 'greek', 'cyrillic')])
  assert.deepEqual(readerFonts('bg').filter((name) => !latin.includes(name)), ['serif-cyrillic.woff2', 'sans-cyrillic.woff2', ...names('latin-ext', 'greek')])
})
