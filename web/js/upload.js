import { focusOn, parse } from './page.js'

class Upload extends HTMLElement {
  #request
  #progress
  #status
  #cancel

  connectedCallback() {
    if (this.#status) return
    this.#progress = document.createElement('progress')
    this.#progress.max = 100
    this.#status = document.createElement('p')
    this.#status.className = 'msg'
    this.#status.setAttribute('role', 'status')
    this.#cancel = document.createElement('button')
    this.#cancel.type = 'button'
    this.#cancel.className = 'link-button'
    this.#cancel.textContent = this.dataset.cancel
    this.#cancel.addEventListener('click', () => this.#request?.abort())
    this.append(this.#status, this.#progress, this.#cancel)
    this.#rest('')
    this.addEventListener('change', (event) => event.target.type === 'file' && this.#tellTooLarge(event.target.form))
    this.addEventListener('submit', (event) => this.#submit(event))
  }

  #submit(event) {
    if (event.defaultPrevented) return
    const form = event.target
    if (this.#request || this.#tellTooLarge(form)) return event.preventDefault()
    if (!files(form).length) return
    event.preventDefault()
    this.#send(form, event.submitter)
  }

  #tellTooLarge(form) {
    const large = files(form).find((file) => file.size > Number(this.dataset.maxBytes || Infinity))
    this.#rest(large ? this.dataset.tooLarge.replace('{name}', large.name) : '')
    return Boolean(large)
  }

  #send(form, submitter) {
    const request = (this.#request = new XMLHttpRequest())
    const url = submitter?.hasAttribute('formaction') ? submitter.formAction : form.action
    let told = -1
    request.open('POST', url)
    request.upload.onprogress = ({ loaded, total }) => {
      const percent = Math.floor((loaded / total) * 100)
      this.#progress.value = percent
      // A screen reader hears each quarter, not each packet.
      if (Math.floor(percent / 25) === told) return
      told = Math.floor(percent / 25)
      this.#status.textContent = this.dataset.sending?.replace('{percent}', percent) ?? ''
    }
    request.onload = () => this.#arrive(request, url)
    request.onabort = () => this.#rest(this.dataset.cancelled ?? '')
    request.onerror = () => this.#rest(this.dataset.failed ?? '')
    request.send(new FormData(form, submitter))
    this.#progress.value = 0
    this.#progress.hidden = this.#cancel.hidden = false
    this.#status.classList.remove('msg')
  }

  #arrive(request, url) {
    const at = new URL(request.responseURL, location.href)
    // A redirect leads to a page of its own; anything else is the server's answer to this very form.
    if (at.href !== new URL(url, location.href).href) return location.assign(at.href)
    const page = parse(request.responseText)
    history.replaceState(null, '', at.href)
    document.title = page.title
    document.body.replaceWith(document.adoptNode(page.body))
    scrollTo(0, 0)
    focusOn(document.querySelector('main'))
    document.body.dispatchEvent(new Event('c-swapped', { bubbles: true }))
  }

  #rest(text) {
    this.#request = null
    this.#progress.hidden = this.#cancel.hidden = true
    this.#status.classList.add('msg')
    this.#status.textContent = text
  }
}

function files(form) {
  return [...form.querySelectorAll('input[type=file]')].flatMap((input) => [...input.files])
}

customElements.define('c-upload', Upload)
