import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { HexBytes, hexBytes } from './hex-bytes.ts'

test('bytes write themselves as hex text, and are taken wherever that text is', () => {
  const bytes = new HexBytes(Uint8Array.of(0, 1, 0xab, 0xff))
  assert.equal(JSON.parse(JSON.stringify({ data: bytes })).data, '0x0001abff')
  assert.equal(hexBytes.parse(bytes), bytes)
  assert.equal(hexBytes.parse('0x0001abff'), '0x0001abff')
  for (const wrong of ['0001', '0xAB', '0xzz', 7, null, { bytes: [1] }, Uint8Array.of(1)])
    assert.equal(hexBytes.safeParse(wrong).success, false, JSON.stringify(wrong))
})

test('an API description shows the text', () => {
  const { type, pattern } = z.toJSONSchema(hexBytes, { unrepresentable: 'any' }) as { type: string; pattern: string }
  assert.deepEqual([type, pattern], ['string', '^0x[0-9a-f]*$'])
})
