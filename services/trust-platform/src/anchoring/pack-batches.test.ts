import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexAnchorAbi } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { batchRoot, decodeEntries } from '@jhc/record/batch.ts'
import { decodeFunctionData, encodeFunctionData } from 'viem'
import { anchorCallGas } from './anchor-call.ts'
import type { LaneEntry } from './anchoring.ts'
import { packBatches } from './pack-batches.ts'

const entry = (seq: number, change: { model?: string; size?: number; previous?: string } = {}): LaneEntry => ({
  seq,
  previousFingerprint: change.previous ?? '',
  entry: Buffer.from(
    `{"meta":{"model":"x\\"y","pad":"${'验'.repeat(change.size ?? 10)}"},"model":"${change.model ?? 'JHC-REC-1'}","orgId":"org-a"}`,
  ),
  receivedAt: '2026-11-23T00:00:00.000Z',
})
const options = { laneId: 'a.plain', sourceId: 'a', mode: 'plain' as const, maxBatchBytes: 4096, sealRest: () => true }

function decoded(callData: Buffer) {
  const data = `0x${callData.toString('hex')}` as const
  const call = decodeFunctionData({ abi: indexAnchorAbi, data })
  assert.equal(encodeFunctionData({ abi: indexAnchorAbi, functionName: 'anchor', args: call.args as never }), data)
  return call.args as unknown as [string, string, number, string, number, string, string[], string]
}

test('call data are what the contract’s ABI says, and carry the entries in order', () => {
  const previous = 'ab'.repeat(32)
  const entries = [entry(8), entry(9, { previous }), entry(10)]
  const [batch, ...others] = packBatches(entries, { ...options, mode: 'cipher' })
  const [id, root, count, source, mode, model, corrections, bytes] = decoded(batch!.callData)
  assert.equal(others.length, 0)
  assert.deepEqual([id, root], [`0x${batch!.batchId}`, `0x${batchRoot(entries.map((one) => one.entry))}`])
  assert.deepEqual([count, mode, corrections], [3, 1, [`0x${previous}`]])
  const text = (word: string) => Buffer.from(word.slice(2), 'hex').toString().replaceAll('\0', '')
  assert.deepEqual([text(source), text(model), batch!.orgId], ['a', 'JHC-REC-1', 'org-a'])
  assert.deepEqual(
    decodeEntries(Buffer.from(bytes.slice(2), 'hex')),
    entries.map((one) => Buffer.from(one.entry).toString()),
  )
  assert.deepEqual([batch!.fromSeq, batch!.toSeq, batch!.corrections], [7, 10, 1])
})

test('batches keep below the limit, follow one another without gaps, and never mix models', () => {
  const entries = Array.from({ length: 60 }, (_, index) =>
    entry(index + 1, { size: 40, model: index < 33 ? 'JHC-REC-1' : 'JHC-REC-2' }),
  )
  const batches = packBatches(entries, options)
  assert.ok(batches.length > 3)
  for (const batch of batches) {
    assert.ok(batch.callData.length <= 4096)
    assert.ok(anchorCallGas(batch.callData.length, 0) > 21_000 + 16 * batch.callData.length)
    decoded(batch.callData)
  }
  assert.deepEqual(
    batches.map((batch) => batch.fromSeq),
    [0, ...batches.slice(0, -1).map((batch) => batch.toSeq)],
  )
  assert.equal(batches.at(-1)!.toSeq, 60)
  assert.equal(batches.find((batch) => batch.model === 'JHC-REC-2')!.fromSeq, 33)
})

test('a rest waits for more entries or its age; an entry over the limit is refused', () => {
  const entries = Array.from({ length: 60 }, (_, index) => entry(index + 1, { size: 40 }))
  const waiting = packBatches(entries, { ...options, sealRest: () => false })
  const all = packBatches(entries, options)
  assert.deepEqual(
    waiting.map((batch) => batch.batchId),
    all.slice(0, -1).map((batch) => batch.batchId),
  )
  assert.throws(() => packBatches([entry(1, { size: 2000 })], options), { code: 'anchoring.entry-too-large' })
})
