import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { verifyChangeProof } from '@jhc/record/change-proof.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { sql } from 'kysely'
import { type ChangeBed, dayMs, startChangeBed } from './testing/change-bed.ts'

let bed: ChangeBed
before(async () => {
  // So small that a day makes several batches.
  bed = await startChangeBed({ maxBatchBytes: 1000 })
})
after(() => bed?.stop())

const batches = async () => (await bed.changes.batches({ query: { pageSize: 200 } })).items.reverse()
const verify = (seq: number) => bed.changes.verify({ params: { seq } })

test('a day is anchored once it is over, each change exactly once, in linked batches of that day', async () => {
  for (let i = 0; i < 3; i++) await bed.mergeAndSplit()
  const waiting = await bed.changes.status({})
  assert.deepEqual([waiting.changes, waiting.waiting, waiting.final], [6, 6, 0])
  assert.equal((await verify(1)).verdict, 'waiting')
  await assert.rejects(bed.changes.proof({ params: { seq: 1 } }), { code: 'change-log.not-anchored' })
  bed.clock.ms += dayMs
  await bed.mergeAndSplit()
  await bed.untilFinal(6)
  const sealed = await batches()
  assert.ok(sealed.length > 1)
  let expected = 1
  let previous = '0'.repeat(64)
  for (const one of sealed) {
    assert.deepEqual([one.fromSeq, one.previous, one.state], [expected, previous, 'final'])
    assert.equal(one.count, one.toSeq - one.fromSeq + 1)
    expected = one.toSeq + 1
    previous = one.batchId
  }
  assert.equal(expected, 7, 'the second day still runs')
  const { items } = await bed.changes.changes({ query: { pageSize: 200 } })
  assert.deepEqual(
    items.map((one) => `${one.seq} ${one.kind} ${one.state}`),
    ['8 split waiting', '7 merge waiting', ...[6, 5, 4, 3, 2, 1].map((n) => `${n} ${n % 2 ? 'merge' : 'split'} final`)],
  )
})

test('what concerns a person is found by it, and verifies from row to block, on line and off', async () => {
  const { items } = await bed.changes.changes({ query: { pageSize: 200 } })
  const first = items.at(-1)!
  const own = await bed.changes.changes({ query: { personId: first.ids.personIds![1]! } })
  assert.ok(own.items.some((one) => one.seq === first.seq) && own.total < items.length)
  const { verdict, steps } = await verify(first.seq)
  assert.deepEqual(
    [verdict, ...steps.map((one) => `${one.step} ${one.verdict}`)],
    ['passed', 'row passed', 'batch passed', 'receipt passed', 'block passed', 'mirror passed'],
    JSON.stringify(steps, null, 1),
  )
  const proof = JSON.parse(JSON.stringify(await bed.changes.proof({ params: { seq: first.seq } })))
  const blockHash = proof.chain.blockHash
  assert.equal(verifyChangeProof(proof, { blockHash }).verified, true)
  assert.equal(verifyChangeProof(proof).verified, false, 'without a block that is known from elsewhere')
  const edits: [string, (forged: any) => void][] = [
    ['entry', (forged) => (forged.record = forged.record.replace('"merge"', '"Merge"').replace('"v"', ' "v"'))],
    ['batch', (forged) => (forged.record = forged.record.replace('"merge"', '"split"'))],
    [
      'batch',
      (forged) => (forged.batch.root = forged.batch.root.replace(/^./, (c: string) => (c === '0' ? '1' : '0'))),
    ],
    ['event', (forged) => (forged.batch.day += 1)],
    ['event', (forged) => (forged.chain.contract = `0x${'1'.repeat(40)}`)],
    ['receipt', (forged) => (forged.chain.transactionIndex += 1)],
    ['block', (forged) => (forged.chain.blockNumber += 1)],
  ]
  for (const [step, edit] of edits) {
    const forged = structuredClone(proof)
    edit(forged)
    const { steps } = verifyChangeProof(forged, { blockHash })
    assert.equal(steps.find((one) => one.verdict === 'failed')?.step, step)
  }
})

test('a batch that was sealed and not submitted goes on after a restart; nothing is sealed twice', async () => {
  await bed.restart({ cut: true })
  bed.clock.ms += dayMs
  await bed.until(
    () =>
      sql<{ n: number }>`select count(*) as n from change_log.batch where state = 'sealed'`.execute(bed.platform.db),
    ({ rows }) => rows[0]!.n === 1,
  )
  await bed.restart()
  await bed.untilFinal(8)
  const anchored = await batches()
  assert.equal(
    anchored.reduce((sum, one) => sum + one.count, 0),
    8,
  )
  assert.equal(new Set(anchored.map((one) => one.transactionHash)).size, anchored.length)
})

test('an edited, removed or forged row of changes or batches is named', async () => {
  assert.deepEqual((await bed.changes.checkRows({})).findings, [])
  const attacks: [string, string, string][] = [
    [`update empi.outbox set leaf = replace(leaf, 'a', 'b') where seq = 3`, 'empi.outbox', '3'],
    [`delete from empi.outbox where seq = 4`, 'empi.outbox', '4'],
    [`update change_log.batch set root = previous where from_seq = 1`, 'change_log.batch', ''],
    [`update change_log.batch set day = day + 1 where to_seq = 8`, 'change_log.batch', ''],
    [`delete from change_log.batch where from_seq = 1`, 'change_log.batch', ''],
    [`update change_log.batch set state = 'sequenced', block_number = 1 where from_seq = 1`, 'change_log.batch', ''],
  ]
  const { ownerUrl } = bed.platform.database
  await runOnce(ownerUrl, [
    'create schema kept',
    'create table kept.outbox as table empi.outbox',
    'create table kept.batch as table change_log.batch',
  ])
  for (const [attack, table, key] of attacks) {
    await runOnce(ownerUrl, [attack])
    const { findings } = await bed.changes.checkRows({})
    assert.ok(
      findings.some((one) => one.table === table && one.key.startsWith(key)),
      `${attack}: ${JSON.stringify(findings)}`,
    )
    await runOnce(ownerUrl, [
      'delete from empi.outbox',
      'insert into empi.outbox select * from kept.outbox',
      'delete from change_log.batch',
      'insert into change_log.batch select * from kept.batch',
    ])
  }
  assert.deepEqual((await bed.changes.checkRows({})).findings, [])
})

test('a change that was tampered with before its day was over stops the stream, which says so', async () => {
  const personId = await bed.mergeAndSplit()
  assert.ok(personId)
  await runOnce(bed.platform.database.ownerUrl, [
    `update empi.outbox set payload = payload || '{"by":"nobody"}' where seq = 9`,
  ])
  bed.clock.ms += dayMs
  const status = await bed.until(
    () => bed.changes.status({}),
    ({ trouble }) => trouble !== null,
  )
  assert.deepEqual([status.trouble, status.final], ['change-log.change-tampered', 8])
  assert.equal((await verify(9)).verdict, 'failed')
})
