import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { draftOf, encounterOf } from '@jhc/data-center/index-library/test-support.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { sql } from 'kysely'
import { startSpine } from './test-support.ts'

let spine: Awaited<ReturnType<typeof startSpine>>
before(async () => {
  spine = await startSpine()
})
after(() => spine?.stop())

const mirror = () => spine.caller.client(mirrorApi)

test('entries go through collected → sequenced → included → final in order, and the chain holds their bytes', async () => {
  const drafts = await spine.receive('one', 250)
  const seen: string[] = []
  await spine.until(
    () => spine.lane('one.plain'),
    (lane) => {
      assert.ok(
        lane!.lastSeq >= lane!.sequencedSeq &&
          lane!.sequencedSeq >= lane!.includedSeq &&
          lane!.includedSeq >= lane!.finalSeq,
      )
      const marks = [lane!.sequencedSeq, lane!.includedSeq, lane!.finalSeq].join()
      if (seen.at(-1) !== marks) seen.push(marks)
      return lane!.finalSeq === 250
    },
  )
  const { versions } = await spine.index.get({ params: { recordId: drafts[200]!.recordId } })
  assert.equal(versions[0]!.state, 'final')
  const { entries } = await mirror().entriesOfRecord({ params: { recordId: drafts[200]!.recordId } })
  const own = await spine.index.readLane({
    params: { laneId: 'one.plain' },
    query: { afterSeq: 200, limit: 1 },
  })
  assert.deepEqual(
    entries.map((one) => [one.entry, one.blockNumber]),
    [[own.entries, versions[0]!.blockNumber]],
  )
  const { items } = await spine.anchoring.batches({ query: { laneId: 'one.plain' } })
  assert.ok(items.every((batch) => batch.bytes <= 96 * 1024 && batch.state === 'final' && batch.transactionHash))
  assert.equal(
    items.reduce((sum, batch) => sum + batch.entryCount, 0),
    250,
  )
  assert.ok(items.length >= 2)
})

test('a correction carries the fingerprint that it replaces, on chain too', async () => {
  const [first] = await spine.receive('two', 1)
  const second = draftOf('r-1', { recordId: first!.recordId, version: 2 })
  await spine.index.receive({ body: { sourceId: 'two', encounters: [encounterOf('r-1')], entries: [second] } })
  await spine.untilFinal('two.plain', 2)
  const { entries } = await mirror().entriesOfRecord({ params: { recordId: first!.recordId } })
  assert.deepEqual(entries.map((one) => [one.version, JSON.parse(one.entry).previous]).sort(), [
    [1, undefined],
    [2, first!.fingerprint],
  ])
})

test('a paused task waits and goes on where it stopped; a batch is sealed by size', async () => {
  await spine.receive('three', 1)
  await spine.untilFinal('three.plain', 1)
  const change = (body: object) => spine.anchoring.updateTask({ params: { laneId: 'three.plain' }, body })
  await change({ paused: true, maxBatchBytes: 4096 })
  await spine.receive('three', 30)
  await spine.receive('one', 5)
  await spine.untilFinal('one.plain', 255)
  const { tasks } = await spine.anchoring.tasks({})
  const task = tasks.find((one) => one.laneId === 'three.plain')!
  assert.deepEqual([task.waiting, task.paused, task.failure, task.batches], [30, true, null, 1])
  await change({ paused: false })
  await spine.untilFinal('three.plain', 31)
  const { items } = await spine.anchoring.batches({ query: { laneId: 'three.plain' } })
  assert.ok(items.length > 5 && items.every((batch) => batch.bytes <= 4096))
  const stats = await spine.anchoring.stats({})
  assert.ok(stats.recordsPerSecond > 0 && stats.perMinute.length > 0)
})

/** Every entry of a lane is on chain exactly once, in one batch per stretch of numbers. */
async function assertOnce(laneId: string, drafts: { recordId: string }[]) {
  const { items } = await spine.anchoring.batches({ query: { laneId, pageSize: 200 } })
  assert.equal(
    items.reduce((sum, batch) => sum + batch.entryCount, 0),
    drafts.length,
  )
  for (const { recordId } of drafts) {
    const { entries } = await mirror().entriesOfRecord({ params: { recordId } })
    assert.equal(entries.length, 1)
  }
}

test('cut off between sealing and submitting: the same batches go on after the restart, once', async () => {
  await spine.restart({ cut: true })
  const drafts = await spine.receive('four', 120)
  const sealed = await spine.until(
    () => spine.anchoring.batches({ query: { laneId: 'four.plain' } }),
    ({ items }) => items.reduce((sum, batch) => sum + batch.entryCount, 0) === 120,
  )
  assert.ok(sealed.items.every((batch) => batch.state === 'sealed'))
  assert.equal((await spine.lane('four.plain'))!.sequencedSeq, 0)
  await spine.restart()
  await spine.untilFinal('four.plain', 120)
  await assertOnce('four.plain', drafts)
  const { items } = await spine.anchoring.batches({ query: { laneId: 'four.plain' } })
  assert.deepEqual(items.map((batch) => batch.batchId).sort(), sealed.items.map((batch) => batch.batchId).sort())
})

test('cut off between submitting and noting it: the repeat anchors nothing twice', async () => {
  const drafts = await spine.receive('five', 120)
  await spine.untilFinal('five.plain', 120)
  const blocks = (await mirror().status({})).transactions
  // What the tables look like when the process dies after the gateway's answer and before anything is noted.
  await sql`update anchoring.batch set state = 'sealed', sequenced_at = null, final_at = null, transaction_hash = null, block_number = null
    where lane_id = 'five.plain'`.execute(spine.platform.db)
  await sql`update anchoring.follow set block_number = -1`.execute(spine.platform.db)
  await spine.restart()
  await spine.until(
    () => spine.anchoring.batches({ query: { laneId: 'five.plain' } }),
    ({ items }) => items.every((batch) => batch.state === 'final' && batch.blockNumber !== null),
  )
  assert.equal((await mirror().status({})).transactions, blocks)
  await assertOnce('five.plain', drafts)
})

test('a paused lane whose batch is on chain already holds up no other, and catches up when resumed', async () => {
  const followed = async () =>
    (await sql<{ block: number }>`select block_number as block from anchoring.follow`.execute(spine.platform.db))
      .rows[0]!.block
  const laneFive = { params: { laneId: 'five.plain' } }
  await spine.anchoring.updateTask({ ...laneFive, body: { paused: true } })
  await sql`update anchoring.batch set state = 'sealed', sequenced_at = null, final_at = null, transaction_hash = null, block_number = null
    where lane_id = 'five.plain'`.execute(spine.platform.db)
  await sql`update anchoring.follow set block_number = -1`.execute(spine.platform.db)
  await spine.restart()
  const { mirroredBlock } = await mirror().status({})
  await spine.until(followed, (block) => block >= mirroredBlock)
  await spine.anchoring.updateTask({ ...laneFive, body: { paused: false } })
  await spine.until(
    () => spine.anchoring.batches({ query: { laneId: 'five.plain' } }),
    ({ items }) => items.every((batch) => batch.state === 'final' && batch.blockNumber !== null),
  )
})

test('a refusal by the chain stops the lane with its reason; resumed, the same batch is anchored', async () => {
  const contract = async (name: string, selector: string) => {
    const transactions = [{ idempotencyKey: name, contract: 'IndexAnchor', data: selector, gas: 100_000 }]
    const gateway = spine.caller.client(chainGatewayApi)
    await gateway.submit({ body: { transactions } })
    const { submissions } = await spine.until(
      () => gateway.submissions({ body: { idempotencyKeys: [name] } }),
      ({ submissions: [one] }) => one?.state === 'final' || one?.state === 'failed',
    )
    assert.equal(submissions[0]!.state, 'final')
  }
  const task = async () => (await spine.anchoring.tasks({})).tasks.find((one) => one.laneId === 'six.plain')
  await contract('pause', '0x8456cb59')
  const drafts = await spine.receive('six', 3)
  const stopped = await spine.until(task, (one) => one?.failure != null)
  assert.match(stopped!.failure!, /^anchoring\.chain-refused /)
  await contract('unpause', '0x3f4ba83a')
  const { items } = await spine.anchoring.batches({ query: { laneId: 'six.plain' } })
  await spine.anchoring.updateTask({ params: { laneId: 'six.plain' }, body: { paused: false } })
  await spine.untilFinal('six.plain', 3)
  assert.equal((await task())!.failure, null)
  const after = await spine.anchoring.batches({ query: { laneId: 'six.plain' } })
  assert.deepEqual([after.items.length, after.items[0]!.batchId], [1, items[0]!.batchId])
  await assertOnce('six.plain', drafts)
})

test('a batch that the chain holds otherwise than it was sealed stops the lane', async () => {
  await spine.restart({ cut: true })
  await spine.receive('seven', 3)
  const batches = () => spine.anchoring.batches({ query: { laneId: 'seven.plain' } })
  await spine.until(batches, ({ items }) => items.length === 1)
  await sql`update anchoring.batch set root = repeat('0', 64) where lane_id = 'seven.plain'`.execute(spine.platform.db)
  await spine.restart()
  const { tasks } = await spine.until(
    () => spine.anchoring.tasks({}),
    ({ tasks }) => tasks.some((task) => task.failure !== null),
  )
  const stopped = tasks.find((task) => task.failure !== null)!
  assert.equal(stopped.laneId, 'seven.plain')
  assert.match(stopped.failure!, /^anchoring\.chain-differs /)
  assert.equal((await spine.lane('seven.plain'))!.includedSeq, 0)
})

test('entries that no longer give the sealed batch after a restart go nowhere: the lane stops and names it', async () => {
  await spine.restart({ cut: true })
  await spine.receive('eight', 3)
  const sealed = await spine.until(
    () => spine.anchoring.batches({ query: { laneId: 'eight.plain' } }),
    ({ items }) => items.length === 1,
  )
  const change = `update index_library.entry_bytes set entry = replace(entry, '"grade":"3"', '"grade":"1"')
    where lane_no = (select lane_no from index_library.lane where lane_id = 'eight.plain') and seq = 2`
  await runOnce(spine.platform.database.ownerUrl, [change])
  await spine.restart()
  const task = await spine.until(
    async () => (await spine.anchoring.tasks({})).tasks.find((one) => one.laneId === 'eight.plain'),
    (one) => one?.failure != null,
  )
  assert.match(task!.failure!, /^anchoring\.entries-differ /)
  assert.ok(task!.failure!.includes(sealed.items[0]!.batchId))
  assert.equal((await spine.lane('eight.plain'))!.sequencedSeq, 0)
})
