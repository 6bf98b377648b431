import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { generateKeyPair, publicKeyOf } from './sm2.ts'
import { pointOf } from './sm2-curve.ts'
import { ciphertextFromDer, ciphertextToDer } from './sm2-der.ts'
import { encryptWith, sm2Decrypt, sm2Encrypt } from './sm2-encrypt.ts'
import { exchangeKey } from './sm2-key-exchange.ts'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
const hex = (data: Uint8Array) => Buffer.from(data).toString('hex')
const notAuthentic = { code: 'gm.not-authentic' }

describe('SM2 encryption vectors', () => {
  const { vectors } = JSON.parse(readFileSync(new URL('../vectors/sm2_encrypt.json', import.meta.url), 'utf8'))
  test('21 rows, 5 of them on the example curve of GB/T 32918.2, which is refused', () => {
    assert.deepEqual([vectors.length, vectors.filter((row: any) => !row.curve.startsWith('sm2p256v1')).length], [21, 5])
  })
  for (const row of vectors) {
    test(`row ${row.id} ${row.result}: ${row.note}`, () => {
      const key = bytes(row.priv_hex)
      const der = row.format.startsWith('ASN.1')
      const opened = () => sm2Decrypt(der ? ciphertextFromDer(bytes(row.ct_hex)) : bytes(row.ct_hex), key)
      if (row.result === 'invalid' || !row.curve.startsWith('sm2p256v1')) {
        assert.throws(opened, notAuthentic)
        return
      }
      assert.equal(hex(opened()), row.msg_hex)
      if (der) assert.equal(hex(ciphertextToDer(ciphertextFromDer(bytes(row.ct_hex)))), row.ct_hex)
      if (!row.k_hex || der) return
      const nonce = bytes(row.k_hex)
      const again = encryptWith(bytes(row.msg_hex), pointOf(bytes(row.pub_hex)), nonce, publicKeyOf(nonce))
      assert.equal(hex(again!), row.ct_hex)
    })
  }
})

test('what is encrypted opens with its key only, and no flipped bit passes', () => {
  const [mine, other] = [generateKeyPair(), generateKeyPair()]
  const plain = bytes('00112233445566778899aabbccddeeff')
  const cipher = sm2Encrypt(plain, mine.publicKey)
  assert.equal(cipher.length, plain.length + 97)
  assert.equal(hex(sm2Decrypt(cipher, mine.privateKey)), hex(plain))
  assert.notEqual(hex(sm2Encrypt(plain, mine.publicKey)), hex(cipher))
  assert.throws(() => sm2Decrypt(cipher, other.privateKey), notAuthentic)
  for (let at = 0; at < cipher.length; at += 3) {
    const wrong = Uint8Array.from(cipher)
    wrong[at]! ^= 1 << (at % 8)
    assert.throws(() => sm2Decrypt(wrong, mine.privateKey), notAuthentic, `byte ${at}`)
  }
  for (let length = 0; length < cipher.length; length += 9)
    assert.throws(() => sm2Decrypt(cipher.subarray(0, length), mine.privateKey), notAuthentic)
})

/** GB/T 32918.5-2017 annex B. */
test('key exchange gives the standard’s common key and confirmations', () => {
  const pair = (privateKey: string) => ({ privateKey: bytes(privateKey), publicKey: publicKeyOf(bytes(privateKey)) })
  const a = pair('81EB26E9 41BB5AF1 6DF11649 5F906952 72AE2CD6 3D6C4AE1 678418BE 48230029')
  const b = pair('78512991 7D45A9EA 5437A593 56B82338 EAADDA6C EB199088 F14AE10D EFA229B5')
  const ra = pair('D4DE1547 4DB74D06 491C440D 305E0124 00990F3E 390C7E87 153C12DB 2EA60BB3')
  const rb = pair('7E071248 14B30948 9125EAED 10111316 4EBF0F34 58C5BD88 335C1F9D 596243D6')
  const initiator = exchangeKey(
    { role: 'initiator', own: a, ownEphemeral: ra, peerPublicKey: b.publicKey, peerEphemeralPublicKey: rb.publicKey },
    16,
  )
  const responder = exchangeKey(
    { role: 'responder', own: b, ownEphemeral: rb, peerPublicKey: a.publicKey, peerEphemeralPublicKey: ra.publicKey },
    16,
  )
  assert.deepEqual(initiator, responder)
  assert.equal(hex(initiator.key), '6c89347354de2484c60b4ab1fde4c6e5')
  assert.equal(hex(initiator.responderConfirmation), 'd3a0fe15dee185ceae907a6b595cc32a266ed7b3367e9983a896dc32fa20f8eb')
  assert.equal(hex(initiator.initiatorConfirmation), '18c7894b3816df16cf07b05c5ec0bef5d655d58f779cc1b400a4f3884644db88')
  const stranger = exchangeKey(
    {
      role: 'responder',
      own: generateKeyPair(),
      ownEphemeral: rb,
      peerPublicKey: a.publicKey,
      peerEphemeralPublicKey: ra.publicKey,
    },
    16,
  )
  assert.notDeepEqual(stranger.key, initiator.key)
})
