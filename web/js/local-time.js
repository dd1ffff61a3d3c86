import { localTime } from './zone.js'

class LocalTime extends HTMLElement {
  connectedCallback() {
    const { at, zone, prefix = '' } = this.dataset
    const mine = localTime(at, document.documentElement.lang, zone, Intl.DateTimeFormat().resolvedOptions().timeZone)
    if (mine) this.textContent = `${prefix.trim()} ${mine}`
  }
}

customElements.define('c-local-time', LocalTime)
