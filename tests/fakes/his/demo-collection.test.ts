import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { RawUnit } from '@jhc/data-platform/sources/connector.ts'
import { type OpenSource, openSource, sourceConfig } from '@jhc/data-platform/sources/connectors.ts'
import type { MappedRecord } from '@jhc/record/model.ts'
import { startTestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { alteredValue, backDatedEdit, changeWithUpdate, tamperValue } from './edits.ts'
import { expectedCounts } from './localiser/expected-counts.ts'
import type { SourceId } from './localiser/organisations.ts'
import { recordsOf } from './localiser/records.ts'
import { demoRegistrations } from './localiser/registrations.ts'
import { demoVisits } from './localiser/visits.ts'
import { type DemoSystems, startDemoSystems } from './start-demo-systems.ts'

const directory = mkdtempSync(join(tmpdir(), 'jhc-demo-'))
let demo: DemoSystems
let stopDatabases: () => Promise<void>
let sources: Record<SourceId, OpenSource>

before(async () => {
  const [district, hospitalA] = [await startTestDatabase(), await startTestDatabase()]
  stopDatabases = async () => {
    await district.stop()
    await hospitalA.stop()
  }
  demo = await startDemoSystems({
    databaseUrl: { district: district.ownerUrl, hospitalA: hospitalA.ownerUrl },
    dataDir: directory,
  })
  const open = (config: unknown) => openSource(sourceConfig.parse(config))
  sources = {
    district: open({ kind: 'sql', settings: { url: demo.districtUrl } }),
    'hospital-a': open({ kind: 'fhir', settings: { baseUrl: demo.fhirBase, token: demo.fhirToken } }),
    'hospital-b': open({ kind: 'cda', settings: { directory: demo.dropDirectory } }),
  }
})
after(async () => {
  for (const source of Object.values(sources)) await source.connector.close()
  await demo.stop()
  await stopDatabases()
  rmSync(directory, { recursive: true })
})

const read = new Map<OpenSource, Promise<RawUnit[]>>()

/** Everything a source holds, read once: the tests below leave the sources as they were. */
function readAll(source: OpenSource): Promise<RawUnit[]> {
  const found = read.get(source) ?? readPages(source)
  read.set(source, found)
  return found
}

async function readPages(source: OpenSource): Promise<RawUnit[]> {
  const units: RawUnit[] = []
  let cursor: string | null = null
  do {
    const page = await source.connector.read('', cursor)
    assert.deepEqual(page.unreadable, [])
    units.push(...page.units)
    cursor = page.cursor
  } while (cursor !== null)
  return units
}

function mapAll(source: OpenSource, units: RawUnit[]) {
  return units.map((unit) => {
    const result = source.mapper(unit)
    if (!result.ok) assert.fail(`${unit.key}: ${JSON.stringify(result.problems)}`)
    return { key: unit.key, ...result.mapped }
  })
}

for (const id of ['district', 'hospital-a', 'hospital-b'] as const) {
  test(`${id}: reading and mapping the whole source gives every expected record, patient and encounter, and no other`, async () => {
    const mapped = mapAll(sources[id], await readAll(sources[id]))
    const records = new Map<string, MappedRecord>(mapped.flatMap((m) => m.records).map((r) => [r.localId, r]))
    const wanted = demoVisits(id).flatMap((visit) => recordsOf(visit).map((record) => ({ visit, record })))
    assert.equal(
      mapped.reduce((n, m) => n + m.records.length, 0),
      wanted.length,
      'each record once',
    )
    const counts: Record<string, number> = {}
    for (const { recordType } of records.values()) counts[recordType] = (counts[recordType] ?? 0) + 1
    assert.deepEqual(counts, expectedCounts().records[id])
    for (const { visit, record } of wanted) {
      const got = records.get(record.localId)
      assert.ok(got, record.localId)
      const { registration, organisation, encounterId } = visit
      assert.deepEqual(
        [got.recordType, got.day, got.orgId, got.localPatientId, got.localEncounterId],
        [record.recordType, record.day, organisation.orgId, registration.localPatientId, encounterId],
      )
    }
    const patients = new Map(mapped.flatMap((m) => m.patients).map((p) => [p.localPatientId, p]))
    for (const r of demoRegistrations().filter((x) => x.source === id)) {
      const { localPatientId, orgId, name, sex, birthDate, identityNumber, phone, address } = r
      assert.deepEqual(
        { ...patients.get(localPatientId) },
        { localPatientId, orgId, name, sex, birthDate, identityNumber, phone, address },
      )
    }
    assert.equal(
      new Set(mapped.flatMap((m) => m.encounters).map((e) => e.localEncounterId)).size,
      expectedCounts().encounters[id],
    )
  })

  test(`${id}: every value of the input is in a record as it was written`, async () => {
    const units = await readAll(sources[id])
    const texts = new Map<string, string[]>()
    for (const m of mapAll(sources[id], units)) {
      for (const r of m.records)
        texts.set(r.localEncounterId, [
          ...(texts.get(r.localEncounterId) ?? []),
          ...r.fields.map((f) => `${f.text} ${f.unit ?? ''}`),
        ])
    }
    for (const visit of demoVisits(id)) {
      const have = new Set(texts.get(visit.encounterId))
      for (const o of [...visit.vitalSigns, ...visit.assessments, ...visit.labs]) {
        for (const p of o.parts.length ? o.parts : [o])
          assert.ok(have.has(`${p.value} ${p.unit}`), `${o.id} ${p.value}`)
      }
    }
  })

  test(`${id}: a silent change of any value of a visit changes the content of its records`, async () => {
    const system = demo.systems[id]
    const visits = demoVisits(id)
    const chosen = [
      ...(['1', '2', '3', '4'] as const).map((type) =>
        visits.find((v) => v.type === type && v.diagnoses.length > 0 && v.labs.length + v.assessments.length > 0),
      ),
      visits.find((v) => v.allergies.length > 0),
      visits.find((v) => v.imaging.length > 0),
      visits.find((v) => v.medications.length > 0 && v.carePlans.length > 0),
    ].filter((v) => v !== undefined)
    for (const visit of chosen) {
      const keys = await keysOf(sources[id], visit.encounterId)
      const content = async () =>
        JSON.stringify(
          mapAll(sources[id], await sources[id].connector.readKeys(keys)).map((m) => m.records.map((r) => r.fields)),
        )
      const original = await content()
      for (const value of await system.valuesOf(visit.encounterId)) {
        await system.setValue(visit.encounterId, value.valueId, alteredValue(value.value), 'keep')
        assert.notEqual(await content(), original, value.valueId)
        await system.setValue(visit.encounterId, value.valueId, value.value, 'keep')
      }
      assert.equal(await content(), original)
    }
  })
}

/** Keys of the units that hold records of an encounter. */
async function keysOf(source: OpenSource, encounterId: string): Promise<string[]> {
  const units = (await readAll(source)).filter((unit) => unit.payload.includes(encounterId))
  return mapAll(source, units)
    .filter((m) => m.records.some((r) => r.localEncounterId === encounterId))
    .map((m) => m.key)
}

for (const id of ['district', 'hospital-a', 'hospital-b'] as const) {
  test(`${id}: an ordinary change is found by watermark alone, a back-dated one and a deletion only by comparing keys`, async () => {
    const { connector } = sources[id]
    const system = demo.systems[id]
    const visit = demoVisits(id).find((v) => v.type === '1' && v.vitalSigns.length > 0)!
    const changedSince = async (since: string) => {
      const keys: string[] = []
      let cursor: string | null = null
      do {
        const page = await connector.read(since, cursor)
        keys.push(...page.units.filter((u) => u.payload.includes(visit.encounterId)).map((u) => u.key))
        cursor = page.cursor
      } while (cursor !== null)
      return keys
    }
    const listed = async () => {
      const keys = new Set<string>()
      let cursor: string | null = null
      do {
        const page = await connector.listKeys(cursor)
        for (const day of page.days) for (const key of day.keys) keys.add(key)
        cursor = page.cursor
      } while (cursor !== null)
      return keys
    }
    const started = new Date().toISOString()
    assert.deepEqual(await changedSince(started), [])
    await tamperValue(system, visit.encounterId)
    await backDatedEdit(system, visit.encounterId)
    assert.deepEqual(await changedSince(started), [])
    await changeWithUpdate(system, visit.encounterId)
    assert.equal((await changedSince(started)).length, 1)

    const before = await listed()
    const added = await system.insertEncounter(visit.encounterId, new Date('2021-03-31T12:00:00Z'))
    const withAdded = await listed()
    assert.ok(withAdded.size > before.size)
    await system.deleteEncounter(added)
    assert.deepEqual(await listed(), before)
  })
}
