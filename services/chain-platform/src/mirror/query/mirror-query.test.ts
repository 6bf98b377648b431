import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { Workbook } from '@cj-tech-master/excelts'
import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import type { CodedError } from '@jhc/kit/errors.ts'
import { composeEntry, type Entry } from '@jhc/record/entry.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { startTestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { type Abi, type Hex, zeroHash } from 'viem'
import { chainGatewayApi } from '../../gateway/api.ts'
import { createChainGateway } from '../../gateway/capability.ts'
import { anchorCall, hashOf } from '../../testing/anchor-call.ts'
import { startChain, type TestChain } from '../../testing/start-chain.ts'
import { grantTerms, logOf } from '../../testing/subject-block.ts'
import { mirrorApi } from '../api.ts'
import { createMirror } from '../capability.ts'
import { type DecodedRows, decodeLog } from '../decoding/decode-log.ts'
import { EventDecoder } from '../decoding/event-decoder.ts'
import { writeDecoded } from '../decoding/write-decoded.ts'
import { mirrorQueryApi } from './api.ts'
import { createMirrorQuery } from './capability.ts'
import { views } from './views.ts'

let chain: TestChain
let platform: TestPlatform
const district = { kind: 'user', id: 'steward-1', orgId: 'district' } as const
const bound = (id: string, organisations: string[], maxGrade = 5) =>
  ({ kind: 'user', id, orgId: organisations[0]!, reach: { organisations, maxGrade } }) as const
const ask = (more: string[] = [], principal: object = district) =>
  platform.as(['mirror.query', ...more], principal).client(mirrorQueryApi)
const codeOf = (error: CodedError) => error.code

function entryOf(recordId: string, change: Partial<Entry>): string {
  const print = hashOf(recordId).slice(2)
  const entry: Entry = {
    recordId,
    version: 1,
    kind: 'create',
    orgId: 'org-a',
    recordType: 'lab-report',
    model: 'JHC-REC-1',
    day: '2026-11-02',
    grade: 3,
    fingerprint: print,
    leafCount: 16,
    patient: print,
    encounter: print,
    master: print,
    meta: { documentType: 'lab' },
  }
  return composeEntry({ ...entry, ...change })
}

before(async () => {
  chain = await startChain()
  const database = await startTestDatabase()
  platform = await startTestPlatform({
    database,
    capabilities: (ctx) => [
      createChainGateway(ctx, { driver: chain.chain, signer: chain.signer }),
      createMirror(ctx, { driver: chain.chain }),
      createMirrorQuery(ctx, { readUrl: database.readUrl, seconds: 2 }),
    ],
  })
  const entries = [
    entryOf('record-1', {}),
    entryOf('record-2', { orgId: 'org-b' }),
    entryOf('record-3', { orgId: 'org-b', grade: 5 }),
    // Anchored by somebody who keeps to no form: the rest must stay readable.
    '{"recordId":"\\u0000","grade":"x"}',
    '{"recordId":"record-4","grade":"x","version":"y"}',
  ]
  await platform.bus.client(chainGatewayApi, 'test').submit({
    body: {
      transactions: [
        { idempotencyKey: 'one', contract: 'IndexAnchor', data: anchorCall({ name: 'one', entries }), gas: 2_000_000 },
      ],
    },
  })
  const mirror = platform.bus.client(mirrorApi, 'test')
  while ((await mirror.status({})).anchoredEntries < entries.length) await setTimeout(20)
})
after(async () => {
  await platform?.stop()
  await chain?.stop()
})

test('every view that is offered is there with the columns that are told', async () => {
  const { views: told } = await ask().schema({})
  assert.deepEqual(told, views)
  for (const view of views) {
    const { columns } = await ask().run({ body: { sql: `select * from ${view.name}` } })
    assert.deepEqual(
      columns.map(({ name, type }) => ({ name, type })),
      view.columns.map(({ name, type }) => ({ name, type })),
      view.name,
    )
  }
})

test('a question over several views is answered; the answer ends at the row limit', async () => {
  const { rows, columns, truncated } = await ask().run({
    body: {
      sql: `select b.source, count(*) as entries, min(k.block_time) from entry e join batch b on b.batch_id = e.batch_id
            join block k on k.number = e.block_number where e.record_id like 'record-%' group by 1`,
    },
  })
  assert.deepEqual(
    [columns.map((column) => column.type), rows[0]!.slice(0, 2), truncated],
    [['text', 'number', 'time'], ['hospital-a', '4'], false],
  )
  assert.match(rows[0]![2]!, /\+08$/)
  const many = ['a', 'b', 'c', 'd', 'e'].map((name) => `entry ${name}`).join(' cross join ')
  const cut = await ask().run({ body: { sql: `select a.position from ${many}` } })
  assert.deepEqual([cut.rows.length, cut.truncated], [1000, true])
})

test('a caller sees the entries of the organisations and grades of his scope; nobody can talk himself out of it', async () => {
  const recordsOf = async (principal: object) =>
    (
      await ask([], principal).run({
        body: { sql: "select record_id from entry where record_id like 'record-%' order by 1" },
      })
    ).rows.flat()
  const b = bound('b-1', ['org-b'])
  assert.deepEqual(await recordsOf(b), ['record-2', 'record-3'])
  assert.deepEqual(await recordsOf(bound('tree', ['org-x', 'org-b', 'org-a'])), ['record-1', 'record-2', 'record-3'])
  assert.deepEqual(await recordsOf(bound('low', ['org-b'], 3)), ['record-2'])
  assert.deepEqual(await recordsOf({ ...district, reach: { organisations: 'all', maxGrade: 4 } }), [
    'record-1',
    'record-2',
  ])
  const { organisations, maxGrade } = await ask([], bound('low', ['org-a', 'org-b'], 3)).schema({})
  assert.deepEqual([organisations, maxGrade], [2, 3])
  assert.deepEqual((await recordsOf(district)).slice(0, 3), ['record-1', 'record-2', 'record-3'])
  assert.deepEqual(await recordsOf(bound('x', ['org-x'])), [])
  // A condition that fails on foreign rows tells nothing, since it never meets them.
  const probe = ask([], b).run({
    body: { sql: "select record_id from entry where 1 / (case when record_id = 'record-1' then 0 else 1 end) = 1" },
  })
  assert.equal((await probe).rows.length, 2)
})

test('grade 5 is masked unless the caller may see sensitive fields', async () => {
  const sql = "select day, patient from entry where record_id = 'record-3'"
  assert.deepEqual((await ask().run({ body: { sql } })).rows, [['2026-11', null]])
  const { rows } = await ask(['resident.read']).run({ body: { sql } })
  assert.deepEqual(rows, [['2026-11-02', hashOf('record-3').slice(2)]])
})

test('a grant’s state is told; persons’ pseudonyms and foreign organisations’ grants are not', async () => {
  const { contracts } = await platform.bus.client(chainGatewayApi, 'test').contracts({})
  const consent = contracts.find(({ name }) => name === 'Consent')!.address as Hex
  const grant = (name: string, more: object = {}) =>
    logOf(consentAbi as Abi, consent, 'Granted', {
      grantId: hashOf(name),
      resident: hashOf('resident'),
      grantee: hashOf('doctor'),
      replaces: zeroHash,
      keyVersion: 1,
      terms: grantTerms(4_000_000_000),
      ...more,
    })
  const withdrawn = { grantId: hashOf('c'), resident: hashOf('resident'), keyVersion: 1 }
  const logs = [
    grant('a'),
    grant('b', { replaces: hashOf('a') }),
    grant('c'),
    logOf(consentAbi as Abi, consent, 'Withdrawn', withdrawn),
    grant('d', { terms: grantTerms(1_760_000_000) }),
  ]
  const decoded: DecodedRows = { events: [], subjects: [] }
  const decoder = { name: 'Consent', builtIn: true, decoder: new EventDecoder(consentAbi as Abi) }
  const block = (await platform.bus.client(mirrorApi, 'test').status({})).mirroredBlock
  for (const [at, log] of logs.entries()) decodeLog(decoded, decoder, { ...log, logIndex: 100 + at }, 0)
  await platform.db.transaction().execute((trx) => writeDecoded(trx, new Map([[block, decoded]])))

  const sql = `select grant_id, state, resident from consent where block_number = ${block} order by log_index`
  const seen = async (more: string[], principal: object) => (await ask(more, principal).run({ body: { sql } })).rows
  const states = ['a', 'b', 'c', 'd'].map((name, at) => [
    hashOf(name),
    ['replaced', 'valid', 'withdrawn', 'expired'][at],
  ])
  assert.deepEqual(
    await seen([], district),
    states.map((row) => [...row, null]),
  )
  assert.deepEqual(
    await seen(['resident.read'], district),
    states.map((row) => [...row, hashOf('resident')]),
  )
  assert.equal((await seen([], bound('a', ['hospital-x', 'hospital-a']))).length, 4)
  assert.equal((await seen([], bound('b', ['hospital-b']))).length, 0)
  const events = `select arguments, key2 from event where contract = 'Consent' and block_number = ${block}`
  assert.deepEqual(new Set((await ask().run({ body: { sql: events } })).rows.flat()), new Set([null]))
  const raw = await ask(['resident.read']).run({ body: { sql: events } })
  assert.match(raw.rows[0]![0]!, /"maxGrade":3/)
})

test('the read-only role itself can neither write nor read beyond the views that it was granted', async () => {
  const { readUrl } = platform.database
  await assert.rejects(runOnce(readUrl, ['delete from mirror.entry']), { code: '42501' })
  await assert.rejects(runOnce(readUrl, ['create table chain_view.x (a integer)']), { code: '42501' })
  await runOnce(readUrl, ['select 1 from chain_view.block'])
})

test('a refused, a wrong and an endless statement end with their codes, and all are in the log', async () => {
  const me = { kind: 'user', id: 'curious', orgId: 'district' }
  const run = (sql: string) => ask([], me).run({ body: { sql } })
  const endless = `select count(*) from ${Array.from({ length: 12 }, (_, i) => `entry e${i}`).join(' cross join ')}`
  const failures = [
    await run('with x as (delete from mirror.block returning 1) select * from x').catch(codeOf),
    await run('select no_such_column from block').catch(codeOf),
    await run(endless).catch(codeOf),
  ]
  assert.deepEqual(failures, ['mirror-query.writes', 'mirror-query.failed', 'mirror-query.timed-out'])
  await run('select 1')
  const mine = await ask([], me).history({ query: {} })
  assert.deepEqual(
    mine.items.map(({ action, outcome, rows }) => [action, outcome, rows]),
    [['run', 'done', 1], ...failures.toReversed().map((code) => ['run', code, 0])],
  )
  const all = await platform.as(['mirror.query-log']).client(mirrorQueryApi).log({ query: {} })
  assert.ok(all.total > mine.total)
  assert.equal(await ask().log({ query: {} }).catch(codeOf), 'common.no-permission')
  await assert.rejects(runOnce(platform.database.url, ['delete from mirror_query.query_log']), { code: '42501' })
})

test('the plan is shown without running the statement', async () => {
  const { lines } = await ask().plan({ body: { sql: "select * from block where hash = '0x00'" } })
  assert.match(lines.join('\n'), /Index Scan|Seq Scan/)
})

test('exports carry the same rows; no cell becomes a formula', async () => {
  const sql = `select '=1+1' as a, record_id, -3 as n, 12345678901234567890 as big from entry where record_id = 'record-1'`
  const csv = await ask().export({ body: { sql, format: 'csv' } })
  assert.equal(
    Buffer.from(csv.contentBase64, 'base64').toString(),
    "\uFEFFa,record_id,n,big\r\n'=1+1,record-1,-3,12345678901234567890\r\n",
  )
  const { contentBase64 } = await ask().export({ body: { sql, format: 'xlsx' } })
  const workbook = new Workbook()
  await workbook.xlsx.load(Buffer.from(contentBase64, 'base64'))
  const row = workbook.worksheets[0]!.getRow(2)
  assert.deepEqual(
    [1, 2, 3, 4].map((at) => row.getCell(at).value),
    ['=1+1', 'record-1', -3, '12345678901234567890'],
  )
})

test('a query is kept for its owner; shared, for the organisation; only the owner changes it', async () => {
  const colleague = { kind: 'user', id: 'steward-2', orgId: 'district' }
  const stranger = { kind: 'user', id: 'b-1', orgId: 'org-b' }
  const draft = { name: '每日区块', sql: 'select * from block', shared: false }
  const saved = await ask().save({ body: draft })
  const seen = async (principal: object) =>
    (await ask([], principal).saved({})).queries.map(({ name, mine }) => [name, mine])
  assert.deepEqual(await seen(colleague), [])
  const params = { savedId: saved.savedId }
  assert.equal(await ask([], colleague).forget({ params }).catch(codeOf), 'mirror-query.no-such-query')
  await ask().change({ params, body: { ...draft, shared: true } })
  assert.deepEqual(
    [await seen(district), await seen(colleague), await seen(stranger)],
    [[['每日区块', true]], [['每日区块', false]], []],
  )
  assert.equal(await ask([], colleague).forget({ params }).catch(codeOf), 'mirror-query.not-yours')
  assert.equal(
    await ask()
      .save({ body: { ...draft, sql: 'drop table x' } })
      .catch(codeOf),
    'mirror-query.not-a-select',
  )
  await ask().forget({ params })
  assert.deepEqual(await seen(district), [])
})
