import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countWords, formsOf, sentence } from '../js/words.js'

test('words are runs of anything but white space', () => {
  assert.equal(countWords(''), 0)
  assert.equal(countWords(' \n\t\u00A0\u3000 '), 0)
  assert.equal(countWords('  Kruh,  ki povezuje\nsosede – in mesto '), 7)
  assert.equal(countWords('one\u0085two'), 2)
  assert.equal(countWords('one\uFEFFtwo'), 1)
})

test('the sentence follows the plural rules of the language', () => {
  const forms = { one: '{n} beseda', two: '{n} besedi', few: '{n} besede', other: '{n} besed' }
  const said = [1, 2, 3, 5, 101, 102].map((n) => sentence(forms, n, 'sl'))
  assert.deepEqual(said, ['1 beseda', '2 besedi', '3 besede', '5 besed', '101 beseda', '102 besedi'])
})

test('a missing form falls back to other, and zero may have a sentence of its own', () => {
  assert.equal(sentence({ other: '{n} cuvinte' }, 2, 'ro'), '2 cuvinte')
  assert.equal(sentence({ zero: 'No words left', other: '{n} words left' }, 0, 'en'), 'No words left')
  assert.equal(sentence({ other: '{n} words left' }, 0, 'en'), '0 words left')
  assert.equal(sentence({ other: '{n} Wörter' }, 1234, 'de'), '1.234 Wörter')
})

test('forms are read from the attributes of their prefix only', () => {
  assert.deepEqual(formsOf({ templateOne: 'a', templateOther: 'b', overOther: 'c', max: '5' }, 'template'), { one: 'a', other: 'b' })
})
