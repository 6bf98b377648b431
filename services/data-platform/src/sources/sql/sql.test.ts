import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestDatabase, type TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import pg from 'pg'
import { insertInto } from '../../../../../tests/fakes/his/district/seed-district-backup.ts'
import { createStatements } from '../../../../../tests/fakes/his/district/tables.ts'
import { emitMasterRows, emitVisitRows } from '../../../../../tests/fakes/his/district/visit-rows.ts'
import { recordsOf } from '../../../../../tests/fakes/his/localiser/records.ts'
import { demoVisits } from '../../../../../tests/fakes/his/localiser/visits.ts'
import { startAgentTestBed } from '../../collection/agent/agent-test-bed.ts'
import { openSource, sourceConfig } from '../connectors.ts'

const visits = demoVisits('district')
  .filter((visit) => visit.labs.length > 0)
  .slice(0, 30)
let database: TestDatabase
let his: pg.Client
let bed: Awaited<ReturnType<typeof startAgentTestBed>>
before(async () => {
  database = await startTestDatabase()
  his = new pg.Client({ connectionString: database.ownerUrl })
  await his.connect()
  for (const statement of createStatements()) await his.query(statement)
  const { bulk, sink } = insertInto(his)
  emitMasterRows(sink)
  for (const visit of visits) emitVisitRows(visit, sink)
  await bulk.flush(true)
  bed = await startAgentTestBed()
})
after(async () => {
  await his.end()
  await bed.platform.stop()
  await database.stop()
})

const open = () => openSource(sourceConfig.parse({ kind: 'sql', settings: { url: database.ownerUrl, pageSize: 7 } }))
const agent = (sourceId: string) =>
  bed.agent({ source: { sourceId, name: '', kind: 'sql', orgId: 'D', runsAt: 'district' }, ...open() })

test('pages by key, keeps numbers as text, and finds a visit by the stamp of any of its rows', async () => {
  const { connector } = open()
  await connector.check()
  await his.query(`update lab_item set value = '7.00' where item_id = $1`, [visits[3]!.labs[0]!.id])
  const keys: string[] = []
  let cursor: string | null = null
  do {
    const page = await connector.read('', cursor)
    keys.push(...page.units.map((unit) => unit.key))
    cursor = page.cursor
  } while (cursor !== null)
  assert.deepEqual(keys, visits.map((visit) => `visit/${visit.encounterId}`).sort())
  const [unit] = await connector.readKeys([`visit/${visits[3]!.encounterId}`, 'visit/none'])
  assert.match(unit!.payload, /"value":"7\.00"/)
  await his.query(`update lab_item set update_time = '2030-01-01T00:00:00Z' where item_id = $1`, [
    visits[3]!.labs[0]!.id,
  ])
  const page = await connector.read('2029-12-31T00:00:00.000Z', null)
  assert.deepEqual([page.units.map((one) => one.key), page.watermark], [[unit!.key], '2030-01-01T00:00:00.000000Z'])
  await connector.close()
})

test('bad rows: a clear quarantine entry each, and nothing else lost', async () => {
  const spoil = async (table: string, key: string, id: string, column: string, value: string) =>
    his.query(`update ${table} set ${column} = $1 where ${key} = $2`, [value, id])
  const [badTime, badNumber, badType, noPatient] = visits as [
    (typeof visits)[0],
    (typeof visits)[0],
    (typeof visits)[0],
    (typeof visits)[0],
  ]
  await spoil('visit', 'visit_id', badTime.encounterId, 'start_time', '昨天上午')
  const lab = badNumber.labs.find((one) => one.unit)!
  await spoil('lab_item', 'item_id', lab.id, 'value', '5,6')
  await spoil('visit', 'visit_id', badType.encounterId, 'visit_type_code', '9')
  await spoil('visit', 'visit_id', noPatient.encounterId, 'patient_id', 'nobody')
  await his.query(
    `insert into diagnosis values ('d-orphan', 'no-such-visit', 'J01', '急性鼻窦炎', '', '', '', '', now())`,
  )
  const made = await agent('district')
  const run = await made.runNow('incremental')
  assert.equal(run.state, 'succeeded-with-quarantine')
  const items = (await made.status()).openQuarantine
  const told = items.map((item) => [item.origin, item.field, item.reasonCode])
  const at = (visit: (typeof visits)[0]) => `public.visit visit_id=${visit.encounterId}`
  assert.deepEqual(
    told.sort(),
    [
      [at(badTime), 'visit.start_time', 'bad-time'],
      [at(badNumber), `lab_item[${lab.id}].value`, 'not-a-number'],
      [at(badType), 'visit.visit_type_code', 'unknown-code'],
      [at(noPatient), 'visit.patient_id', 'unknown-patient'],
      ['public.diagnosis diagnosis_id=d-orphan', 'visit_id', 'orphan-row'],
    ].sort(),
  )
  assert.ok(items.every((item) => !/昨天|5,6|nobody/.test(item.detail)))
  assert.equal(run.recordsNew, visits.slice(4).flatMap(recordsOf).length)
  await made.stop?.()
})

test('a database of another shape or with another password is told apart', async () => {
  await his.query('alter table allergy rename column criticality to severity')
  const { connector } = open()
  await assert.rejects(connector.check(), { code: 'source.wrong-shape', details: { missing: ['allergy.criticality'] } })
  await connector.close()
  await his.query('alter table allergy rename column severity to criticality')
  const nowhere = openSource(sourceConfig.parse({ kind: 'sql', settings: { url: 'postgres://x:y@127.0.0.1:1/none' } }))
  await assert.rejects(nowhere.connector.check(), { code: 'source.unreachable', retryable: true })
  await nowhere.connector.close()
})
