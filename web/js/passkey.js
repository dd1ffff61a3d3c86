import { creationOptions, credentialJson, requestOptions } from './credential.js'

if (globalThis.PublicKeyCredential) {
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      run(form)
    })
  }
}

async function run(form) {
  const button = form.querySelector('button')
  const { passkey, begin, finish, then, error } = form.dataset
  say(form, '')
  button.setAttribute('aria-disabled', 'true')
  try {
    const { publicKey, ...rest } = await post(begin, Object.fromEntries(new FormData(form)))
    const credential =
      passkey === 'register'
        ? await navigator.credentials.create({ publicKey: creationOptions(publicKey) })
        : await navigator.credentials.get({ publicKey: requestOptions(publicKey) })
    const { next } = await post(finish, { ...rest, ...credentialJson(credential) })
    if (then) return document.getElementById(then).submit()
    const address = new URL(next, location.href)
    if (address.origin !== location.origin) throw new Error('The next page must be of this site.')
    location.assign(address.href)
  } catch {
    say(form, error)
  } finally {
    button.removeAttribute('aria-disabled')
  }
}

async function post(url, body) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(response.status)
  return response.json()
}

function say(form, text) {
  let line = form.querySelector('.msg')
  if (!line) {
    line = document.createElement('p')
    line.className = 'msg'
    line.setAttribute('role', 'alert')
    form.append(line)
  }
  line.textContent = text
}
