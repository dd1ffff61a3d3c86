import { fill } from './fields.js'
import { focusOn, parse } from './page.js'

class Swap extends HTMLElement {
  #going
  #shown
  #status

  connectedCallback() {
    if (this.#status) return
    this.#status = document.createElement('p')
    this.#status.className = 'vh'
    this.#status.setAttribute('role', 'status')
    this.append(this.#status)
    this.addEventListener('submit', (event) => this.#submit(event))
    this.addEventListener('click', (event) => this.#click(event))
    this.#shown = location.pathname + location.search
    addEventListener('popstate', () => location.pathname + location.search !== this.#shown && this.#go(location.href, false))
  }

  #submit(event) {
    const form = event.target
    if (event.defaultPrevented || form.method !== 'get') return
    event.preventDefault()
    const url = new URL(form.action)
    url.search = new URLSearchParams(new FormData(form, event.submitter))
    this.#go(url.href, true)
  }

  #click(event) {
    const a = event.target.closest('a[href]')
    if (!a || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    // Filters, chips and pages change only what stands behind the question mark; anything else is another page.
    if (a.target || a.download || a.origin !== location.origin || a.pathname !== location.pathname || a.hash) return
    event.preventDefault()
    this.#go(a.href, true)
  }

  async #go(url, push) {
    this.#going?.abort()
    const going = (this.#going = new AbortController())
    const ids = this.dataset.region.split(/\s+/)
    const old = ids.map((id) => document.getElementById(id))
    try {
      for (const region of old) region.setAttribute('aria-busy', 'true')
      const response = await fetch(url, { headers: { Accept: 'text/html' }, signal: going.signal })
      if (!response.ok) throw new Error(response.status)
      const page = parse(await response.text())
      const fresh = ids.map((id) => page.getElementById(id))
      if (fresh.includes(null)) throw new Error('The answer lacks the region.')
      if (push) history.pushState(null, '', response.url)
      this.#shown = location.pathname + location.search
      this.#replace(old, fresh, page.title)
    } catch (error) {
      if (error.name !== 'AbortError') push ? location.assign(url) : location.reload()
    }
  }

  #replace(old, fresh, title) {
    const from = document.activeElement
    const inside = old.find((region) => region.contains(from))
    document.title = title
    old.forEach((region, i) => {
      region.replaceWith(document.adoptNode(fresh[i]))
      fresh[i].dispatchEvent(new Event('c-swapped', { bubbles: true }))
    })
    for (const form of this.querySelectorAll('form[method=get]')) {
      fill(form.elements, [...new URLSearchParams(location.search)])
    }
    // The control that was used is gone with its region: go to its successor, else to the head of the region.
    if (inside) {
      const next = fresh[old.indexOf(inside)]
      focusOn((from.id && document.getElementById(from.id)) || next.querySelector('h1, h2, h3') || next)
    }
    const told = fresh.find((region) => region.dataset.announce) ?? fresh[0]
    this.#status.textContent = told.dataset.announce ?? told.querySelector('h1, h2, h3, p')?.textContent ?? title
  }
}

customElements.define('c-swap', Swap)
