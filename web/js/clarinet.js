import { ALL, dropOld, markSubmitted, settleSubmitted, store } from './keep.js'

// An element's script is fetched only where the element is used.
const ELEMENTS = {
  'c-autosave': () => import('./autosave.js'),
  'c-count': () => import('./count.js'),
  'c-local-time': () => import('./local-time.js'),
  'c-swap': () => import('./swap.js'),
  'c-upload': () => import('./upload.js'),
}
const REPEAT_MS = 3000

for (const [name, load] of Object.entries(ELEMENTS)) {
  if (document.querySelector(name)) load()
}
// A region swapped in later may bring an element that the page did not have.
addEventListener('c-swapped', ({ target }) => {
  for (const [name, load] of Object.entries(ELEMENTS)) {
    if (target.querySelector?.(name)) load()
  }
  guideToErrors()
})

settleSubmitted(store('localStorage'), store('sessionStorage'), performance.getEntriesByType('navigation')[0]?.responseStatus)
dropOld(store('localStorage'), Date.now())
guideToErrors()
stopDoubleSubmits()

function guideToErrors() {
  document.querySelector('.errors')?.focus()
}

/** A second press within three seconds is the same press; after that it is a retry and goes through. */
function stopDoubleSubmits() {
  let sent = new WeakMap()
  addEventListener('submit', (event) => {
    const form = event.target
    if (event.defaultPrevented || form.method === 'get') return
    if (form.action.endsWith('/sign-out')) markSubmitted(store('sessionStorage'), ALL)
    // The form that settles a conflict names the saving it settles: the copy kept for it is then done with.
    if (form.dataset.settles) markSubmitted(store('sessionStorage'), form.dataset.settles)
    if (event.timeStamp - (sent.get(form) ?? -Infinity) < REPEAT_MS) event.preventDefault()
    else sent.set(form, event.timeStamp)
  })
  // So does the link that takes the other text: the copy goes when the server has answered.
  addEventListener('click', ({ target }) => {
    const link = target.closest?.('a[data-settles]')
    if (link) markSubmitted(store('sessionStorage'), link.dataset.settles)
  })
  addEventListener('pageshow', () => {
    sent = new WeakMap()
  })
}
