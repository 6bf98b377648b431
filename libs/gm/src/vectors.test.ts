import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { hmacSm3, hmacSm3Hex, verifyHmacSm3 } from './hmac-sm3.ts'
import { sm3, sm3Hex, sm3Into } from './sm3.ts'

const read = (name: string) => JSON.parse(readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8'))
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (data: Uint8Array) => Buffer.from(data).toString('hex')

describe('SM3 vectors', () => {
  const { vectors } = read('sm3.json')
  test('all 141 rows', () => assert.equal(vectors.length, 141))
  for (const [i, row] of vectors.entries()) {
    test(`row ${i}, ${row.len_bytes} bytes`, () => {
      const message = bytes(row.msg_hex)
      assert.equal(message.length, row.len_bytes)
      assert.equal(sm3Hex(message), row.digest_hex)
      assert.equal(hex(sm3(message)), row.digest_hex)
      const target = new Uint8Array(40).fill(0xee)
      sm3Into(message, target, 4)
      assert.equal(hex(target), `eeeeeeee${row.digest_hex}eeeeeeee`)
    })
  }
})

describe('HMAC-SM3 vectors', () => {
  const { vectors } = read('hmac_sm3.json')
  test('all 4 rows', () => assert.equal(vectors.length, 4))
  for (const [i, row] of vectors.entries()) {
    test(`row ${i}`, () => {
      assert.equal(hmacSm3Hex(bytes(row.key_hex), bytes(row.msg_hex)), row.mac_hex)
      assert.equal(verifyHmacSm3(bytes(row.key_hex), bytes(row.msg_hex), bytes(row.mac_hex)), true)
    })
  }
})

interface WycheproofRow {
  tcId: number
  key: string
  msg: string
  tag: string
  result: 'valid' | 'invalid'
}
interface WycheproofFile {
  numberOfTests: number
  testGroups: { tagSize: number; tests: WycheproofRow[] }[]
}

describe('Wycheproof HMAC-SM3', () => {
  const { testGroups, numberOfTests }: WycheproofFile = read('wycheproof/hmac_sm3_test.json')
  const rows = testGroups.flatMap((group) => group.tests.map((row) => ({ ...row, tagBytes: group.tagSize / 8 })))
  test('all 174 rows, 108 invalid', () => {
    assert.equal(rows.length, numberOfTests)
    assert.equal(rows.length, 174)
    assert.equal(rows.filter((row) => row.result === 'invalid').length, 108)
  })
  for (const row of rows) {
    test(`case ${row.tcId} ${row.result}`, () => {
      const [key, message, tag] = [bytes(row.key), bytes(row.msg), bytes(row.tag)]
      assert.equal(verifyHmacSm3(key, message, tag, row.tagBytes), row.result === 'valid')
      assert.equal(hex(hmacSm3(key, message).subarray(0, row.tagBytes)) === row.tag, row.result === 'valid')
    })
  }
})
