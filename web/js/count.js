import { countWords, formsOf, sentence } from './words.js'

const PAUSE_MS = 1000

class Count extends HTMLElement {
  connectedCallback() {
    const area = document.getElementById(this.dataset.for) ?? this.querySelector('textarea, input')
    const line = this.querySelector('.count')
    if (!area || !line || this.spoken) return
    // The visible line follows each key; a screen reader hears it only when the typing pauses.
    this.spoken = document.createElement('span')
    this.spoken.className = 'vh'
    this.spoken.setAttribute('role', 'status')
    line.after(this.spoken)
    const update = () => {
      const left = Number(this.dataset.max) - countWords(area.value)
      const forms = formsOf(this.dataset, left < 0 ? 'over' : 'template')
      line.textContent = sentence(forms, Math.abs(left), document.documentElement.lang)
      line.classList.toggle('over', left < 0)
      clearTimeout(this.timer)
      return line.textContent
    }
    area.addEventListener('input', () => {
      const text = update()
      this.timer = setTimeout(() => (this.spoken.textContent = text), PAUSE_MS)
    })
    area.addEventListener('c-filled', update)
    update()
  }
}

customElements.define('c-count', Count)
