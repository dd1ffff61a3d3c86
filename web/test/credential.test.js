import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toBytes, toText } from '../js/base64url.js'
import { creationOptions, credentialJson, requestOptions } from '../js/credential.js'

test('bytes survive the way through base64url', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
  assert.deepEqual(toBytes(toText(bytes.buffer)), bytes)
  assert.equal(toText(Uint8Array.of(251, 255, 191).buffer), '-_-_')
  assert.equal(toText(Uint8Array.of(1).buffer), 'AQ')
})

test('options are converted where the browser cannot', () => {
  const made = creationOptions({ challenge: 'AQI', user: { id: 'Aw', name: 'petra' }, excludeCredentials: [{ id: 'BA', type: 'public-key' }] }, null)
  assert.deepEqual(made, {
    challenge: Uint8Array.of(1, 2),
    user: { id: Uint8Array.of(3), name: 'petra' },
    excludeCredentials: [{ id: Uint8Array.of(4), type: 'public-key' }],
  })
  assert.deepEqual(requestOptions({ challenge: 'AQI', rpId: 'localhost' }, null), {
    challenge: Uint8Array.of(1, 2),
    rpId: 'localhost',
    allowCredentials: undefined,
  })
})

test('a credential is told as the standard tells it', () => {
  const credential = {
    id: 'AQ',
    rawId: Uint8Array.of(1).buffer,
    type: 'public-key',
    authenticatorAttachment: null,
    getClientExtensionResults: () => ({}),
    response: { clientDataJSON: Uint8Array.of(2).buffer, authenticatorData: Uint8Array.of(3).buffer, signature: Uint8Array.of(4).buffer, userHandle: null },
  }
  assert.deepEqual(credentialJson(credential), {
    id: 'AQ',
    rawId: 'AQ',
    type: 'public-key',
    authenticatorAttachment: undefined,
    clientExtensionResults: {},
    response: { clientDataJSON: 'Ag', authenticatorData: 'Aw', signature: 'BA' },
  })
  assert.deepEqual(credentialJson({ toJSON: () => ({ id: 'x' }) }), { id: 'x' })
})
