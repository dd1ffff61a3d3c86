// The program's addresses. They stand in the walk of all rights, which a Rust test holds equal to the router's own
// list, so a new page is in this list before anybody thinks of the browser.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { languages } from './languages.mjs'

const folder = path.resolve(import.meta.dirname, '../../crates/clarinet/tests/rights')

// Addresses that answer GET with no page of their own, and what they answer.
export const noPage = {
  '/assets/{name}': 'a file',
  '/files/{id}/{size}': 'a file',
  '/healthz': 'a line for operators',
  '/readyz': 'a line for operators',
  '/metrics': 'lines for operators',
  '/favicon.ico': 'a picture',
  '/apple-touch-icon.png': 'a picture',
  '/{lang}/award/{slug}/feed.atom': 'a feed',
  '/{lang}/my/data': 'a file',
  '/{lang}/sign-in/code': 'the way back to the sign-in',
  '/{lang}/sign-in/go-on': 'the way back to the sign-in',
  '/{lang}/invitations/{token}/acceptance': 'the way back to the invitation',
  '/{lang}/my/entries/{id}/questions/{key}/files': 'the way back to the question',
  '/{lang}/office/calls/{slug}/queue/next': 'the way to an entry'
}

export class Routes {
  constructor() {
    const paths = new Set()
    for (const name of readdirSync(folder)) {
      const source = readFileSync(path.join(folder, name), 'utf8')
      for (const [, route] of source.matchAll(/\bline\(\s*"GET",\s*"([^"]+)"/g)) paths.add(route)
    }
    // More fixed segments first: /my/entries/new is not /my/entries/{id}.
    const fixed = (route) => route.split('/').filter((it) => it && !it.startsWith('{')).length
    this.list = [...paths].sort((a, b) => fixed(b) - fixed(a)).map((route) => {
      const parts = route.split('/').map((it) => it === '{lang}' ? `(?:${languages.join('|')})`
        : it.startsWith('{') ? '[^/]+' : it.replace(/\./g, '\\.'))
      return { route, pattern: new RegExp(`^${parts.join('/')}$`) }
    })
    if (this.list.length < 20) throw new Error(`the walk of rights in ${folder} cannot be read`)
  }

  // The route that answers this address.
  of(address) {
    const { pathname } = new URL(address)
    return this.list.find(({ pattern }) => pattern.test(pathname))?.route
  }

  // The routes of pages that are not among these.
  missing(visited) {
    return this.list.map(({ route }) => route).filter((route) => !noPage[route] && !visited.has(route))
  }
}
