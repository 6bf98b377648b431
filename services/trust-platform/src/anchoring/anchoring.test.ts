import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { draftOf, encounterOf } from '@jhc/data-center/index-library/test-support.ts'
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
  const { entries: own } = await spine.index.readLane({
    params: { laneId: 'one.plain' },
    query: { afterSeq: 200, limit: 1 },
  })
  assert.deepEqual(
    entries.map((one) => [one.entry, one.blockNumber]),
    [[own[0]!.entry, versions[0]!.blockNumber]],
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
