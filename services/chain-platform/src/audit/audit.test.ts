import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { verify } from '@jhc/gm/sm2.ts'
import { composeAuditHead } from '@jhc/record/audit-head.ts'
import { batchRootFromPath } from '@jhc/record/batch.ts'
import { fromHex } from '@jhc/record/bytes.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { sql } from 'kysely'
import { auditApi } from './api.ts'
import { type AuditBed, shelfApi, startAuditBed } from './testing/audit-bed.ts'

let bed: AuditBed
before(async () => {
  bed = await startAuditBed()
})
after(() => bed?.stop())

const lines = async (query = {}) => (await bed.auditor.lines({ query: { pageSize: 200, ...query } })).items
const attack = (...statements: string[]) => runOnce(bed.platform.database.superUrl, statements)

test('each call leaves one line before its answer, failures of every kind included, and nothing personal', async () => {
  const { fetch, client } = bed.reader
  await client(shelfApi).take({ params: { bookId: 'b-1' }, query: { reader: '张三 310106199001011234' } })
  await fetch('/v1/shelf/310106199001011234', { headers: { 'x-purpose': 'treatment' } })
  await fetch('/v1/shelf/%E5%BC%A0%E4%B8%89')
  await fetch('/v1/shelf/broken')
  await fetch('/v1/shelf/lent')
  await fetch('/v1/shelf', { method: 'POST', body: '{"bookId":', headers: { 'content-type': 'application/json' } })
  await fetch('/v1/nowhere/310106199001011234')
  await bed.platform.anonymous.fetch('/v1/shelf/b-1')
  await bed.platform.anonymous.fetch('/v1/shelf/b-2', { headers: { authorization: 'Bearer nonsense' } })
  await bed.platform.as([], { kind: 'user', id: 'guest' }).fetch('/v1/shelf/b-1')
  await client(shelfApi).put({ body: { bookId: 'b-9', note: '张三的书' } })
  for (const kind of ['service', 'agent', 'caller'] as const)
    await bed.platform
      .as(['shelf.read'], { kind, id: `${kind}-1` })
      .client(shelfApi)
      .take({ params: { bookId: 'b-3' } })
  const told = (await lines()).reverse()
  assert.deepEqual(
    told.map(({ actorId, operation, outcome, status }) => `${actorId} ${operation} ${outcome} ${status}`),
    [
      'reader-1 shelf.take ok 200',
      'reader-1 shelf.take ok 200',
      'reader-1 shelf.take ok 200',
      'reader-1 shelf.take common.internal 500',
      'reader-1 shelf.take common.unavailable 503',
      'reader-1 shelf.put common.invalid-input 400',
      'reader-1  common.no-such-route 404',
      ' shelf.take common.not-logged-in 401',
      ' shelf.take common.not-logged-in 401',
      'guest shelf.take common.no-permission 403',
      'reader-1 shelf.put ok 200',
      'service-1 shelf.take ok 200',
      'agent-1 shelf.take ok 200',
      'caller-1 shelf.take ok 200',
    ],
  )
  assert.deepEqual(
    told.map((line) => line.seq),
    told.map((_, i) => i + 1),
  )
  assert.deepEqual([told[0]!.object, told[10]!.object, told[10]!.detail], ['bookId=b-1', 'bookId=b-9', 'd'.repeat(64)])
  assert.match(told[1]!.object, /^bookId=#[0-9a-f]{12}$/)
  assert.notEqual(told[1]!.object, told[2]!.object)
  assert.equal(told[1]!.purpose, 'treatment')
  assert.match(told[0]!.place, /^local\/[\w-]{64}$/)
  assert.deepEqual([...new Set(told.map((line) => line.address))], ['127.0.0.1'])
  const { rows } = await sql`select l::text as line from audit.line l`.execute(bed.platform.db)
  assert.ok(!/310106|张三|127\.0/.test(JSON.stringify([told.map(({ address: _, ...line }) => line), rows])))
})

test('filters, counts and hours', async () => {
  assert.equal((await lines({ outcome: 'failed', actorId: 'reader-1' })).length, 4)
  assert.equal((await lines({ operation: 'shelf' })).length, 13)
  assert.equal((await lines({ operation: 'shelf.put' })).length, 2)
  assert.equal((await lines({ object: 'b-9' })).length, 1)
  assert.equal((await lines({ object: '%' })).length, 0)
  assert.equal((await lines({ from: new Date(Date.now() + 60_000).toISOString() })).length, 0)
  const summary = await bed.auditor.summary({ query: {} })
  assert.deepEqual([summary.calls, summary.failed], [14, 7])
  assert.deepEqual(summary.byOrganisation[0], { name: 'A01', calls: 8, failed: 4 })
  assert.equal(
    summary.byHour.reduce((sum, one) => sum + one.calls, 0),
    14,
  )
  assert.equal((await lines({ actorKind: 'service' })).length, 1)
})

test('the auditor alone reads, and the reading is a line too', async () => {
  const auditor = bed.platform.as(['audit.read'], { kind: 'user', id: 'auditor-1' })
  await auditor.client(auditApi).lines({ query: { actorId: 'reader-1' } })
  assert.equal((await bed.reader.fetch('/v1/audit/lines')).status, 403)
  assert.deepEqual(
    (await lines({ operation: 'audit' })).map((line) => `${line.actorId} ${line.outcome}`),
    ['reader-1 common.no-permission', 'auditor-1 ok'],
  )
})

test('neither the application nor the audit role may change or remove a line', async () => {
  const { database } = bed.platform
  for (const url of [database.url, database.auditUrl])
    for (const statement of [`update audit.line set outcome = 'ok'`, 'delete from audit.line', 'truncate audit.line'])
      await assert.rejects(runOnce(url, [statement]), /permission denied/)
  await assert.rejects(runOnce(database.url, [`insert into audit.line select * from audit.line`]), /permission denied/)
})

test('lines are anchored without gaps; one line is verified beside the root on chain, as anyone can', async () => {
  const { status, batches } = await bed.settled()
  assert.deepEqual([status.findings, status.trouble, status.anchored], [[], null, status.lines])
  const ordered = batches.items.reverse()
  assert.equal(ordered[0]!.fromSeq, 1)
  ordered.forEach((one, i) => {
    assert.equal(one.toSeq + 1, ordered[i + 1]?.fromSeq ?? status.lines + 1)
  })
  const seen = await bed.auditor.verifyLine({ params: { stream: 'platform', seq: 4 } })
  assert.deepEqual([seen.verdict, seen.findings], ['passed', []])
  const leaf = hash('sm3', Buffer.concat([Buffer.of(0x15), Buffer.from(seen.line)]))
  assert.equal(leaf, seen.leaf)
  const root = batchRootFromPath(fromHex(leaf), seen.index, seen.batch!.lines, seen.path)
  assert.deepEqual([root, seen.chainRoot], [seen.chainRoot, seen.batch!.root])
  assert.deepEqual(await bed.auditor.verifyAll({}), { lines: status.lines, findings: [], total: 0 })
})

test('a line edited, removed, exchanged or forged is named by the running check; put back, it is quiet again', async () => {
  await attack('create schema kept', 'create table kept.line as table audit.line')
  const { lines: last } = await bed.auditor.status({})
  const line = (seq: number) => `platform/${seq}`
  const attacks: [string, number[]][] = [
    [`update audit.line set outcome = 'ok' where seq = 7`, [7]],
    [`update audit.line set at = at + interval '1 minute' where seq = 2`, [2]],
    [`delete from audit.line where seq = 5`, [5]],
    [`delete from audit.line where seq > ${last - 2}`, [last - 1, last]],
    [
      `update audit.line l set actor_id = o.actor_id, operation = o.operation, object = o.object, outcome = o.outcome, status = o.status,
         trace_id = o.trace_id, mac = o.mac from audit.line o where (l.seq, o.seq) in ((1, 8), (8, 1))`,
      [1, 8],
    ],
    [
      `insert into audit.line select stream, ${last} + 1, at, actor_kind, actor_id, org_id, place, operation, object, purpose, outcome,
        status, trace_id, detail, milliseconds, mac from audit.line where seq = 3`,
      [last + 1],
    ],
  ]
  for (const [statement, seqs] of attacks) {
    await attack(statement)
    const { findings } = await bed.until(
      () => bed.auditor.status({}),
      (status) => seqs.every((seq) => status.findings.some((one) => one.key === line(seq))),
    )
    assert.ok(findings.every((one) => one.table === 'audit.line'))
    await attack('delete from audit.line', 'insert into audit.line select * from kept.line')
    await bed.until(
      () => bed.auditor.status({}),
      (status) => status.findings.length === 0,
    )
  }
})

test('while lines cannot be written no call is begun; what was under way is kept and written first', async () => {
  await attack('revoke insert on audit.line from jhc_audit')
  assert.equal((await bed.reader.fetch('/v1/shelf/unwritten')).status, 503)
  assert.equal((await bed.reader.fetch('/v1/shelf/refused')).status, 503)
  await attack('grant insert on audit.line to jhc_audit')
  await bed.until(
    () => bed.reader.fetch('/v1/shelf/again'),
    (response) => response.status === 200,
  )
  assert.deepEqual(
    [...new Set((await lines({ from: undefined })).slice(0, 2).map((line) => line.object))],
    ['bookId=again', 'bookId=unwritten'],
  )
  assert.equal((await lines({ object: 'refused' })).length, 0)
})

test('lines cut off while nothing ran are missed after the start, and the stream goes on behind them', async () => {
  // Not anchored: nothing on chain knows of them.
  await bed.restart(() => attack(`update audit.batch set state = state`))
  const before = (await bed.auditor.status({})).lines
  await bed.reader.fetch('/v1/shelf/last')
  await bed.restart(() => attack('delete from audit.batch where to_seq > 16', 'delete from audit.line where seq > 16'))
  const { findings } = await bed.until(
    () => bed.auditor.status({}),
    (status) => status.findings.some((one) => one.table === 'audit.line' && one.key === `platform/${before + 1}`),
  )
  assert.ok(findings.length > 0)
  await bed.reader.fetch('/v1/shelf/later')
  assert.equal((await lines({ object: 'later' }))[0]!.seq, before + 2)
})

test('the newest line is signed within the round; a head kept elsewhere shows what was put back with everything beside it', async () => {
  await bed.reader.fetch('/v1/shelf/signed')
  const { lines: last } = await bed.auditor.status({})
  const head = await bed.until(
    async () => (await bed.auditor.head({})).head,
    (one) => one?.seq === last,
  )
  assert.ok(head && verify(composeAuditHead(head), fromHex(head.signature), fromHex(head.publicKey)))
  assert.deepEqual(await bed.auditor.verifyHead({ body: head }), { verdict: 'passed', problems: [] })
  assert.equal((await bed.auditor.verifyHead({ body: { ...head, seq: last - 1 } })).verdict, 'failed')
  // Database and files beside it go back to before the line: what is left is genuine.
  const files = [bed.headFile, `${bed.headFile}.signed`]
  await bed.restart(async () => {
    for (const file of files) rmSync(file)
    await attack(`delete from audit.batch where to_seq >= ${last}`, `delete from audit.line where seq >= ${last}`)
  })
  const { verdict, problems } = await bed.auditor.verifyHead({ body: head })
  assert.deepEqual([verdict, problems], ['failed', [`第 ${last} 号记录缺失`]])
})

test('a head file that was rewritten is told, and not believed', async () => {
  await bed.restart(async () => {
    const file = `${bed.headFile}.signed`
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/"code":"./, (text) => text.replace(/.$/, (c) => (c === '7' ? '8' : '7'))),
    )
  })
  const { findings } = await bed.auditor.status({})
  assert.deepEqual(findings.find((one) => one.table === 'audit-head')?.problem, '链头文件的签名不符')
})
