import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { startAgentTestBed } from '../../collection/agent/agent-test-bed.ts'
import { openSource, sourceConfig } from '../connectors.ts'

const directory = mkdtempSync(join(tmpdir(), 'jhc-csv-'))
const header = 'id,org,patient,name,visit,visit_start,given_at,vaccine,cvx'
const row = (i: number, change: Partial<Record<string, string>> = {}) => {
  const cells = {
    id: `v${i}`,
    org: 'C01',
    patient: `p${i % 3}`,
    name: '测试乙',
    visit: `e${i}`,
    start: '2021-01-02T03:04:05+08:00',
    at: '2021-01-02T03:10:00+08:00',
    vaccine: '流感疫苗, "四价"',
    cvx: '140',
    ...change,
  }
  return Object.values(cells)
    .map((cell) => (/[",\n]/.test(cell!) ? `"${cell!.replaceAll('"', '""')}"` : cell))
    .join(',')
}
const config = {
  kind: 'csv',
  settings: {
    directory,
    pageSize: 4,
    maxRowKilobytes: 4,
    tables: [
      {
        file: 'vaccinations.csv',
        recordType: 'immunization',
        group: 'vaccination',
        columns: {
          id: 'id',
          orgId: 'org',
          patientId: 'patient',
          name: 'name',
          visitId: 'visit',
          visitStart: 'visit_start',
          time: 'given_at',
        },
        fields: {
          'DE02.10.050.00': { column: 'vaccine', code: 'cvx', system: 'CVX' },
          'DE06.00.145.00': { column: 'given_at' },
        },
      },
    ],
  },
}
const open = () => openSource(sourceConfig.parse(config))
const write = (lines: string[]) => writeFileSync(join(directory, 'vaccinations.csv'), `\uFEFF${lines.join('\r\n')}\r\n`)
let bed: Awaited<ReturnType<typeof startAgentTestBed>>
before(async () => {
  bed = await startAgentTestBed()
})
after(async () => {
  await bed.platform.stop()
  rmSync(directory, { recursive: true })
})

test('rows are streamed over pages; bad ones are told with file, line and column; the rest goes on; a repaired one leaves by itself', async () => {
  const lines = [header, ...Array.from({ length: 12 }, (_, i) => row(i))]
  lines[3] = row(2, { at: '2021/01/02' })
  lines[5] = 'only,three,cells'
  lines[7] = row(6, { id: '' })
  lines[9] = row(8, { patient: '' })
  write(lines)
  const agent = await bed.agent({
    source: { sourceId: 'csv', name: '', kind: 'csv', orgId: 'C', runsAt: 'gw' },
    ...open(),
  })
  const run = await agent.runNow('incremental')
  assert.deepEqual([run.recordsNew, run.quarantined], [8, 4])
  const told = (await agent.status()).openQuarantine.map((item) => [item.origin, item.field, item.reasonCode])
  assert.deepEqual(told.sort(), [
    ['vaccinations.csv 第 10 行', 'patient', 'missing'],
    ['vaccinations.csv 第 4 行', 'given_at', 'bad-time'],
    ['vaccinations.csv 第 6 行', 'row', 'wrong-column-count'],
    ['vaccinations.csv 第 8 行', 'id', 'missing'],
  ])
  const good = [header, ...Array.from({ length: 12 }, (_, i) => row(i))]
  write(good)
  const repaired = await agent.runNow('reconcile')
  assert.deepEqual([repaired.recordsNew, repaired.recordsChanged, repaired.tombstones], [4, 0, 0])
  assert.deepEqual((await agent.status()).openQuarantine, [])
  good[1] = row(0, { vaccine: '流感疫苗' })
  good.pop()
  write(good)
  const last = await agent.runNow('reconcile')
  assert.deepEqual([last.recordsChanged, last.tombstones], [1, 1])
  await agent.stop?.()
})

test('a missing column, a missing file and a broken quote are told apart', async () => {
  write([header.replace('vaccine', 'vacine'), row(0)])
  await assert.rejects(open().connector.check(), {
    code: 'source.wrong-shape',
    details: { file: 'vaccinations.csv', missing: ['vaccine'] },
  })
  const read = async () => {
    const page = await openSource(
      sourceConfig.parse({ ...config, settings: { ...config.settings, pageSize: 50 } }),
    ).connector.read('', null)
    return [
      page.units.map((unit) => unit.key.split('/')[1]),
      page.unreadable.map((one) => [one.origin.split(' ')[2], one.reasonCode]),
    ]
  }
  write([header, row(0), 'v1,C01,p1,"broken"quote,e1,x,y,z,1', row(2)])
  assert.deepEqual(await read(), [['v0', 'v2'], [['3', 'broken-row']]])
  write([header, row(0), 'v1,C01,"never closed', row(2), row(3, { vaccine: '两行\n疫苗' }), row(4)])
  assert.deepEqual(await read(), [['v0', 'v2', 'v3', 'v4'], [['3', 'broken-row']]])
  write([header, row(0), row(1, { vaccine: 'x'.repeat(200_000) }), row(2)])
  assert.deepEqual(await read(), [['v0', 'v2'], [['3', 'broken-row']]])
  rmSync(join(directory, 'vaccinations.csv'))
  await assert.rejects(open().connector.check(), { code: 'source.unreachable' })
})
