import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import { batchRootOfLeaves } from './batch.ts'
import { toHex } from './bytes.ts'
import { changeLeaf, composeChange } from './change-record.ts'

const change = {
  stream: 'empi',
  seq: 7,
  orgId: 'D01',
  at: new Date('2026-11-23T01:02:03.004Z'),
  kind: 'merge',
  ids: { to: 'p-1', registrationIds: ['r-1', 'r-2'] },
}

test('a change has one canonical form, whatever the order of its ids, and a hash apart from every other kind', () => {
  const record =
    '{"at":"2026-11-23T01:02:03.004Z","ids":{"registrationIds":"r-1,r-2","to":"p-1"},"kind":"merge","orgId":"D01","seq":"7","stream":"empi","v":"JHC-CHG-1"}'
  assert.equal(composeChange(change), record)
  assert.equal(composeChange({ ...change, ids: { registrationIds: 'r-1,r-2', to: 'p-1' } }), record)
  const leaf = changeLeaf(record)
  assert.equal(toHex(leaf), hash('sm3', Buffer.concat([Buffer.from([0x14]), Buffer.from(record)])))
  assert.match(batchRootOfLeaves([leaf, changeLeaf(composeChange({ ...change, seq: 8 }))]), /^[0-9a-f]{64}$/)
})
