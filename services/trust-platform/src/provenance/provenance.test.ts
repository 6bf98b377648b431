import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { verifyProof } from '@jhc/record/proof.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { sql } from 'kysely'
import { provenanceApi } from './api.ts'
import { type AnchoredPlatform, startAnchoredPlatform } from './testing/anchored-platform.ts'

let bed: AnchoredPlatform
let first: string
let changed: string
let sealed: string
const provenance = () => bed.client(provenanceApi)
const verify = (recordId: string, version?: number) =>
  provenance().verify({ params: { recordId }, body: version ? { version } : {} })

before(async () => {
  bed = await startAnchoredPlatform()
  const { holder } = bed
  first = holder.write()
  changed = holder.write()
  sealed = holder.write()
  await bed.send('district', [first, changed, ...Array.from({ length: 40 }, () => holder.write())])
  await bed.send('hospital-a', [sealed])
  holder.write(changed, '7.0')
  await bed.send('district', [changed])
  await bed.settled()
})
after(() => bed?.stop())

test('an untouched record passes every step, in both modes and as an older version', async () => {
  for (const recordId of [first, sealed, changed]) {
    const result = await verify(recordId)
    assert.deepEqual(
      result.steps.map((one) => `${one.step} ${one.verdict}`),
      ['original', 'index-row', 'entry', 'batch', 'receipt', 'block', 'mirror'].map((step) => `${step} passed`),
      JSON.stringify(result.steps, null, 1),
    )
    assert.equal(result.verdict, 'passed')
  }
  const older = await verify(changed, 1)
  assert.equal(older.verdict, 'passed')
  assert.deepEqual(older.steps[0]?.differences, [
    { where: 'lab/0/DE04.30.015.00', label: 'lab:DE04.30.015.00', change: '已改动' },
  ])
})

test('a value changed at the source is named by its field; the rest still holds', async () => {
  const original = bed.holder.originals.get(first)!
  bed.holder.write(first, '17.00')
  const result = await verify(first)
  bed.holder.originals.set(first, original)
  assert.equal(result.verdict, 'failed')
  assert.deepEqual(
    result.steps.map((one) => one.verdict),
    ['failed', ...Array(6).fill('passed')],
  )
  assert.deepEqual(result.steps[0]?.differences, [
    { where: 'lab/0/DE04.30.015.00', label: 'lab:DE04.30.015.00', change: '已改动' },
  ])
})

test('a silent holder is said to be silent, and is no pass', async () => {
  bed.holder.silent = true
  const result = await verify(first)
  bed.holder.silent = false
  assert.equal(result.steps[0]?.verdict, 'not-reachable')
  assert.equal(result.verdict, 'incomplete')
})

test('an unknown record and version are not found', async () => {
  await assert.rejects(verify('00000000-0000-7000-8000-000000000000'), /provenance.unknown-record/)
  await assert.rejects(verify(first, 9), /provenance.unknown-record/)
})

test('the proof file verifies offline against the block hash, and against no other', async () => {
  for (const [recordId, version] of [
    [first, 1],
    [changed, 1],
    [changed, 2],
    [sealed, 1],
  ] as const) {
    const proof = (await provenance().proof({ params: { recordId }, query: { version } })) as any
    const { blocks } = await bed.client(chainGatewayApi).blocks({ query: { from: proof.chain.blockNumber, limit: 1 } })
    const verdict = verifyProof(JSON.parse(JSON.stringify(proof)), { blockHash: blocks[0]!.hash })
    assert.equal(verdict.verified, true)
    assert.equal(verdict.entry?.recordId, recordId)
    assert.equal(verdict.entry?.version, version)
    assert.equal(verifyProof(proof, { blockHash: blocks[0]!.parentHash }).verified, false)
  }
})

test('the graph leads from the source to the block and to the verifications', async () => {
  await verify(changed)
  const { nodes, edges } = await provenance().graph({ params: { recordId: changed } })
  const kinds = nodes.map((node) => node.kind)
  for (const kind of ['source', 'collection', 'version', 'batch', 'transaction', 'block', 'verification'] as const)
    assert.ok(kinds.includes(kind), kind)
  assert.equal(nodes.filter((node) => node.kind === 'version').length, 2)
  assert.ok(edges.some((edge) => edge.from === 'version:1' && edge.to === 'version:2'))
  const reached = new Set(['source:district'])
  for (let i = 0; i < nodes.length; i++) for (const edge of edges) if (reached.has(edge.from)) reached.add(edge.to)
  assert.equal(reached.size, nodes.length)
  assert.equal(nodes.find((node) => node.kind === 'version')?.evidence.state, 'final')
})

test('an audit of an untouched platform checks every row and finds nothing', async () => {
  const { checked, findings, findingsTotal } = await provenance().audit({ body: {} })
  assert.deepEqual(findings, [])
  assert.equal(findingsTotal, 0)
  assert.equal(checked.indexRows, 44)
  assert.ok(checked.batches >= 3 && checked.blocks >= 2 && checked.mirrorRows > 44)
  assert.deepEqual((await provenance().audit({ body: { recordId: changed } })).findings, [])
})

test('a changed index column is named by verify and by both audits', async () => {
  const { db } = bed.platform
  const owner = sql`update index_library.entry set grade = 1 where record_id = ${first}`
  await assert.rejects(owner.execute(db), /permission denied/, 'the application itself may not even change it')
  await runOnce(bed.platform.database.ownerUrl, [
    `update index_library.entry set grade = 1 where record_id = '${first}'`,
  ])
  const [verified, whole, single] = [
    await verify(first),
    await provenance().audit({ body: {} }),
    await provenance().audit({ body: { recordId: first } }),
  ]
  await runOnce(bed.platform.database.ownerUrl, [
    `update index_library.entry set grade = 2 where record_id = '${first}'`,
  ])
  assert.equal(verified.verdict, 'failed')
  assert.deepEqual(
    verified.steps.find((one) => one.verdict === 'failed')?.differences[0]?.where,
    'index_library.entry.grade',
  )
  const finding = { table: 'index_library.entry', key: `${first}/1`, column: 'grade', problem: '与链上条目不一致' }
  assert.deepEqual(whole.findings, [finding])
  assert.deepEqual(single.findings, [finding])
})

test('a changed mirror row fails the mirror step, and says which; a deleted index row fails its step', async () => {
  const { superUrl } = bed.platform.database
  await runOnce(superUrl, [
    `update mirror.entry set entry = replace(entry, '"grade":"2"', '"grade":"3"') where record_id = '${first}'`,
  ])
  const mirrored = await verify(first)
  await runOnce(superUrl, [
    `update mirror.entry set entry = replace(entry, '"grade":"3"', '"grade":"2"') where record_id = '${first}'`,
  ])
  assert.deepEqual(
    mirrored.steps.filter((one) => one.verdict === 'failed').map((one) => [one.step, one.differences[0]?.where]),
    [['mirror', 'mirror.entry.entry']],
  )

  await runOnce(superUrl, [
    `create table public.kept as select * from index_library.entry where record_id = '${first}'`,
    `delete from index_library.entry where record_id = '${first}'`,
  ])
  const deleted = await verify(first)
  await runOnce(superUrl, ['insert into index_library.entry select * from public.kept', 'drop table public.kept'])
  assert.equal(deleted.steps.find((one) => one.step === 'index-row')?.verdict, 'failed')
  assert.equal((await verify(first)).verdict, 'passed')
})

test('an audit beside a running collection finds nothing: work in progress is no finding', async () => {
  let sending = true
  const work = (async () => {
    for (let round = 0; round < 12; round++) {
      await bed.send(
        round % 2 === 0 ? 'district' : 'hospital-a',
        Array.from({ length: 30 }, () => bed.holder.write()),
      )
    }
    await bed.settled()
    sending = false
  })()
  let audits = 0
  while (sending) {
    const { findings } = await provenance().audit({ body: {} })
    assert.deepEqual(findings, [], `audit ${audits}`)
    audits++
  }
  await work
  assert.ok(audits >= 3, `${audits} audits`)
})

test('what is not on chain yet is waited for, and has no proof', async () => {
  await bed.pause()
  const waiting = bed.holder.write()
  await bed.send('district', [waiting])
  const result = await verify(waiting)
  assert.equal(result.verdict, 'waiting')
  assert.deepEqual(
    result.steps.map((one) => one.verdict),
    ['passed', 'passed', 'waiting', 'waiting', 'waiting', 'waiting', 'waiting'],
  )
  await assert.rejects(provenance().proof({ params: { recordId: waiting } }), /provenance.not-anchored/)
  assert.deepEqual((await provenance().audit({ body: {} })).findings, [])
})
