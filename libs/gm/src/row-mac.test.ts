import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRowMac } from './row-mac.ts'

const mac = createRowMac('centre-1', Buffer.alloc(32, 7))
const row = ['district', 17, null, '门诊', true] as const

test('a row holds as it was sealed', () => {
  const code = mac.seal('encounter', row)
  assert.match(code, /^centre-1\.[0-9a-f]{32}$/)
  assert.equal(mac.holds('encounter', row, code), true)
})

test('another value, order, table, key or a cut code does not', () => {
  const code = mac.seal('encounter', row)
  const others = [
    ['district', 18, null, '门诊', true],
    ['district', 17, '', '门诊', true],
    ['district', '17', null, '门诊', true],
    [17, 'district', null, '门诊', true],
  ] as const
  for (const other of others) assert.equal(mac.holds('encounter', other, code), false)
  assert.equal(mac.holds('registration', row, code), false)
  assert.equal(createRowMac('centre-1', Buffer.alloc(32, 8)).holds('encounter', row, code), false)
  assert.equal(createRowMac('centre-2', Buffer.alloc(32, 7)).holds('encounter', row, code), false)
  for (const wrong of ['', 'centre-1.', code.slice(0, -2), `${code}00`, code.slice(0, -1)]) {
    assert.equal(mac.holds('encounter', row, wrong), false, wrong)
  }
})
