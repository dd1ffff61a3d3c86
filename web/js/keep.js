// What a person typed and the server does not have yet waits in the browser, one copy per save address:
// { version: the version it was typed on, pairs: [[name, value], …], at: milliseconds }.
const PREFIX = 'clarinet:kept:'
const SUBMITTED = 'clarinet:submitted'
/** Stands for every address: who signs out leaves nothing behind for the next person at this browser. */
export const ALL = '*'
const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** localStorage or sessionStorage; null where the browser forbids it, which every function here bears. */
export function store(name) {
  try {
    return globalThis[name]
  } catch {
    return null
  }
}

export function keep(storage, url, copy) {
  try {
    storage.setItem(PREFIX + url, JSON.stringify(copy))
  } catch {
    // A full or forbidden store must not stop the saving itself.
  }
}

export function kept(storage, url) {
  try {
    const copy = JSON.parse(storage.getItem(PREFIX + url))
    return Array.isArray(copy?.pairs) && Number.isInteger(copy.version) ? copy : null
  } catch {
    return null
  }
}

export function drop(storage, url) {
  try {
    storage.removeItem(PREFIX + url)
  } catch {
    return
  }
}

/** Drops the copy unless it holds another text than was saved: another tab's, which is not saved yet. */
export function dropSaved(storage, url, pairs) {
  const copy = kept(storage, url)
  if (!copy || same(copy.pairs, pairs)) drop(storage, url)
}

export function dropOld(storage, now) {
  try {
    for (const url of addresses(storage)) {
      const copy = kept(storage, url)
      if (!copy || !(now - copy.at < WEEK_MS)) drop(storage, url)
    }
  } catch {
    return
  }
}

/** Remembers a normal submit: its kept copy goes when the server has answered with its next page. */
export function markSubmitted(session, url) {
  try {
    session.setItem(SUBMITTED, url)
  } catch {
    return
  }
}

/** Runs on every page. A failed answer (5xx, 401, 429) keeps the copy for the next visit to the form. */
export function settleSubmitted(storage, session, status) {
  try {
    const url = session.getItem(SUBMITTED)
    if (!url) return
    session.removeItem(SUBMITTED)
    if (status >= 400 && status !== 422) return
    for (const one of url === ALL ? addresses(storage) : [url]) drop(storage, one)
  } catch {
    return
  }
}

/**
 * What to do with a kept copy when its page is opened again.
 * A page that is newer than the copy and says something else was changed by someone else meanwhile: the copy
 * then keeps its own version, so that the server answers with the conflict instead of losing either text.
 */
export function reconcile(copy, page) {
  if (!copy || same(copy.pairs, page.pairs)) return { restore: false }
  return { restore: true, version: copy.version < page.version ? copy.version : page.version }
}

export function same(a, b) {
  return JSON.stringify(a.map(plain)) === JSON.stringify(b.map(plain))
}

/** Where copies are kept. */
function addresses(storage) {
  return Object.keys(storage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length))
}

function plain([name, value]) {
  return [name, value.replace(/\r\n?/g, '\n')]
}
