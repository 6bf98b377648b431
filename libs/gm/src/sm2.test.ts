import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { generateKeyPair, isPublicKey, publicKeyOf, sign, signDigest, userHash, verify, verifyDigest } from './sm2.ts'
import { sm2Curve } from './sm2-curve.ts'
import { signatureFromDer, signatureToDer } from './sm2-der.ts'
import { sm3 } from './sm3.ts'

const read = (name: string) => JSON.parse(readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8'))
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (data: Uint8Array) => Buffer.from(data).toString('hex')
const text = (value: string) => new TextEncoder().encode(value)
const defaultId = '31323334353637383132333435363738'

describe('SM2 signature vectors', () => {
  const { vectors } = read('sm2_sign.json')
  const onOurCurve = vectors.filter((row: any) => row.curve.startsWith('sm2p256v1'))
  test('15 rows, 3 of them on the example curve of GB/T 32918.2, whose keys are refused', () => {
    assert.deepEqual([vectors.length, onOurCurve.length], [15, 12])
    for (const row of vectors.filter((row: any) => !onOurCurve.includes(row)))
      assert.equal(isPublicKey(bytes(row.pub_hex)), false)
  })
  for (const row of onOurCurve) {
    test(`row ${row.id} ${row.result}: ${row.note}`, () => {
      const publicKey = bytes(row.pub_hex)
      const raw = bytes(row.r_hex + row.s_hex)
      assert.equal(verifyDigest(bytes(row.e_hex), raw, publicKey), row.result === 'valid')
      assert.equal(hex(signatureFromDer(bytes(row.sig_der_hex))), hex(raw))
      assert.equal(hex(signatureToDer(raw)), row.sig_der_hex)
      if (row.za_hex)
        assert.equal(row.hash === 'SM3' && hex(userHash(publicKey, bytes(row.id_hex))) !== row.za_hex, false)
      // The first times by the library's formulas, then by a table of the key's multiples.
      for (let i = 0; i < 5 && row.id_hex === defaultId; i++)
        assert.equal(verify(bytes(row.msg_hex), raw, publicKey), row.result === 'valid')
      if (row.k_hex) {
        const [key, nonce] = [bytes(row.priv_hex), BigInt(`0x${row.k_hex}`)]
        assert.equal(hex(publicKeyOf(key)), row.pub_hex)
        assert.equal(hex(signDigest(bytes(row.e_hex), key, nonce)), hex(raw))
      }
    })
  }
})

test('143 signatures over certificates, requests and lists decide as their user id says', () => {
  const { vectors } = read('sm2_sign_tbs.json')
  assert.equal(vectors.length, 143)
  for (const row of vectors) {
    const [publicKey, message, raw] = [bytes(row.pub_hex), bytes(row.msg_hex), signatureFromDer(bytes(row.sig_der_hex))]
    // Pinned: only the default user id passes the public function.
    assert.equal(verify(message, raw, publicKey), row.id_hex === defaultId, `row ${row.id}`)
    const za = row.id_hex === null ? userHash(publicKey) : userHash(publicKey, bytes(row.id_hex))
    assert.equal(verify(message, raw, publicKey, za), row.result === 'valid', `row ${row.id}`)
    // A row without a user id was signed over SM3(M) alone, which no standard verifier accepts.
    if (row.id_hex === null) assert.equal(verifyDigest(sm3(message), raw, publicKey), true, `row ${row.id}`)
  }
})

test('what is signed verifies, what was altered does not', () => {
  for (let round = 0; round < 8; round++) {
    const { privateKey, publicKey } = generateKeyPair()
    const message = text(`message ${round}`)
    const signature = sign(message, privateKey)
    assert.equal(verify(message, signature, publicKey), true)
    assert.equal(verify(text('another'), signature, publicKey), false)
    assert.equal(verify(message, signature, generateKeyPair().publicKey), false)
    const flipped = Uint8Array.from(signature)
    flipped[round * 8]! ^= 1
    assert.equal(verify(message, flipped, publicKey), false)
  }
})

test('refuses scalars out of range, r + s = n, and keys off the curve, never with an exception', () => {
  const { privateKey, publicKey } = generateKeyPair()
  const message = text('m')
  const signature = sign(message, privateKey)
  const word = (value: bigint) => value.toString(16).padStart(64, '0')
  const [r, s] = [hex(signature.subarray(0, 32)), hex(signature.subarray(32))]
  const { n, p } = sm2Curve
  const wrong = [
    word(0n) + s,
    r + word(0n),
    word(n) + s,
    r + word(n),
    word(1n) + word(n - 1n),
    word(BigInt(`0x${r}`) + n).slice(-64) + s,
    s + r,
    r + word(n - BigInt(`0x${s}`)),
    r,
    '',
    `${r}${s}00`,
  ]
  for (const one of wrong) assert.equal(verify(message, bytes(one), publicKey), false, one)
  const [x, y] = [hex(publicKey.subarray(1, 33)), hex(publicKey.subarray(33))]
  const keys = [
    `04${x}${word(BigInt(`0x${y}`) ^ 1n)}`,
    `04${word(0n)}${word(0n)}`,
    `04${word(p)}${y}`,
    `02${x}`,
    `06${x}${y}`,
    '',
    '00',
  ]
  for (const key of keys) assert.equal(verify(message, signature, bytes(key)), false, key)
  assert.throws(() => publicKeyOf(bytes(word(n - 1n))), { code: 'gm.bad-key' })
  assert.throws(() => publicKeyOf(bytes(word(0n))), { code: 'gm.bad-key' })
})

test('DER has one form', () => {
  const good = '300602010102017f'
  assert.equal(hex(signatureFromDer(bytes(good))), `${'1'.padStart(64, '0')}${'7f'.padStart(64, '0')}`)
  const bad = [
    '',
    '30',
    '3000',
    '300602010102017f00',
    '30810602010102017f',
    '30070202000102017f',
    '3006020101020180',
    '30050201010200',
    '310602010102017f',
    '300602010103017f',
    '300502010102017f',
    '300702010102017f',
    `30260221${'01'.repeat(33)}020101`,
  ]
  for (const der of bad) assert.throws(() => signatureFromDer(bytes(der)), { code: 'gm.bad-signature' }, der)
})
