import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refuseUnstorableText } from './plain-text.ts'

test('NUL and broken surrogates are refused wherever they stand; every other text passes', () => {
  const refused = ['\0', 'a\0b', '\ud800', ['x', '\udfff'], { name: { deep: ['\0'] } }, { 'a\0': 1 }]
  for (const value of refused)
    assert.throws(() => refuseUnstorableText(value, 'body'), { code: 'common.invalid-input' }, JSON.stringify(value))
  for (const value of ['', '静安\r\n\t', '💊', 7, null, undefined, true, { a: [{ b: '…' }] }])
    assert.doesNotThrow(() => refuseUnstorableText(value, 'body'))
})
