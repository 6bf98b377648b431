import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Hex } from 'viem'
import { auditAnchorAbi, auditAnchorBytecode } from './generated/audit-anchor.ts'
import { changeLogAbi, changeLogBytecode } from './generated/change-log.ts'
import { ContractBed, type Deployed } from './testing/contract-bed.ts'
import { fuzz } from './testing/fuzz.ts'
import { governanceOf } from './testing/governance.ts'
import { holdInvariants } from './testing/invariants.ts'
import { hashOf, people, text32 } from './testing/organisation-bed.ts'

const { admin, operator, submitter, pauser, stranger } = people
const none: Hex = `0x${'0'.repeat(64)}`
const root = hashOf('root')
let bed: ContractBed
let audit: Deployed<typeof auditAnchorAbi>
let changes: Deployed<typeof changeLogAbi>
/** The district's today, as a number of days. */
const today = () => Math.floor((bed.now + 8 * 3600) / 86_400)

before(async () => {
  bed = await ContractBed.open()
  audit = await bed.deploy(admin, { abi: auditAnchorAbi, bytecode: auditAnchorBytecode }, [governanceOf(bed)])
  changes = await bed.deploy(admin, { abi: changeLogAbi, bytecode: changeLogBytecode }, [governanceOf(bed)])
})

test('audit: gapless from 1, each batch names the root before it, any line finds its batch', async () => {
  const stream = text32('audit-1')
  const anchor = (from: bigint, to: bigint, r: Hex, previous: Hex) =>
    audit.refusal(submitter, 'anchor', [stream, from, to, r, previous])
  assert.equal(await anchor(2n, 3n, root, none), 'NotGapless')
  await audit.send(submitter, 'anchor', [stream, 1n, 10n, root, none])
  assert.equal(await anchor(12n, 20n, root, root), 'NotGapless', 'a gap')
  assert.equal(await anchor(10n, 20n, root, root), 'NotGapless', 'an overlap')
  assert.equal(await anchor(1n, 10n, root, none), 'NotGapless', 'again')
  assert.equal(await anchor(11n, 20n, root, none), 'NotThePrevious')
  assert.equal(await anchor(11n, 10n, root, root), 'RangeInvalid')
  assert.equal(await anchor(11n, 2n ** 64n - 1n, root, root), 'RangeInvalid')
  assert.equal(await anchor(11n, 20n, none, root), 'RangeInvalid')
  await audit.send(submitter, 'anchor', [stream, 11n, 11n, hashOf('second'), root])
  assert.equal(await audit.read('latestSeq', [stream]), 11n)
  for (const [seq, index] of [
    [1n, 0n],
    [10n, 0n],
    [11n, 1n],
  ] as const)
    assert.equal((await audit.read('batchOf', [stream, seq]))[0], index)
  for (const seq of [0n, 12n])
    assert.equal(await audit.refusalOf(stranger, audit.data('batchOf', [stream, seq])), 'NotAnchored')
})

test('changes: a day is anchored once it is over in the district, in order, batch by batch', async () => {
  const stream = text32('changes-1')
  const append = (id: string, previous: Hex, day: number, count = 3) =>
    changes.refusal(submitter, 'append', [stream, hashOf(id), previous, root, count, day, 1])
  assert.equal(await append('a', none, today()), 'DayNotOver')
  assert.equal(await append('a', none, today() - 1, 0), 'BatchEmpty')
  await changes.send(submitter, 'append', [stream, hashOf('a'), none, root, 3, today() - 2, 1])
  assert.equal(await append('a', hashOf('a'), today() - 1), 'BatchExists')
  assert.equal(await append('b', none, today() - 1), 'NotThePrevious')
  assert.equal(await append('b', hashOf('a'), today() - 3), 'DayBeforePrevious')
  assert.equal(await append('b', hashOf('a'), today() - 2), null, 'a second batch of a long day')
  // 16:00 UTC is midnight in the district.
  const untilMidnight = 86_400 - ((bed.now + 8 * 3600) % 86_400)
  const day = today()
  await bed.passTime(untilMidnight - 1)
  assert.equal(await append('b', hashOf('a'), day), 'DayNotOver')
  await bed.passTime(1)
  await changes.send(submitter, 'append', [stream, hashOf('b'), hashOf('a'), root, 3, day, 1])
  const [, , previous, count, storedDay] = await changes.read('batches', [hashOf('b')])
  assert.deepEqual([previous, count, storedDay, await changes.read('length', [stream])], [hashOf('a'), 3, day, 2n])
})

test('a stream has one writer until the operator hands it over; roles, pause and freezing hold', async () => {
  const stream = text32('owned')
  const role = await audit.read('SUBMITTER_ROLE', [])
  await audit.send(admin, 'grantRole', [role, bed.address(7)])
  await audit.send(7, 'anchor', [stream, 1n, 1n, root, none])
  const next = [stream, 2n, 2n, hashOf('next'), root] as const
  assert.equal(await audit.refusal(submitter, 'anchor', next), 'StreamOwned')
  assert.equal(await audit.refusal(7, 'handOver', [stream, bed.address(submitter)]), 'AccessControlUnauthorizedAccount')
  assert.equal(
    await audit.refusal(operator, 'handOver', [stream, bed.address(stranger)]),
    'AccessControlUnauthorizedAccount',
    'not to someone who may not submit',
  )
  assert.equal(await audit.refusal(operator, 'handOver', [text32('new'), bed.address(submitter)]), 'StreamInvalid')
  await audit.send(operator, 'handOver', [stream, bed.address(submitter)])
  assert.equal(await audit.refusal(7, 'anchor', next), 'StreamOwned')
  for (const account of [admin, operator, pauser, stranger])
    assert.equal(await audit.refusal(account, 'anchor', next), 'AccessControlUnauthorizedAccount')
  await audit.send(pauser, 'pause', [])
  assert.equal(await audit.refusal(submitter, 'anchor', next), 'EnforcedPause')
  await audit.send(pauser, 'unpause', [])
  await audit.send(submitter, 'anchor', next)
  await audit.send(admin, 'freeze', [changes.address])
  assert.equal(await audit.refusal(submitter, 'anchor', [stream, 3n, 3n, root, hashOf('next')]), 'FrozenFor')
  assert.equal(await audit.read('latestSeq', [stream]), 2n, 'a frozen contract is still read')
})

test('random ranges: what is anchored is gapless whatever was tried, and each line is in exactly its batch', async () => {
  const own = await bed.deploy(admin, { abi: auditAnchorAbi, bytecode: auditAnchorBytecode }, [governanceOf(bed)])
  const streams = ['x', 'y'].map(text32)
  const model = new Map<Hex, Array<{ from: bigint; to: bigint; root: Hex }>>(streams.map((one) => [one, []]))
  await holdInvariants({
    steps: 120,
    every: 20,
    actions: {
      anchor: async (random) => {
        const stream = random.pick(streams)
        const batches = model.get(stream)!
        const next = (batches.at(-1)?.to ?? 0n) + 1n
        const from = random.chance(0.7) ? next : next + BigInt(random.int(-2, 2))
        if (from < 0n) return ''
        const to = from + BigInt(random.int(random.chance(0.1) ? -1 : 0, 50))
        if (to < 0n) return ''
        const previous = random.chance(0.9) ? (batches.at(-1)?.root ?? none) : random.hash()
        const lawful = from === next && to >= from && previous === (batches.at(-1)?.root ?? none)
        const args = [stream, from, to, random.hash(), previous] as const
        assert.equal((await own.refusal(submitter, 'anchor', args)) === null, lawful)
        if (!lawful) return 'refused'
        await own.send(submitter, 'anchor', args)
        batches.push({ from, to, root: args[3] })
        return `${from}-${to}`
      },
    },
    invariants: {
      'gapless, and any line finds its batch': async () => {
        for (const [stream, batches] of model) {
          assert.equal(await own.read('latestSeq', [stream]), batches.at(-1)?.to ?? 0n)
          for (const [n, { from, to, root }] of batches.slice(-5).entries()) {
            const at = Math.max(0, batches.length - 5) + n
            for (const seq of [from, to]) {
              const [index, batch] = await own.read('batchOf', [stream, seq])
              assert.deepEqual([index, batch.root, batch.fromSeq, batch.toSeq], [BigInt(at), root, from, to])
            }
          }
        }
      },
    },
  })
})

test('random bytes as call data write nothing', async () => {
  await fuzz({ rounds: 40 }, async (random) => {
    const selector = random.pick([
      audit.data('anchor', [none, 0n, 0n, none, none]),
      changes.data('append', [none, none, none, none, 0, 0, 0]),
    ])
    const data = `${selector.slice(0, 10)}${random.bytes(random.int(0, 250)).slice(2)}` as Hex
    const contract = random.pick([audit, changes])
    assert.notEqual(await contract.refusalOf(submitter, data), null)
  })
})
