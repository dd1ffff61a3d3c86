import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Saver } from '../js/saver.js'

function world() {
  const self = {
    text: '',
    stored: null,
    log: [],
    sent: [],
    timers: [],
    snapshot: () => self.text,
    send: (snapshot) => new Promise((answer) => self.sent.push({ snapshot, answer })),
    saved: ({ version }) => self.log.push(`version ${version}`),
    keep: (snapshot, flying) => { self.stored = { snapshot, flying } },
    drop: () => { self.stored = null },
    show: (kind) => self.log.push(kind),
    later: (act, ms) => { self.timers.push({ act, ms }); return self.timers.at(-1) },
    cancel: (timer) => { self.timers = self.timers.filter((one) => one !== timer) },
    tick() { const [timer] = self.timers.splice(0, 1); timer.act(); return timer.ms },
    async answer(kind, more) { self.sent.at(-1).answer({ kind, ...more }); await new Promise(setImmediate) },
  }
  self.saver = new Saver(self)
  self.type = (text) => { self.text = text; self.saver.touch() }
  return self
}

test('typing is saved once, a second after the last key', async () => {
  const w = world()
  w.type('B')
  w.type('Br')
  w.type('Bread')
  assert.equal(w.sent.length, 0)
  assert.equal(w.tick(), 1000)
  assert.deepEqual(w.sent.map((one) => one.snapshot), ['Bread'])
  await w.answer('saved', { version: 4 })
  assert.deepEqual(w.log, ['saving', 'version 4', 'saved'])
  assert.equal(w.stored, null)
  assert.deepEqual(w.timers, [])
  assert.equal(w.saver.leave(), false)
})

test('what is typed while a save flies waits for it and follows it', async () => {
  const w = world()
  w.type('Bread')
  w.tick()
  w.type('Bread and salt')
  assert.deepEqual(w.stored, { snapshot: 'Bread and salt', flying: true })
  w.tick()
  assert.equal(w.sent.length, 1, 'one request at a time')
  await w.answer('saved', { version: 4 })
  assert.deepEqual(w.stored, { snapshot: 'Bread and salt', flying: false }, 'kept on the new version')
  w.tick()
  assert.deepEqual(w.sent.map((one) => one.snapshot), ['Bread', 'Bread and salt'])
  await w.answer('saved', { version: 5 })
  assert.equal(w.stored, null)
})

test('without a network the text is kept and tried again ever less often', async () => {
  const w = world()
  w.type('Bread')
  w.tick()
  const waits = []
  for (let i = 0; i < 7; i++) {
    await w.answer('offline')
    assert.deepEqual(w.stored, { snapshot: 'Bread', flying: false })
    waits.push(w.tick())
  }
  assert.deepEqual(waits, [2000, 4000, 8000, 16000, 32000, 60000, 60000])
  await w.answer('offline')
  w.saver.flush()
  assert.equal(w.sent.length, 9, 'the network is back: at once')
  await w.answer('saved', { version: 4 })
  w.type('Bread!')
  w.tick()
  await w.answer('offline')
  assert.equal(w.tick(), 2000, 'a success begins the waiting anew')
})

test('a conflict ends the saving and keeps the text', async () => {
  const w = world()
  w.type('Bread')
  w.tick()
  await w.answer('conflict', { address: '/conflict' })
  w.type('Bread and more')
  w.saver.flush()
  assert.equal(w.sent.length, 1)
  assert.deepEqual(w.timers, [])
  assert.equal(w.stored.snapshot, 'Bread and more')
  assert.equal(w.saver.leave(), false, 'nothing is sent over the other text')
})

test('signed out: kept, and tried again with the next key only', async () => {
  const w = world()
  w.type('Bread')
  w.tick()
  await w.answer('signed-out')
  assert.deepEqual(w.timers, [])
  assert.equal(w.stored.snapshot, 'Bread')
  w.type('Bread!')
  w.tick()
  assert.equal(w.sent.length, 2)
})

test('the form waits for a save under way and none starts after it', async () => {
  const w = world()
  w.type('Bread')
  w.tick()
  w.type('Bread and salt')
  let paused = false
  const pause = w.saver.pause().then(() => { paused = true })
  await new Promise(setImmediate)
  assert.equal(paused, false)
  await w.answer('saved', { version: 4 })
  await pause
  assert.equal(paused, true)
  assert.deepEqual(w.timers, [])
  w.saver.flush()
  assert.equal(w.sent.length, 1)
  assert.equal(w.saver.leave(), false, 'the form itself carries the text')
  w.saver.resume()
  w.tick()
  assert.deepEqual(w.sent.map((one) => one.snapshot), ['Bread', 'Bread and salt'])
})

test('a page that goes sends a last request unless one flies', async () => {
  const w = world()
  w.type('Bread')
  assert.equal(w.saver.leave(), true)
  assert.deepEqual(w.stored, { snapshot: 'Bread', flying: false })
  w.saver.flush()
  assert.equal(w.saver.leave(), false, 'it is sent once')
  assert.equal(w.sent.length, 0)
  w.saver.resume()
  w.tick()
  w.type('Bread and salt')
  assert.equal(w.saver.leave(), false)
  assert.deepEqual(w.stored, { snapshot: 'Bread and salt', flying: true })
})
