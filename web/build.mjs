import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import { FONTS, makeFont, readerFonts } from './fonts.mjs'

const ROOT = path.dirname(fileURLToPath(import.meta.url))
const DIST = path.join(ROOT, 'dist')
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'clarinet')
const KB = 1000
const BUDGET = { 'clarinet.css': 8 * KB, 'office.css': 5 * KB }
const SCRIPT_BUDGET = 6 * KB
// What the heaviest page of each kind loads: clarinet.js fetches an element's script where the element stands.
const PAGES = {
  list: ['clarinet', 'swap', 'local-time'],
  question: ['clarinet', 'autosave', 'count', 'local-time'],
  upload: ['clarinet', 'upload', 'count', 'local-time'],
  'sign-in': ['clarinet', 'passkey'],
}
const FONT_BUDGET = 125 * KB
const LANGUAGES = ['en', 'it', 'de', 'sl', 'el', 'ro', 'bg', 'hu']

const files = new Map()
const manifest = {}

for (const font of FONTS) {
  add(`fonts/${font.name}`, font.name, await makeFont(font, CACHE))
}
for (const icon of ['icon.svg', 'icon.png']) add(icon, icon, await readFile(path.join(ROOT, icon)))
const styles = await bundle({ entryPoints: ['css/clarinet.css', 'css/office.css'], plugins: [hashedFonts()] })
for (const output of styles.outputFiles) {
  const plain = path.basename(output.path)
  add(plain, plain, Buffer.from(output.contents))
}
const scripts = await bundle({
  entryPoints: ['js/clarinet.js', 'js/passkey.js'],
  format: 'esm',
  splitting: true,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
})
for (const output of scripts.outputFiles) {
  const hashed = path.basename(output.path)
  files.set(hashed, Buffer.from(output.contents))
  // A chunk shared by two scripts has no name of its own; the scripts know its address.
  if (!hashed.startsWith('chunk-')) manifest[hashed.replace(/-[A-Z0-9]{8}\.js$/, '.js')] = hashed
}

const sizes = Object.fromEntries([...files].map(([name, bytes]) => [name, gzip(bytes).length]))
const broken = overBudget()
if (broken) {
  console.error(broken)
  process.exit(1)
}
await write()
report()

async function bundle(options) {
  return esbuild.build({
    absWorkingDir: ROOT,
    outdir: 'dist',
    bundle: true,
    minify: true,
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'warning',
    ...options,
  })
}

function hashedFonts() {
  return {
    name: 'hashed-fonts',
    setup(build) {
      build.onResolve({ filter: /^fonts\// }, ({ path: plain }) => {
        if (!manifest[plain]) return { errors: [{ text: `The font ${plain} is not made by fonts.mjs.` }] }
        return { path: `/assets/${manifest[plain]}`, external: true }
      })
    },
  }
}

function add(plain, name, bytes) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8).toUpperCase()
  const { name: stem, ext } = path.parse(name)
  const hashed = `${stem}-${hash}${ext}`
  manifest[plain] = hashed
  files.set(hashed, bytes)
}

function overBudget() {
  for (const [plain, limit] of Object.entries(BUDGET)) {
    const size = sizes[manifest[plain]]
    if (size > limit) return `${plain} is ${size} bytes gzipped and may be ${limit}.`
  }
  for (const [page, names] of Object.entries(PAGES)) {
    const size = scriptBytes(names)
    if (size > SCRIPT_BUDGET) return `The scripts of a ${page} page are ${size} bytes gzipped and may be ${SCRIPT_BUDGET}.`
  }
  for (const lang of LANGUAGES) {
    const size = fontBytes(lang)
    if (size > FONT_BUDGET) return `A reader of ${lang} loads ${size} bytes of fonts and may load ${FONT_BUDGET}.`
  }
}

/** The scripts and all the chunks that they import, gzipped. */
function scriptBytes(names) {
  const outputs = Object.fromEntries(Object.entries(scripts.metafile.outputs).map(([at, output]) => [path.basename(at), output]))
  const loaded = new Set()
  const load = (name) => {
    if (loaded.has(name)) return
    loaded.add(name)
    for (const { path: at, kind } of outputs[name].imports) {
      if (kind === 'import-statement') load(path.basename(at))
    }
  }
  for (const name of names) load(manifest[`${name}.js`])
  return [...loaded].reduce((sum, name) => sum + sizes[name], 0)
}

function fontBytes(lang) {
  return readerFonts(lang).reduce((sum, name) => sum + files.get(manifest[`fonts/${name}`]).length, 0)
}

async function write() {
  await rm(DIST, { recursive: true, force: true })
  await mkdir(DIST)
  for (const [name, bytes] of files) {
    await writeFile(path.join(DIST, name), bytes)
    if (/\.(woff2|png)$/.test(name)) continue
    await writeFile(path.join(DIST, `${name}.gz`), gzip(bytes))
    await writeFile(path.join(DIST, `${name}.br`), brotli(bytes))
  }
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeFile(path.join(DIST, 'manifest.json'), `${JSON.stringify(sorted, null, 2)}\n`)
}

function report() {
  for (const [name, raw] of files) {
    const packed = /\.(woff2|png)$/.test(name) ? '' : ` ${String(sizes[name]).padStart(6)} gz ${String(brotli(raw).length).padStart(6)} br`
    console.log(`${name.padEnd(34)} ${String(raw.length).padStart(6)}${packed}`)
  }
  console.log(Object.keys(PAGES).map((page) => `${page} ${(scriptBytes(PAGES[page]) / KB).toFixed(1)}`).join('  '), ' kB gz of scripts')
  console.log(LANGUAGES.map((lang) => `${lang} ${(fontBytes(lang) / KB).toFixed(1)}`).join('  '), ' kB of fonts')
}

function gzip(bytes) {
  return gzipSync(bytes, { level: 9 })
}

function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
}
