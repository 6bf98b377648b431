import assert from 'node:assert/strict'
import { appendFileSync, copyFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { runOnce } from '@jhc/server-kit/database.ts'
import { type AuditBed, startAuditBed } from '../testing/audit-bed.ts'
import { hostLogsApi } from './api.ts'
import { createHostLogs } from './capability.ts'
import { createCollector } from './collector/collector.ts'

const dir = mkdtempSync(join(tmpdir(), 'jhc-host-'))
const log = join(dir, 'auth.log')
const configuration = join(dir, 'sshd_config')
let bed: AuditBed
before(async () => {
  bed = await startAuditBed({}, undefined, (context, config) => [createHostLogs(context, config)])
})
after(async () => {
  await bed?.stop()
  rmSync(dir, { recursive: true, force: true })
})

const reader = () => bed.platform.bus.client(hostLogsApi, 'reader')
const sender = () =>
  bed.platform.as(['host-logs.submit'], { kind: 'caller', id: 'key-1', orgId: 'district' }).client(hostLogsApi)
const attack = (...statements: string[]) => runOnce(bed.platform.database.superUrl, statements)

function collector(client = sender()) {
  const made = createCollector({
    host: 'web-1',
    logs: [log],
    configurations: [configuration],
    stateFile: join(dir, 'state.json'),
    client,
  })
  return {
    async drain() {
      while (await made.round());
      await made.settled()
    },
  }
}

async function texts(kind = 'line'): Promise<string[]> {
  const { items } = await reader().entries({ query: { host: 'web-1', kind: kind as 'line', pageSize: 200 } })
  return items.map(({ text }) => text).reverse()
}

test('every line once and in order: over growth, rotation, copy and cut, a collector that dies after sending', async () => {
  writeFileSync(log, 'one\ntwo\nhal')
  writeFileSync(configuration, 'PermitRootLogin no\n')
  await collector().drain()
  assert.deepEqual(await texts(), ['one', 'two'])
  appendFileSync(log, 'f\n')
  // The platform takes it, the answer is lost, the collector starts anew.
  const deaf = {
    async submit(input: Parameters<ReturnType<typeof sender>['submit']>[0]): Promise<never> {
      await sender().submit(input)
      throw new Error('the line was cut')
    },
  }
  await assert.rejects(collector(deaf as never).drain())
  await collector().drain()
  assert.deepEqual(await texts(), ['one', 'two', 'half'])
  appendFileSync(log, 'four\n')
  renameSync(log, `${log}.1`)
  appendFileSync(`${log}.1`, 'five\n')
  writeFileSync(log, 'six\n')
  await collector().drain()
  assert.deepEqual(await texts(), ['one', 'two', 'half', 'four', 'five', 'six'])
  copyFileSync(log, `${log}.2`)
  truncateSync(log)
  await collector().drain()
  appendFileSync(log, 'seven\n')
  await collector().drain()
  assert.deepEqual((await texts()).slice(-2), ['six', 'seven'])
  assert.match((await texts('note')).join(), /日志轮转[^,]*,文件被截短：已读 4 字节，现有 0 字节/)
})

test('a log that was rewritten where it had been read is noted, and so is one that is gone', async () => {
  writeFileSync(log, 'SEVEN\neight\n')
  await collector().drain()
  rmSync(log)
  await collector().drain()
  await collector().drain()
  assert.match((await texts('note')).slice(-2).join(), /被改写（6 字节之前）,文件不在了，已读到 12 字节/)
})

test('a changed configuration file is named until somebody says that it was meant; the next change again', async () => {
  const state = async () => (await reader().state({})).configurations.map((one) => `${one.source} ${one.state}`)
  assert.deepEqual(await state(), [`${configuration} first`])
  writeFileSync(configuration, 'PermitRootLogin yes\n')
  await collector().drain()
  assert.deepEqual(await state(), [`${configuration} changed`])
  const [found] = (await reader().state({})).configurations
  const auditor = bed.platform.as(['audit.read'], {
    kind: 'user',
    id: 'auditor-1',
    reach: { organisations: 'all', maxGrade: 5 },
  })
  const body = { collector: 'key-1', host: 'web-1', source: configuration, sm3: found!.sm3, note: '按工单调整' }
  await assert.rejects(auditor.client(hostLogsApi).accept({ body: { ...body, sm3: '0'.repeat(64) } }), {
    code: 'audit.configuration-moved-on',
  })
  await auditor.client(hostLogsApi).accept({ body })
  assert.deepEqual(await state(), [`${configuration} accepted`])
  assert.match((await texts('accepted'))[0]!, /^[0-9a-f]{64} auditor-1 按工单调整$/)
  rmSync(configuration)
  await collector().drain()
  assert.deepEqual(await state(), [`${configuration} changed`])
})

test('entries are anchored in a stream of their own; nobody with the platform’s roles can change them', async () => {
  const settled = await bed.until(
    () => reader().state({}),
    (state) => state.anchored === state.entries && state.signedSeq === state.entries,
  )
  assert.deepEqual([settled.findings, settled.trouble], [[], null])
  await bed.until(
    () => bed.auditor.batches({ query: { pageSize: 200 } }),
    ({ items }) => items.some((one) => one.stream === 'host-logs' && one.state === 'final'),
  )
  const { database } = bed.platform
  for (const url of [database.url, database.auditUrl])
    for (const statement of [
      `update host_logs.entry set entry_text = ''`,
      'delete from host_logs.entry',
      'truncate host_logs.entry',
    ])
      await assert.rejects(runOnce(url, [statement]), /permission denied/)
  assert.equal((await bed.platform.as(['audit.read'], { kind: 'caller' }).fetch('/v1/host-logs/state')).status, 403)
})

test('an entry edited, removed, exchanged, forged or cut off is named by the running check', async () => {
  await attack('create schema kept_logs', 'create table kept_logs.entry as table host_logs.entry')
  const { entries: last } = await reader().state({})
  const attacks: [string, number[]][] = [
    [`update host_logs.entry set entry_text = 'nothing happened' where seq = 3`, [3]],
    [`update host_logs.entry set host = 'web-2' where seq = 4`, [4]],
    ['delete from host_logs.entry where seq = 2', [2]],
    [`delete from host_logs.entry where seq > ${last - 3}`, [last - 2, last - 1, last]],
    [
      `update host_logs.entry a set entry_text = b.entry_text, mark = b.mark, mac = b.mac from host_logs.entry b
       where (a.seq, b.seq) in ((2, 5), (5, 2))`,
      [2, 5],
    ],
    [
      `insert into host_logs.entry select stream, ${last} + 1, at, collector, org_id, host, source, kind, mark, entry_text, mac
       from host_logs.entry where seq = 1`,
      [last + 1],
    ],
  ]
  for (const [statement, seqs] of attacks) {
    await attack(statement)
    await bed.until(
      () => reader().state({}),
      ({ findings }) =>
        seqs.every((seq) =>
          findings.some(({ table, key }) => table === 'host_logs.entry' && key === `host-logs/${seq}`),
        ),
    )
    await attack('delete from host_logs.entry', 'insert into host_logs.entry select * from kept_logs.entry')
    await bed.until(
      () => reader().state({}),
      ({ findings }) => findings.length === 0,
    )
  }
  assert.equal((await reader().verifyAll({})).total, 0)
})
