import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { engine } from '#engine'
import type { Sm4Mode } from './engine/engine.ts'
import { sm4CbcDecrypt, sm4CbcEncrypt, sm4Ctr } from './sm4.ts'
import { sm4CcmOpen, sm4CcmSeal } from './sm4-ccm.ts'
import { sm4GcmOpen, sm4GcmSeal } from './sm4-gcm.ts'

const read = (name: string) => JSON.parse(readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8'))
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (data: Uint8Array) => Buffer.from(data).toString('hex')
const notAuthentic = { code: 'gm.not-authentic' }

describe('SM4 vectors', () => {
  const { vectors, million_iterations: long } = read('sm4.json')
  const plainModes = ['ECB', 'CBC', 'CTR', 'OFB', 'CFB']
  test('55 rows: 45 of block modes, 5 with a tag; XTS and HCTR (5) are not offered', () => {
    const count = (modes: string[]) => vectors.filter((row: any) => modes.includes(row.mode)).length
    assert.deepEqual([vectors.length, count(plainModes), count(['GCM', 'CCM'])], [55, 45, 5])
  })
  for (const [i, row] of vectors.entries()) {
    if (plainModes.includes(row.mode))
      test(`row ${i} ${row.mode}`, () => {
        const [mode, key] = [row.mode.toLowerCase() as Sm4Mode, engine.sm4Key(bytes(row.key_hex))]
        const [iv, plain, cipher] = [bytes(row.iv_hex), bytes(row.pt_hex), bytes(row.ct_hex)]
        assert.equal(hex(engine.sm4(mode, 'encrypt', key, iv, plain)), row.ct_hex)
        assert.equal(hex(engine.sm4(mode, 'decrypt', key, iv, cipher)), row.pt_hex)
        if (mode === 'ctr') assert.equal(hex(sm4Ctr(bytes(row.key_hex), iv, plain)), row.ct_hex)
        if (mode === 'cbc') assert.equal(hex(sm4CbcEncrypt(key, iv, plain)).startsWith(row.ct_hex), true)
      })
    if (row.mode === 'GCM' || row.mode === 'CCM')
      test(`row ${i} ${row.mode}`, () => {
        const [key, nonce, aad] = [bytes(row.key_hex), bytes(row.iv_hex), bytes(row.aad_hex)]
        const seal = row.mode === 'GCM' ? sm4GcmSeal : sm4CcmSeal
        const sealed = hex(seal(key, nonce, bytes(row.pt_hex), aad))
        assert.equal(row.tag_hex ? sealed : sealed.slice(0, row.ct_hex.length), row.ct_hex + row.tag_hex)
      })
  }
  test('the standard’s second example after 1 000 rounds of its 1 000 000', () => {
    const key = engine.sm4Key(bytes(long.key_hex))
    let block = bytes(long.pt_hex)
    for (let i = 0; i < 1000; i++) block = new Uint8Array(engine.sm4('ecb', 'encrypt', key, new Uint8Array(), block))
    assert.equal(hex(block), long.after_1000_iterations)
  })
})

for (const [name, count, seal, open] of [
  ['gcm', 104, sm4GcmSeal, sm4GcmOpen],
  ['ccm', 184, sm4CcmSeal, sm4CcmOpen],
] as const) {
  describe(`Wycheproof SM4-${name.toUpperCase()}`, () => {
    const { testGroups } = read(`wycheproof/sm4_${name}_test.json`)
    const rows = testGroups.flatMap((group: any) =>
      group.tests.map((row: any) => ({ ...row, tagBytes: group.tagSize / 8 })),
    )
    test(`all ${count} rows`, () => assert.equal(rows.length, count))
    for (const row of rows) {
      test(`case ${row.tcId} ${row.result} ${row.comment}`, () => {
        const [key, nonce, aad] = [bytes(row.key), bytes(row.iv), bytes(row.aad)]
        const sealed = bytes(row.ct + row.tag)
        if (row.result === 'invalid') {
          assert.throws(() => open(key, nonce, sealed, aad, row.tagBytes), { code: /gm\.(not-authentic|bad-key)/ })
          return
        }
        assert.equal(hex(open(key, nonce, sealed, aad, row.tagBytes)), row.msg)
        assert.equal(hex(seal(key, nonce, bytes(row.msg), aad, row.tagBytes)), row.ct + row.tag)
      })
    }
  })
}

test('CBC takes only whole, rightly padded texts', () => {
  const [key, iv] = [bytes('00'.repeat(16)), bytes('11'.repeat(16))]
  for (const length of [0, 1, 15, 16, 17, 100]) {
    const plain = new Uint8Array(length).fill(7)
    assert.deepEqual(new Uint8Array(sm4CbcDecrypt(key, iv, sm4CbcEncrypt(key, iv, plain))), plain)
  }
  const unpadded = engine.sm4('cbc', 'encrypt', engine.sm4Key(key), iv, new Uint8Array(16))
  for (const wrong of [unpadded, unpadded.subarray(1), new Uint8Array()])
    assert.throws(() => sm4CbcDecrypt(key, iv, wrong), notAuthentic)
  assert.throws(() => sm4Ctr(new Uint8Array(15), iv, iv), { code: 'gm.bad-key' })
  assert.throws(() => sm4CbcEncrypt(key, new Uint8Array(12), iv), { code: 'gm.bad-key' })
})

test('GCM notices every flipped bit of nonce, text, tag and additional data', () => {
  const parts = [
    bytes('0123456789abcdeffedcba9876543210'),
    bytes('000102030405060708090a0b'),
    bytes('aabbcc'),
    bytes('dd'),
  ] as const
  const sealed = sm4GcmSeal(parts[0], parts[1], parts[2], parts[3])
  for (let at = 0; at < sealed.length * 8; at++) {
    const wrong = Uint8Array.from(sealed)
    wrong[at >> 3]! ^= 1 << (at & 7)
    assert.throws(() => sm4GcmOpen(parts[0], parts[1], wrong, parts[3]), notAuthentic)
  }
  assert.throws(() => sm4GcmOpen(parts[0], bytes('000102030405060708090a0c'), sealed, parts[3]), notAuthentic)
  assert.throws(() => sm4GcmOpen(parts[0], parts[1], sealed, bytes('de')), notAuthentic)
  assert.throws(() => sm4GcmOpen(parts[0], parts[1], new Uint8Array(15)), notAuthentic)
})
