// Goes through the site by its links, a few examples of each shape of address.
import { languageOf, languages } from './languages.mjs'

const number = /\d/
const examples = 3
const siblings = 6

// /bg/award/entries/CLA-0042?country=AT -> /award/entries/{}?country. Segments that hold a digit are an example of
// something; so is a word when its folder already showed more words than a menu has.
export class Shapes {
  #words = new Map()
  #count = new Map()

  // `most` says how many examples of a shape are wanted.
  constructor(most = () => examples) { this.most = most }

  shape(address) {
    const { pathname, searchParams } = new URL(address)
    const segments = pathname.split('/').filter(Boolean)
    if (languages.includes(segments[0])) segments.shift()
    let shape = ''
    for (const segment of segments) {
      const words = this.#words.get(shape) ?? new Set()
      this.#words.set(shape, words)
      if (!number.test(segment) && (words.has(segment) || words.size < siblings)) {
        words.add(segment)
        shape += `/${segment}`
      } else {
        shape += '/{}'
      }
    }
    const keys = [...new Set(searchParams.keys())].filter((it) => it !== 'lang').sort()
    return (shape || '/') + (keys.length > 0 ? `?${keys.join('&')}` : '')
  }

  // Whether this address is still wanted as an example of its shape. Counts it.
  wants(address) {
    const shape = this.shape(address)
    const count = (this.#count.get(shape) ?? 0) + 1
    this.#count.set(shape, count)
    return count <= this.most(shape)
  }
}

// Calls `visit(address, shape)` for every wanted address, in `tabs` at a time; it returns the links it found.
// Follows only links of the site in the given language, and those without a language if `neutral` is set.
export async function crawl(starts, { origin, language, shapes, tabs, neutral = false, visit }) {
  const seen = new Set()
  const queue = []
  const add = (link) => {
    const address = new URL(link)
    address.hash = ''
    if (address.origin !== origin || seen.has(address.href)) return
    const own = languageOf(address.href)
    if (own ? own !== language : !neutral) return
    seen.add(address.href)
    if (shapes.wants(address.href)) queue.push(address.href)
  }
  starts.forEach(add)
  let working = 0
  let wake = []
  await Promise.all(tabs.map(async (tab) => {
    for (;;) {
      const address = queue.shift()
      if (address === undefined) {
        if (working === 0) break
        await new Promise((resolve) => wake.push(resolve))
        continue
      }
      working += 1
      try {
        for (const link of await visit(tab, address, shapes.shape(address)) ?? []) add(link)
      } finally {
        working -= 1
        wake.forEach((resolve) => resolve())
        wake = []
      }
    }
  }))
}
