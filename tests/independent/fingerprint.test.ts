import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { batchId, batchRootOfLeaves, inclusionPath } from '@jhc/record/batch.ts'
import { changeLeaf, composeChange } from '@jhc/record/change-record.ts'

const script = fileURLToPath(new URL('./fingerprint.py', import.meta.url))
const vectors = readFileSync(new URL('../../libs/record/vectors/records.jsonl', import.meta.url), 'utf8')

function recompute(lines: string) {
  const run = spawnSync('python3', [script], {
    input: lines,
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  })
  if (run.error) throw run.error
  return { status: run.status, counts: JSON.parse(run.stdout), problems: run.stderr }
}

test('the Python implementation agrees on every published vector', () => {
  const { status, counts, problems } = recompute(vectors)
  assert.deepEqual(counts, { records: 9, batches: 1, mismatches: 0 }, problems)
  assert.equal(status, 0)
})

test('it reads the lines that a collector exports: no kind, commitments beside the record', () => {
  const { kind: _, entry, ...line } = JSON.parse(vectors.split('\n')[0]!)
  const { patient, encounter } = JSON.parse(entry)
  const exported = { ...line, patientCommitment: patient, encounterCommitment: encounter }
  assert.deepEqual(recompute(`${JSON.stringify(exported)}\n`).counts, { records: 1, batches: 0, mismatches: 0 })
  for (const member of ['patientCommitment', 'encounterCommitment']) {
    assert.equal(recompute(JSON.stringify({ ...exported, [member]: '0'.repeat(64) })).counts.mismatches, 1)
  }
})

test('it notices every single changed value', () => {
  const [record, batch] = [vectors.split('\n')[0]!, vectors.trim().split('\n').at(-1)!]
  const flip = (text: string) => (text.startsWith('0') ? '1' : '0') + text.slice(1)
  const changed: string[] = []
  for (const member of [
    'seed',
    'fingerprint',
    'contentDigest',
    'collectorKey',
    'masterSalt',
    'localPatientId',
    'localEncounterId',
  ]) {
    const line = JSON.parse(record)
    changed.push(JSON.stringify({ ...line, [member]: flip(line[member]) }))
  }
  for (const member of ['root', 'batchId', 'callData', 'source']) {
    const line = JSON.parse(batch)
    changed.push(JSON.stringify({ ...line, [member]: flip(line[member]) }))
  }
  changed.push(record.replace('7.00', '7.000'), batch.replace('\\"grade\\":\\"2\\"', '\\"grade\\":\\"1\\"'))
  const { status, counts, problems } = recompute(`${changed.join('\n')}\n`)
  assert.equal(counts.mismatches, changed.length, problems)
  assert.equal(status, 1)
})

test('it computes the batch of a day of change records as the platform seals and proves it', () => {
  const records = Array.from({ length: 7 }, (_, i) =>
    composeChange({
      stream: 'empi',
      seq: 41 + i,
      orgId: 'D01',
      at: new Date(Date.UTC(2026, 10, 23, 1, i)),
      kind: i % 2 ? 'split' : 'merge',
      ids: { to: `p-${i}`, registrationIds: [`r-${i}`, '登记"二"'], by: 'steward' },
    }),
  )
  const leaves = records.map(changeLeaf)
  const root = batchRootOfLeaves(leaves)
  const batch = batchId({ source: 'empi', firstSeq: 41, lastSeq: 47, root })
  const path = { index: 4, path: inclusionPath(leaves, 4) }
  const line = JSON.stringify({ kind: 'changes', stream: 'empi', firstSeq: 41, records, root, batchId: batch, path })
  assert.deepEqual(recompute(line).counts, { records: 0, batches: 1, mismatches: 0 })
  assert.equal(recompute(line.replace('p-3', 'p-4')).counts.mismatches, 1)
  assert.equal(recompute(line.replace('"firstSeq":41', '"firstSeq":42')).counts.mismatches, 1)
})
