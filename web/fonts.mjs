import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)

const FEATURES = 'kern liga calt locl ccmp mark mkmk lnum tnum'.split(' ')
const WEIGHT = { min: 400, max: 700, default: 400 }
const FAMILIES = {
  serif: { package: '@fontsource-variable/source-serif-4', file: 'source-serif-4', axis: 'opsz', axes: { wght: WEIGHT, opsz: 30 } },
  sans: { package: '@fontsource-variable/commissioner', file: 'commissioner', axis: 'wght', axes: { wght: WEIGHT } },
}

// The ranges here and the unicode-range lines of css/fonts.css are one list: a test compares them.
export const RANGES = {
  latin: 'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212',
  // The letters that Slovene, Romanian and Hungarian add stand apart: every page shows names in these languages.
  'latin-near': 'U+102-103,U+106-107,U+10C-10D,U+110-111,U+150-151,U+15E-163,U+170-171,U+17D-17E,U+218-21B',
  'latin-ext': 'U+100-101,U+104-105,U+108-10B,U+10E-10F,U+112-130,U+132-14F,U+154-15D,U+164-16F,U+172-17C,U+17F,U+1E9E',
  greek: 'U+370-3FF',
  cyrillic: 'U+301,U+400-45F,U+490-491,U+2116',
}

// The file of the package a range is cut from, where it has another name.
const FILES = { 'latin-near': 'latin-ext' }

// The language switcher shows every script on every page. These three files hold only its letters, so that
// an English reader does not load Greek and Cyrillic for two words.
const NAMES = { 'latin-ext': 'Slovenščina Română', greek: 'Ελληνικά', cyrillic: 'Български' }

export const FONTS = [
  ...Object.keys(FAMILIES).flatMap((family) =>
    Object.entries(RANGES).map(([script, range]) => ({ name: `${family}-${script}.woff2`, family, script, text: letters(range) })),
  ),
  ...Object.entries(NAMES).map(([script, text]) => ({ name: `names-${script}.woff2`, family: 'sans', script, text })),
]

/** What a reader of each language downloads, by file name. */
export function readerFonts(lang) {
  const own = { el: 'greek', bg: 'cyrillic' }[lang]
  const loads = ({ name, script }) => name.startsWith('names-') ? script !== own : ['latin', 'latin-near', own].includes(script)
  return FONTS.filter(loads).map((font) => font.name)
}

export async function makeFont(font, cacheFolder) {
  const family = FAMILIES[font.family]
  const source = await readFile(require.resolve(`${family.package}/files/${family.file}-${FILES[font.script] ?? font.script}-${family.axis}-normal.woff2`))
  const maker = require('subset-font/package.json').version
  const recipe = JSON.stringify([maker, family.axes, FEATURES, font.text])
  const key = createHash('sha256').update(source).update(recipe).digest('hex').slice(0, 32)
  const cached = path.join(cacheFolder, `${key}.woff2`)
  const known = await readFile(cached).catch(() => null)
  if (known) return known
  const { default: subset } = await import('subset-font')
  const bytes = await subset(source, font.text, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: family.axes,
    noHinting: true,
  })
  await mkdir(cacheFolder, { recursive: true })
  await writeFile(cached, bytes)
  return bytes
}

function letters(range) {
  return range
    .split(',')
    .flatMap((part) => {
      const [from, to = from] = part.slice(2).split('-').map((hex) => parseInt(hex, 16))
      return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
    })
    .join('')
}
