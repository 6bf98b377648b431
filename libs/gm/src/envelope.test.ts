import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CodedError } from '@jhc/kit/errors.ts'
import { keyIdOf, open, seal } from './envelope.ts'
import { derivePurposeKey, type KeyPurpose, keyPurposes, makeKeyEncryptionKey } from './key-purposes.ts'

const kek = makeKeyEncryptionKey(
  'kek-2026',
  Uint8Array.from({ length: 32 }, (_, i) => i),
)
const key = derivePurposeKey(kek, 'seed-wrap')
const plain = new TextEncoder().encode('静安健康链 sealed text')
const refused = (code: string) => (error: unknown) => error instanceof CodedError && error.code === code

describe('envelope', () => {
  test('opens what it sealed, of any length', () => {
    for (const length of [0, 1, 15, 16, 17, 32, 1000]) {
      const data = new Uint8Array(length).map((_, i) => i * 7)
      assert.deepEqual([...open(key, seal(key, data, 'a'), 'a')], [...data])
    }
  })

  test('never makes the same text twice', () => {
    assert.notEqual(seal(key, plain, 'a'), seal(key, plain, 'a'))
  })

  test('gives a fixed text under a fixed counter', () => {
    const sealed = seal(key, new Uint8Array(4), 'aad', new Uint8Array(16))
    assert.equal(sealed, 'kek-2026.AQAAAAAAAAAAAAAAAAAAAADahgVoIbow5z2Vu-GcSXurtaqToAPIV0KyOx7TfMh3OH-Ileg')
  })

  test('refuses every changed byte, cut, extension and other additional data', () => {
    const sealed = seal(key, plain, 'record|1')
    const box = Buffer.from(sealed.slice(sealed.indexOf('.') + 1), 'base64url')
    for (let i = 0; i < box.length; i++) {
      const changed = Buffer.from(box)
      changed[i] = changed[i]! ^ 0x01
      assert.throws(
        () => open(key, `kek-2026.${changed.toString('base64url')}`, 'record|1'),
        refused('gm.not-authentic'),
      )
    }
    assert.throws(() => open(key, sealed, 'record|2'), refused('gm.not-authentic'))
    assert.throws(() => open(key, sealed.slice(0, -4), 'record|1'), refused('gm.not-authentic'))
    assert.throws(() => open(key, `${sealed}AAAA`, 'record|1'), refused('gm.not-authentic'))
    assert.throws(() => open(key, `${sealed}=`, 'record|1'), refused('gm.not-authentic'))
  })

  test('finds the key by its id among several and refuses an unknown one', () => {
    const newer = derivePurposeKey(makeKeyEncryptionKey('kek-2027', new Uint8Array(32).fill(9)), 'seed-wrap')
    const sealed = seal(key, plain, '')
    assert.equal(keyIdOf(sealed), 'kek-2026')
    assert.deepEqual([...open([newer, key], sealed, '')], [...plain])
    assert.throws(() => open(newer, sealed, ''), refused('gm.unknown-key'))
    assert.throws(() => open(key, 'no dot', ''), refused('gm.unknown-key'))
    assert.throws(() => open({ ...newer, keyId: 'kek-2026' }, sealed, ''), refused('gm.not-authentic'))
  })
})

describe('key purposes', () => {
  test('each purpose has key bytes of its own, and none opens another', () => {
    const purposes = Object.keys(keyPurposes) as KeyPurpose[]
    const all = purposes.map((purpose) => Buffer.from(derivePurposeKey(kek, purpose).bytes).toString('hex'))
    assert.equal(new Set(all).size, purposes.length)
    const sealed = seal(derivePurposeKey(kek, 'entry-meta'), plain, '')
    assert.throws(() => open(key, sealed, ''), refused('gm.not-authentic'))
  })

  test('a short key or a bad id stops at once', () => {
    assert.throws(() => makeKeyEncryptionKey('kek', new Uint8Array(31)), refused('gm.bad-key'))
    assert.throws(() => makeKeyEncryptionKey('Kek.1', new Uint8Array(32)), refused('gm.bad-key'))
  })
})
