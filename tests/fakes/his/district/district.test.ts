import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestDatabase, type TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import pg from 'pg'
import { backDatedEdit, changeWithUpdate, tamperValue, undoEdit } from '../edits.ts'
import type { HisSystem } from '../his-system.ts'
import { expectedCounts } from '../localiser/expected-counts.ts'
import { demoVisits } from '../localiser/visits.ts'
import { openDistrictSystem } from './district-system.ts'
import { seedDistrictBackup } from './seed-district-backup.ts'

let database: TestDatabase
let client: pg.Client
let system: HisSystem

before(async () => {
  database = await startTestDatabase()
  await seedDistrictBackup(database.ownerUrl)
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  system = openDistrictSystem(database.ownerUrl)
})
after(async () => {
  await system.close()
  await client.end()
  await database.stop()
})

const one = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows[0]
const count = async (sql: string, values: unknown[] = []) => Number((await one(sql, values)).n)
const checkup = demoVisits('district').find((v) => v.type === '4' && v.labs.length > 0)!

test('holds every encounter, registration and record of its organisations', async () => {
  const expected = expectedCounts()
  assert.equal(await count('select count(*) as n from visit'), expected.encounters.district)
  assert.equal(await count('select count(*) as n from patient_info'), expected.registrations.district)
  const records = expected.records.district
  assert.equal(
    await count(`select count(*) as n from visit where visit_type_code in ('1', '2')`),
    records['outpatient-visit'],
  )
  assert.equal(await count(`select count(*) as n from visit where visit_type_code = '3'`), records['inpatient-stay'])
  assert.equal(await count(`select count(*) as n from visit where visit_type_code = '4'`), records['checkup-report'])
  assert.equal(await count('select count(distinct visit_id) as n from prescription_item'), records.prescription)
  assert.equal(
    await count(
      `select count(distinct l.visit_id) as n from lab_item l join visit v using (visit_id) where v.visit_type_code <> '4'`,
    ),
    records['lab-report'],
  )
  assert.equal(await count('select count(*) as n from vaccination'), records.immunization)
  assert.equal(await count('select count(*) as n from exam_report'), records.imaging)
  assert.equal(await count('select count(*) as n from allergy'), records.allergy)
})

test('values are stored as they were written', async () => {
  for (const o of checkup.labs) {
    const row = await one('select value, unit, test_time from lab_item where item_id = $1', [o.id])
    assert.deepEqual(row, { value: o.value, unit: o.unit, test_time: o.time })
  }
})

test('seeding again writes nothing', async () => {
  assert.equal(await seedDistrictBackup(database.ownerUrl), 0)
})

test('a silent change moves no stamp and can be undone; an ordinary one moves the stamp of its row only', async () => {
  const id = checkup.encounterId
  const stamps = async () =>
    (await client.query('select sign_id, value, update_time from vital_sign where visit_id = $1 order by 1', [id])).rows
  const before = await stamps()
  const edit = await tamperValue(system, id)
  assert.notEqual(edit.before, edit.after)
  const values = await system.valuesOf(id)
  assert.equal(values.find((v) => v.valueId === edit.valueId)?.value, edit.after)
  assert.equal(
    await count(`select count(*) as n from lab_item where visit_id = $1 and update_time > '2021-04-02'`, [id]),
    0,
  )
  await undoEdit(system, edit)
  assert.deepEqual(await stamps(), before)

  const sign = values.find((v) => v.valueId.startsWith('vital_sign|'))!
  await changeWithUpdate(system, id, sign.valueId)
  const moved = (await stamps()).filter((row) => row.update_time > new Date('2021-04-02'))
  assert.deepEqual(
    moved.map((row) => `vital_sign|${row.sign_id}`),
    [sign.valueId],
  )
  await backDatedEdit(system, id, sign.valueId)
  assert.equal(
    (await stamps()).every((row) => row.update_time < new Date('2021-04-02')),
    true,
  )
})

test('a visit can be added and removed', async () => {
  const added = await system.insertEncounter(checkup.encounterId, 'now')
  assert.equal((await system.valuesOf(added)).length, (await system.valuesOf(checkup.encounterId)).length)
  assert.equal((await system.findVisits(added)).length, 1)
  await system.deleteEncounter(added)
  assert.deepEqual(await system.valuesOf(added), [])
  assert.deepEqual(await system.findVisits(added), [])
})
