import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from '../generated/index-anchor.ts'
import { ContractBed, RevertedError } from './contract-bed.ts'
import { fuzz } from './fuzz.ts'
import { holdInvariants } from './invariants.ts'

const [admin, submitter, stranger] = [1, 2, 3] as const
const zero = `0x${'0'.repeat(64)}` as const

async function deployed() {
  const bed = await ContractBed.open()
  const args = [bed.address(admin), bed.address(submitter), bed.address(admin)] as const
  return { bed, anchors: await bed.deploy(admin, { abi, bytecode }, args) }
}

test('sends, reads and names the reason of a refusal', async () => {
  const { bed, anchors } = await deployed()
  const batch = [zero, zero, 1, zero, 0, zero, [], '0x01'] as const
  assert.equal(await anchors.refusal(stranger, 'anchor', batch), 'AccessControlUnauthorizedAccount')
  await assert.rejects(anchors.send(stranger, 'anchor', batch), RevertedError)
  await bed.passTime(3600)
  const { gasUsed, events } = await anchors.send(submitter, 'anchor', batch)
  assert.ok(gasUsed > 21_000n)
  assert.deepEqual(
    events.map((event) => event.eventName),
    ['BatchAnchored'],
  )
  const [, count, blockNumber, timestamp] = await anchors.read('batches', [zero])
  assert.deepEqual([count, blockNumber, timestamp], [1, BigInt(bed.blockNumber), BigInt(bed.now)])
  assert.equal(await anchors.refusal(submitter, 'anchor', batch), 'BatchExists')
})

test('a failing fuzz round and a broken invariant tell the seed', async () => {
  await assert.rejects(
    fuzz({ seed: 5, rounds: 9 }, async (random, round) => {
      random.uint(64)
      if (round === 3) throw new Error('bad')
    }),
    /round 3 failed, seed 8: bad/,
  )
  let n = 0
  await assert.rejects(
    holdInvariants({
      seed: 7,
      steps: 9,
      actions: { add: async () => `to ${++n}` },
      invariants: { small: async () => assert.ok(n < 3, 'too large') },
    }),
    /invariant «small» failed at step 3, seed 7: too large[\s\S]*3 add to 3/,
  )
})
