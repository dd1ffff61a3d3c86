// Goes through the site by its links, a few examples of each shape of address.
import { languageOf } from './languages.mjs'

// Parts of an address that make a page of another kind, not another example of the same.
const telling = new Set(['part', 'name', 'key'])

// /bg/award/award-2019/12?country=AT -> /{lang}/award/{slug}/{number}?country
export class Shapes {
  #count = new Map()

  // `most` says how many examples of a shape are wanted.
  constructor(routes, most) {
    this.routes = routes
    this.most = most
  }

  shape(address) {
    const { pathname, searchParams } = new URL(address)
    const route = this.routes.of(address)
    if (!route) return pathname
    const given = pathname.split('/')
    const last = route.lastIndexOf('{')
    const shape = route.split('/').map((part, at) => {
      const name = part.match(/^\{(\w+)\}$/)?.[1]
      // The key of a part is one of many; that of a question stands for its kind.
      return telling.has(name) && !(name === 'key' && route.includes('{part}') && route.indexOf('{key}') === last)
        ? given[at] : part
    }).join('/')
    const keys = [...new Set(searchParams.keys())].filter((it) => it !== 'lang').sort()
    return shape + (keys.length > 0 ? `?${keys.join('&')}` : '')
  }

  // Whether this address is still wanted as an example of its shape. Counts it.
  wants(address) {
    const shape = this.shape(address)
    const count = (this.#count.get(shape) ?? 0) + 1
    this.#count.set(shape, count)
    return count <= this.most(shape)
  }
}

// Calls `visit(tab, address)` for each of `starts` and every wanted address, in `tabs` at a time; it returns the links
// it found. Follows only links of the site in the given language, and those without a language if `neutral` is set.
export async function crawl(starts, { origin, language, shapes, tabs, neutral = false, visit }) {
  const seen = new Set()
  const queue = []
  const add = (link, wanted = false) => {
    const address = new URL(link)
    address.hash = ''
    if (address.origin !== origin || seen.has(address.href)) return
    const own = languageOf(address.href)
    if (own ? own !== language : !neutral) return
    seen.add(address.href)
    if (shapes.wants(address.href) || wanted) queue.push(address.href)
  }
  for (const start of starts) add(start, true)
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
        for (const link of await visit(tab, address) ?? []) add(link)
      } finally {
        working -= 1
        wake.forEach((resolve) => resolve())
        wake = []
      }
    }
  }))
}
