import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ALL, drop, dropOld, dropSaved, keep, kept, markSubmitted, reconcile, settleSubmitted } from '../js/keep.js'

const URL = '/en/applications/1/answers/2/save'
const COPY = { version: 3, pairs: [['idea', 'Bread']], at: 1000 }

class Store {
  setItem(key, value) { this[key] = String(value) }
  getItem(key) { return Object.hasOwn(this, key) ? this[key] : null }
  removeItem(key) { delete this[key] }
}

test('a copy comes back as it was kept, for its own address only', () => {
  const storage = new Store()
  keep(storage, URL, COPY)
  assert.deepEqual(kept(storage, URL), COPY)
  assert.equal(kept(storage, `${URL}/other`), null)
  drop(storage, URL)
  assert.equal(kept(storage, URL), null)
})

test('a broken copy and a forbidden store are as good as none', () => {
  const storage = new Store()
  storage.setItem(`clarinet:kept:${URL}`, '{"pairs":')
  assert.equal(kept(storage, URL), null)
  keep(null, URL, COPY)
  assert.equal(kept(null, URL), null)
  settleSubmitted(null, null, 200)
  dropOld(null, 0)
})

test('whoever has signed out leaves no copy behind, and a sign-out that failed takes none', () => {
  const [storage, session] = [new Store(), new Store()]
  keep(storage, '/one', COPY)
  keep(storage, '/two', COPY)
  storage.setItem('someone-else', 'stays')
  for (const [status, left] of [[503, 3], [200, 1]]) {
    markSubmitted(session, ALL)
    settleSubmitted(storage, session, status)
    assert.equal(Object.keys(storage).length, left)
  }
  assert.deepEqual(Object.keys(storage), ['someone-else'])
})

test('a copy older than a week goes, and nothing else does', () => {
  const storage = new Store()
  const week = 7 * 24 * 3600 * 1000
  keep(storage, '/old', COPY)
  keep(storage, '/new', { ...COPY, at: 2000 })
  storage.setItem('someone-else', 'stays')
  dropOld(storage, 1000 + week)
  assert.deepEqual(Object.keys(storage), ['clarinet:kept:/new', 'someone-else'])
})

test('a submitted copy goes with the next good page and stays after a failed one', () => {
  for (const [status, stays] of [[200, false], [undefined, false], [422, false], [500, true], [503, true], [401, true], [429, true]]) {
    const storage = new Store()
    const session = new Store()
    keep(storage, URL, COPY)
    keep(storage, '/other', COPY)
    markSubmitted(session, URL)
    settleSubmitted(storage, session, status)
    assert.equal(kept(storage, URL) !== null, stays, `status ${status}`)
    assert.deepEqual(kept(storage, '/other'), COPY)
    settleSubmitted(storage, session, 200)
    assert.equal(kept(storage, URL) !== null, stays, 'one submit settles once')
  }
})

test('a page that says the same needs nothing put back, whatever its line ends', () => {
  const copy = { version: 3, pairs: [['idea', 'one\ntwo']], at: 0 }
  assert.deepEqual(reconcile(copy, { version: 4, pairs: [['idea', 'one\r\ntwo']] }), { restore: false })
  assert.deepEqual(reconcile(null, { version: 4, pairs: [] }), { restore: false })
})

test('a copy typed on the version of the page is put back on it', () => {
  assert.deepEqual(reconcile(COPY, { version: 3, pairs: [['idea', '']] }), { restore: true, version: 3 })
})

test('a copy that waited for a save which never came stands on the version of the page', () => {
  assert.deepEqual(reconcile({ ...COPY, version: 4 }, { version: 3, pairs: [['idea', '']] }), { restore: true, version: 3 })
})

test('a copy older than the page keeps its version, so that the server sees the conflict', () => {
  assert.deepEqual(reconcile(COPY, { version: 5, pairs: [['idea', 'Water']] }), { restore: true, version: 3 })
})

test('what one tab saved does not drop what another has typed', () => {
  const storage = new Store()
  keep(storage, '/a', { version: 1, pairs: [['text', 'second']], at: 0 })
  dropSaved(storage, '/a', [['text', 'first']])
  assert.deepEqual(kept(storage, '/a')?.pairs, [['text', 'second']])
  dropSaved(storage, '/a', [['text', 'second']])
  assert.equal(kept(storage, '/a'), null)
})
