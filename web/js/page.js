// The only place that turns text into a document. A parsed document runs no script, and the page's rules let
// no inline handler in, so what is adopted from it is inert markup of our own server.
const policy = globalThis.trustedTypes?.createPolicy('clarinet', { createHTML: (text) => text })

export function parse(html) {
  return new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html')
}

export function focusOn(element) {
  if (!element) return
  if (!element.matches('a[href], button, input, select, textarea, [tabindex]')) element.tabIndex = -1
  element.focus()
}
