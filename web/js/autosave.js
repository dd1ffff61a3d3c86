import { fill, read } from './fields.js'
import { drop, dropSaved, keep, kept, markSubmitted, reconcile, store } from './keep.js'
import { Saver } from './saver.js'

const PATIENCE_MS = 20_000
const SUBMIT_WAIT_MS = 5000
// Browsers refuse a keepalive request with a longer body.
const KEEPALIVE_BYTES = 60_000

class Autosave extends HTMLElement {
  #form
  #status
  #saver
  #waiting = false
  #waited = false
  #submitted = false

  connectedCallback() {
    this.#form = this.querySelector('form')
    this.#status = this.querySelector('.saved')
    if (!this.#form || this.#saver) return
    this.#saver = new Saver({
      snapshot: () => read(this.#form),
      send: (pairs) => this.#send(pairs),
      saved: ({ version }) => this.#setVersion(version),
      // A save that flies makes the version that this text will stand on.
      keep: (pairs, flying) => this.#keep(pairs, this.#version() + (flying ? 1 : 0)),
      drop: (pairs) => dropSaved(store('localStorage'), this.dataset.url, pairs),
      show: (kind, answer) => this.#show(kind, answer),
      later: (act, ms) => setTimeout(act, ms),
      cancel: (timer) => clearTimeout(timer),
    })
    this.#bringBack()
    this.#form.addEventListener('input', () => this.#typed())
    this.#form.addEventListener('change', () => this.#saver.flush())
    this.#form.addEventListener('focusout', () => this.#saver.flush())
    this.#form.addEventListener('submit', (event) => this.#submit(event))
    addEventListener('online', () => this.#saver.flush())
    addEventListener('pagehide', () => this.#leave())
    addEventListener('pageshow', (event) => this.#return(event))
    document.addEventListener('visibilitychange', () => document.hidden && this.#saver.flush())
  }

  #typed() {
    // Typing on after a submit that led nowhere (a download, a broken line) takes saving up again.
    if (this.#submitted) {
      this.#submitted = false
      this.#saver.resume()
    }
    this.#saver.touch()
  }

  #bringBack() {
    const copy = kept(store('localStorage'), this.dataset.url)
    const { restore, version } = reconcile(copy, { version: this.#version(), pairs: read(this.#form) })
    // A page with errors shows what was just sent and is not stored yet.
    const sentBack = document.querySelector('.errors')
    if (restore && !sentBack) {
      fill(this.#form.elements, copy.pairs)
      this.#setVersion(version)
      for (const area of this.#form.querySelectorAll('c-count :is(input, textarea)')) area.dispatchEvent(new Event('c-filled'))
    } else if (copy) {
      drop(store('localStorage'), this.dataset.url)
    }
    if (restore || sentBack) {
      this.#saver.touch()
      this.#saver.flush()
    }
  }

  #keep(pairs, version) {
    keep(store('localStorage'), this.dataset.url, { version, pairs, at: Date.now() })
  }

  async #send(pairs) {
    const body = this.#body(pairs)
    let response
    try {
      response = await fetch(this.dataset.url, {
        method: 'POST',
        body,
        headers: { Accept: 'application/json' },
        keepalive: body.toString().length < KEEPALIVE_BYTES,
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
    } catch {
      return { kind: 'offline' }
    }
    return this.#read(response)
  }

  async #read(response) {
    const { status } = response
    if (status === 401 || response.redirected) return { kind: 'signed-out' }
    if (status === 429 || status >= 500) return { kind: 'offline' }
    const answer = await response.json().catch(() => null)
    if (status === 409 && answer) return { kind: 'conflict' }
    if (response.ok && Number.isInteger(answer?.version)) return { kind: 'saved', ...answer }
    return { kind: 'refused' }
  }

  #body(pairs) {
    const body = new URLSearchParams(pairs)
    for (const control of this.#form.elements) {
      if (control.type === 'hidden' && control.name) body.append(control.name, control.value)
    }
    return body
  }

  #show(kind, answer) {
    if (!this.#status) return
    const { saved, saving, offline, conflict, signedOut } = this.dataset
    const text = { saving, offline, conflict, 'signed-out': signedOut, refused: offline }[kind] ?? saved?.replace('{time}', answer.saved)
    this.#status.dataset.state = kind === 'refused' ? 'offline' : kind
    this.#status.replaceChildren(kind === 'conflict' ? comparing(text) : (text ?? ''))
  }

  async #submit(event) {
    if (event.defaultPrevented) return
    if (this.#waited || !this.#saver.flying) return this.#markSubmitted()
    // A save is under way: the form follows it with the version that it brings.
    event.preventDefault()
    if (this.#waiting) return
    this.#waiting = true
    await Promise.race([this.#saver.pause(), new Promise((done) => setTimeout(done, SUBMIT_WAIT_MS))])
    this.#waiting = false
    this.#waited = true
    this.#form.requestSubmit(event.submitter)
    this.#waited = false
    if (!this.#submitted) this.#saver.resume()
  }

  #markSubmitted() {
    this.#saver.pause()
    this.#submitted = true
    this.#keep(read(this.#form), this.#version())
    markSubmitted(store('sessionStorage'), this.dataset.url)
  }

  #leave() {
    if (this.#submitted || !this.#saver.leave()) return
    const body = this.#body(read(this.#form))
    fetch(this.dataset.url, { method: 'POST', body, headers: { Accept: 'application/json' }, keepalive: true }).catch(() => {})
  }

  #return({ persisted }) {
    // Back to a page that the browser kept as it was: its version may be old by now, the server's is not.
    if (persisted) location.reload()
  }

  #version() {
    return Number(this.#form.elements.version?.value ?? 0)
  }

  #setVersion(version) {
    if (this.#form.elements.version) this.#form.elements.version.value = version
  }
}

// The way to both texts sends this one: the server answers with the page that shows them, after a sign-in too.
function comparing(text) {
  const button = document.createElement('button')
  button.className = 'link-button'
  button.textContent = text
  return button
}

customElements.define('c-autosave', Autosave)
