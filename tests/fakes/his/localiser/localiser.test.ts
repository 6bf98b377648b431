import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { phonePrefixes } from './addresses.ts'
import { isValidCitizenId } from './citizen-id.ts'
import { readDataCsv } from './csv.ts'
import { demoSource } from './demo-source.ts'
import { dirtRates } from './dirt.ts'
import { expectedCounts } from './expected-counts.ts'
import { demoDoctors, demoOrganisations, sourceIds } from './organisations.ts'
import { dataDir } from './paths.ts'
import { demoPersons } from './persons.ts'
import { recordsOf } from './records.ts'
import { demoRegistrations } from './registrations.ts'
import { demoVisits } from './visits.ts'

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const truth = JSON.parse(readFileSync(`${dataDir}synthea-flat-615/truth.json`, 'utf8'))
const counts = JSON.parse(readFileSync(`${dataDir}synthea-flat-615/counts.json`, 'utf8')).rows

test('the demo is the same on every machine', () => {
  assert.equal(digest([...demoPersons().values()]), '8a02841b1f28d15cec17af110b0ad3d37e72ff724d281106ea57d0d6cf5ae2d8')
  assert.equal(digest(demoRegistrations()), 'bec46f7eee83ecef24f6a5560b73f772bf8798099b6139ffca56be47d614c30f')
  assert.equal(digest(demoVisits()), '0a10192ff3e34acdf84438f09d1719ad555d54eb5ee30355a6de672fae841762')
})

test('citizen ids are valid and cannot exist', () => {
  const persons = [...demoPersons().values()]
  const regions = new Set(
    ['200212', '200712', '201010', '201607'].flatMap((e) =>
      Object.keys(JSON.parse(readFileSync(`${dataDir}gb2260/${e}.json`, 'utf8'))),
    ),
  )
  assert.ok(regions.has('310106'))
  for (const p of persons) {
    assert.ok(isValidCitizenId(p.identityNumber))
    assert.ok(!regions.has(p.identityNumber.slice(0, 6)))
    assert.ok(![...regions].some((r) => r.startsWith(p.identityNumber.slice(0, 2))))
    assert.equal(p.identityNumber.slice(6, 14), p.birthDate.replaceAll('-', ''))
    assert.equal(Number(p.identityNumber[16]) % 2 === 1, p.sex === '1')
  }
  assert.equal(new Set(persons.map((p) => p.identityNumber)).size, 615)
  assert.equal(isValidCitizenId('11010519491231002X'), true, 'the example of GB 11643')
  assert.equal(isValidCitizenId('110105194912310021'), false)
})

test('phones are no mobile, emergency or service numbers; streets are those of the district', () => {
  const streets = readDataCsv<'name'>('gb2260/jingan_streets.csv').map((r) => r.name)
  assert.equal(streets.length, 14)
  for (const prefix of phonePrefixes) assert.doesNotMatch(prefix, /^(1[3-9]|110|112|119|12|106|100|101|105|116)/)
  for (const p of demoPersons().values()) {
    assert.match(p.phone, /^1[01]\d{9}$/)
    assert.ok(streets.some((s) => p.address.startsWith(`上海市静安区${s}`)))
  }
})

test('names: frequent surnames lead, compound and rare ones and namesakes occur', () => {
  const names = [...demoPersons().values()].map((p) => p.name)
  const share = (surname: string) => names.filter((n) => n.startsWith(surname)).length / names.length
  for (const surname of ['王', '李', '张']) assert.ok(share(surname) > 0.05, surname)
  assert.ok(names.some((n) => /^(欧阳|诸葛|上官|司马|司徒|皇甫|慕容)/.test(n)))
  assert.ok(
    names.some((n) => [...n].some((c) => c.length === 2)),
    'a character outside the basic plane',
  )
  const twice = names.filter((n, i) => names.indexOf(n) !== i)
  assert.ok(twice.length >= 1)
  for (const name of names) assert.match(name, /^\p{Script=Han}{2,4}$/u)
})

test('99 invented organisations, none with a name of the input; sources take about 40, 30 and 30 percent', () => {
  const organisations = demoOrganisations()
  assert.equal(organisations.length, 99)
  assert.equal(new Set(organisations.map((o) => o.name)).size, 99)
  const providers = new Set(readDataCsv<'id'>('synthea-flat-615/organizations.csv').map((r) => r.id))
  for (const o of organisations) {
    assert.ok(providers.has(o.providerId))
    assert.match(o.name, /^\p{Script=Han}+$/u)
  }
  assert.equal(demoDoctors().size, 99)
  const share = sourceIds.map((s) => demoVisits(s).length / 18098)
  for (const [i, wanted] of [0.4, 0.3, 0.3].entries()) assert.ok(Math.abs(share[i]! - wanted) < 0.01, String(share[i]))
})

test('one registration per organisation and person; labels tell exactly what differs from the truth', () => {
  const registrations = demoRegistrations()
  assert.equal(registrations.length, 991)
  assert.equal(new Set(registrations.map((r) => r.localPatientId)).size, 991)
  const touched = {
    name: /^name-/,
    identityNumber: /^id-/,
    birthDate: /^birth-date-/,
    phone: /^phone-/,
    address: /^address-/,
    sex: /^sex-/,
  } as const
  for (const r of registrations) {
    const person = demoPersons().get(r.truth.personId)!
    for (const [key, label] of Object.entries(touched)) {
      const field = key as keyof typeof touched
      assert.equal(
        r[field] !== person[field],
        r.truth.errors.some((e) => label.test(e)),
        `${r.localPatientId} ${field}`,
      )
    }
  }
  for (const [kind, rate] of Object.entries(dirtRates)) {
    const seen = registrations.filter((r) => (r.truth.errors as string[]).includes(kind)).length / registrations.length
    // Above: four standard deviations; below: an error may not apply (no confusable character).
    assert.ok(seen > 0 && seen < rate + 4 * Math.sqrt((rate * (1 - rate)) / 991), `${kind} ${seen}`)
  }
})

test('every encounter and every row of the input lands exactly once', () => {
  const visits = demoVisits()
  assert.equal(visits.length, 18098)
  assert.equal(new Set(visits.map((v) => v.encounterId)).size, 18098)
  assert.equal(demoPersons().size, truth.patients)
  const byClass = (c: string) => visits.filter((v) => v.actClass === c).length
  assert.deepEqual({ AMB: byClass('AMB'), EMER: byClass('EMER'), IMP: byClass('IMP') }, truth.encounters_by_class)
  const total = (rows: (v: (typeof visits)[number]) => { id: string }[]) =>
    new Set(visits.flatMap((v) => rows(v).map((r) => r.id))).size
  assert.equal(
    total((v) => v.diagnoses),
    counts.conditions,
  )
  assert.equal(
    total((v) => [...v.vitalSigns, ...v.assessments, ...v.labs]),
    counts.observations,
  )
  assert.equal(
    total((v) => v.operations),
    counts.procedures,
  )
  assert.equal(
    total((v) => v.medications),
    counts.medications,
  )
  assert.equal(
    total((v) => v.vaccinations),
    counts.immunizations,
  )
  assert.equal(
    total((v) => v.allergies),
    counts.allergies,
  )
  assert.equal(
    total((v) => v.panels),
    counts.diagnostic_reports,
  )
  assert.equal(
    total((v) => v.carePlans),
    counts.careplans,
  )
  assert.equal(
    total((v) => v.imaging),
    counts.imaging_studies,
  )
})

test('values, units and times are the text of the input', () => {
  const rows = new Map(demoSource().observations.map((o) => [o.id, o]))
  for (const visit of demoVisits()) {
    assert.ok(visit.start.length === 25 && visit.end.length === 25)
    for (const o of [...visit.vitalSigns, ...visit.assessments, ...visit.labs]) {
      const row = rows.get(o.id)!
      assert.equal(o.time, row.effective)
      if (o.parts.length) assert.equal(o.parts.map((p) => `${p.code}=${p.value} ${p.unit}`).join('|'), row.value)
      else if (/^-?\d/.test(row.value)) assert.deepEqual([o.value, o.unit], [row.value, row.unit])
    }
  }
})

test('the composition of records agrees with the counts taken from the CSV files alone', () => {
  const expected = expectedCounts()
  assert.equal(expected.patientsWithTwoProviders, 288)
  assert.equal(
    expected.encounters.district + expected.encounters['hospital-a'] + expected.encounters['hospital-b'],
    18098,
  )
  assert.equal(
    expected.registrations.district + expected.registrations['hospital-a'] + expected.registrations['hospital-b'],
    991,
  )
  const localIds = new Set<string>()
  for (const source of sourceIds) {
    const seen: Record<string, number> = {}
    for (const visit of demoVisits(source)) {
      for (const record of recordsOf(visit)) {
        seen[record.recordType] = (seen[record.recordType] ?? 0) + 1
        localIds.add(record.localId)
      }
    }
    assert.deepEqual(seen, expected.records[source])
  }
  assert.equal(localIds.size, expected.recordsTotal)
})
