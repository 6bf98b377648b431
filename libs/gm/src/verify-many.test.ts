import assert from 'node:assert/strict'
import { test } from 'node:test'
import { utf8 } from './bytes.ts'
import { generateKeyPair, sign, userHash, verify } from './sm2.ts'
import { verifyMany } from './verify-many.ts'

test('a batch on worker threads gives the verdicts of one after the other, in order', async () => {
  const keys = Array.from({ length: 5 }, generateKeyPair)
  const items = Array.from({ length: 300 }, (_, i) => {
    const { privateKey, publicKey } = keys[i % 5]!
    const message = utf8(`line ${i}`)
    const signature = sign(message, privateKey, publicKey)
    if (i % 7 === 0) signature[i % 64]! ^= 1
    return { message, signature, publicKey, za: i % 2 ? userHash(publicKey) : undefined }
  })
  items.push({ message: utf8(''), signature: new Uint8Array(3), publicKey: new Uint8Array(65), za: undefined })
  const verdicts = await verifyMany(items)
  assert.deepEqual(
    verdicts,
    items.map((one) => verify(one.message, one.signature, one.publicKey, one.za)),
  )
  assert.equal(verdicts.filter((one) => !one).length, 44)
  assert.deepEqual(await verifyMany([]), [])
})
