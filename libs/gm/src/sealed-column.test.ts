import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ColumnKeys, columnKeysOf, columnToken, sealedColumn } from './sealed-column.ts'

const first = columnKeysOf(new Uint8Array(32).fill(1))
const place = 'clinic.visit.diagnosis'
const column = sealedColumn(first, place)

test('a value opens in its own place, row and grade only; equal values differ; a flipped bit is refused', () => {
  const sealed = column.seal(7, '高血压 2 级', 4)
  assert.equal(column.open(7, sealed, 4), '高血压 2 级')
  assert.equal(column.open('7', sealed, 4), '高血压 2 级')
  assert.notEqual(column.seal(7, '高血压 2 级', 4), sealed)
  const refused = (open: () => string) => assert.throws(open, { code: 'storage.not-authentic' })
  refused(() => column.open(8, sealed, 4))
  refused(() => column.open(7, sealed, 3))
  refused(() => column.open(7, sealed))
  refused(() => sealedColumn(first, 'clinic.visit.remark').open(7, sealed, 4))
  refused(() => column.open(7, '高血压 2 级', 4))
  refused(() => column.open(7, '', 4))
  const bytes = Buffer.from(sealed.slice(sealed.indexOf('.') + 1), 'base64url')
  for (let i = 0; i < bytes.length; i++) {
    const flipped = Buffer.from(bytes)
    flipped[i]! ^= 1
    refused(() => column.open(7, `column-1.${flipped.toString('base64url')}`, 4))
  }
})

test('after a rotation old values open, new ones hang on the new key, and renewing moves them', () => {
  const [{ keys }, tokens] = [columnKeysOf(new Uint8Array(32).fill(2), 'column-2'), first.tokens]
  const rotated: ColumnKeys = { keys: [...keys, ...first.keys], tokens }
  const now = sealedColumn(rotated, place)
  const old = column.seal(7, 'x')
  assert.equal(now.open(7, old), 'x')
  const fresh = now.renew(7, old)!
  assert.match(fresh, /^column-2\./)
  assert.equal(now.open(7, fresh), 'x')
  assert.equal(now.renew(7, fresh), null)
  assert.throws(() => now.renew(8, old), { code: 'storage.not-authentic' })
  assert.throws(() => column.open(7, fresh), { code: 'storage.unknown-key' })
  assert.equal(columnToken(rotated, place)('A'), columnToken(first, place)('A'), 'tokens outlive data keys')
})

test('tokens find equal values of one column, whatever their writing, and tell nothing across columns', () => {
  const token = columnToken(first, 'a.b.phone')
  assert.equal(token(' １３９ABC '), token('139abc'))
  assert.notEqual(token('139abc'), token('139abd'))
  assert.notEqual(token('139abc'), columnToken(first, 'a.c.phone')('139abc'))
  assert.match(token('139abc'), /^[0-9a-f]{64}$/)
})
