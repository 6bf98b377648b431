import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSealedFor, sealFor } from './sealed-for.ts'
import { generateKeyPair } from './sm2.ts'

test('only the receiver opens an envelope, in its place; equal contents differ; any changed character is refused', () => {
  const [mine, other] = [generateKeyPair(), generateKeyPair()]
  const plain = Buffer.from('血红蛋白 132 g/L')
  const envelope = sealFor(mine.publicKey, plain, 'page-1')
  assert.deepEqual(Buffer.from(openSealedFor(mine, envelope, 'page-1')), plain)
  assert.notEqual(sealFor(mine.publicKey, plain, 'page-1'), envelope)
  const refused = (open: () => unknown) => assert.throws(open, { code: 'gm.not-authentic' })
  refused(() => openSealedFor(other, envelope, 'page-1'))
  refused(() => openSealedFor(mine, envelope, 'page-2'))
  for (let i = 0; i < envelope.length; i += 7) {
    const changed = `${envelope.slice(0, i)}${envelope[i] === 'A' ? 'B' : 'A'}${envelope.slice(i + 1)}`
    assert.throws(() => openSealedFor(mine, changed, 'page-1'), /gm\.|not-authentic/)
  }
})
