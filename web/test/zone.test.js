import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localTime } from '../js/zone.js'

const AT = '2026-11-24T10:00:00Z'

test('a reader in the shown zone, or in one with the same clock, is told nothing', () => {
  assert.equal(localTime(AT, 'en', 'Europe/Brussels', 'Europe/Brussels'), null)
  assert.equal(localTime(AT, 'en', 'Europe/Brussels', 'Europe/Ljubljana'), null)
})

test('another clock is told with its day, hour and zone', () => {
  const said = localTime(AT, 'en-IE', 'Europe/Brussels', 'Europe/Athens')
  assert.match(said, /24 November 2026/)
  assert.match(said, /12:00/)
  assert.match(said, /EET|GMT\+2/)
})

test('a broken instant shows nothing', () => {
  assert.equal(localTime('soon', 'en', 'Europe/Brussels', 'Europe/Athens'), null)
})
