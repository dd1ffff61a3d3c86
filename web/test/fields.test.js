import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fill } from '../js/fields.js'

test('pairs go back into controls of every kind', () => {
  const controls = [
    { name: 'title', type: 'text', value: 'old' },
    { name: 'idea', type: 'textarea', value: '' },
    { name: 'country', type: 'select-one', value: 'IT' },
    { name: 'media', type: 'checkbox', value: 'radio', checked: true },
    { name: 'media', type: 'checkbox', value: 'print', checked: false },
    { name: 'ran', type: 'radio', value: 'yes', checked: false },
    { name: 'ran', type: 'radio', value: 'no', checked: true },
    { name: 'day', type: 'text', value: '' },
    { name: 'day', type: 'text', value: '' },
    { name: 'emptied', type: 'text', value: 'was here' },
  ]
  fill(controls, [['title', 'new'], ['idea', 'Bread'], ['country', 'SI'], ['media', 'print'], ['ran', 'yes'], ['day', '1'], ['day', '2']])
  assert.deepEqual(
    controls.map((control) => control.checked ?? control.value),
    ['new', 'Bread', 'SI', false, true, true, false, '1', '2', ''],
  )
})

test('what the person did not type is never written', () => {
  const controls = [
    { name: 'version', type: 'hidden', value: '7' },
    { name: 'secret', type: 'password', value: '' },
    { name: 'file', type: 'file', value: '' },
    { name: 'go', type: 'submit', value: 'Save' },
    { name: 'closed', type: 'text', value: 'kept', disabled: true },
  ]
  const before = structuredClone(controls)
  fill(controls, [['version', '3'], ['secret', 'x'], ['file', 'x'], ['go', 'x'], ['closed', 'x']])
  assert.deepEqual(controls, before)
})

test('a select without a pair goes back to its first choice', () => {
  const select = { name: 'country', type: 'select-one', value: 'SI', selectedIndex: 4 }
  fill([select], [])
  assert.equal(select.selectedIndex, 0)
})
