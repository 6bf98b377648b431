import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { fieldBit, fieldsToWord } from '@jhc/record/consent/field-catalogue.ts'
import { releaseContentHash } from '@jhc/record/consent/release-content.ts'
import { verifyDisclosure } from '@jhc/record/disclosure.ts'
import { elements } from '@jhc/record/standard-elements.ts'
import { visit } from './testing/bed-hospital.ts'
import { type RetrievalBed, startRetrievalBed } from './testing/retrieval-bed.ts'

let bed: RetrievalBed
const person = (resident: { opening: { name: string; identityNumber: string } }) => resident.opening

before(async () => {
  bed = await startRetrievalBed({
    settings: { recordsPerPage: 4 },
    hospitals: {
      'hospital-a': ([one, two]) => [
        ...['2021-03-01', '2022-03-01', '2023-03-01'].map((day) => visit(person(one!), day)),
        visit(person(two!), '2023-05-05'),
      ],
      'hospital-b': ([one]) => [visit(person(one!), '2024-06-01')],
    },
  })
  // From now on its originals have no number: name and birth date have to do.
  for (const one of bed.hospitals['hospital-b']!.visits.values()) one.identityNumber = ''
})
after(() => bed?.stop())

const bit = (group: string, element: string) => fieldBit({ group, element })!

test('nobody consented: the resident is told; the grant brings the records, only granted fields, each proven', async () => {
  const asked = await bed.ask()
  const waiting = await bed.until(asked.requestId, ({ state }) => state === 'awaiting-consent')
  assert.deepEqual(waiting.holders, [], 'the asker does not learn who has records')
  assert.equal(bed.hospitals['hospital-a']!.agent.releases !== null, true)
  const incoming = await bed.asResident().incoming({ query: {} })
  assert.equal(incoming.items[0]!.requestId, asked.requestId)
  const fields = fieldsToWord([bit('diagnosis', elements.diagnosis.element), bit('lab', elements.item.element)])
  const grantId = await bed.grant(bed.residents[0], { fieldsForm: 1, fields })
  // The request asked for all fields of both record types; what was granted is less.
  const done = await bed.settled(asked.requestId)
  assert.equal(done.state, 'complete', JSON.stringify(done))
  assert.deepEqual(done.grantIds, [grantId])
  const pages = await bed.pages(asked)
  assert.equal(pages.length, 2)
  const records = pages.flatMap((page) => page.records)
  assert.equal(records.length, 6, 'four of hospital A’s six, two of hospital B')
  const index = bed.platform.as(['index.read'], { kind: 'user', id: 'reader' }).client(indexLibraryApi)
  for (const { disclosure, fingerprint, recordId, version } of records) {
    assert.equal(verifyDisclosure(disclosure, fingerprint), true)
    const { versions } = await index.get({ params: { recordId } })
    assert.equal(versions.find((one) => one.version === version)!.fingerprint, fingerprint)
    assert.ok(disclosure.fields.length > 0)
    for (const { field } of disclosure.fields)
      assert.ok([elements.diagnosis.element, elements.item.element].includes(field.element as never), field.element)
  }
  assert.ok(bed.centre.sent.some(({ kind }) => kind === 'access-request'))
})

test('the next page comes on demand; after a withdrawal it is refused and what was kept is gone', async () => {
  const doctor = await bed.addDoctor('医生丙')
  const grantId = await bed.grant(bed.residents[0], { grantee: doctor.id })
  const asked = await bed.ask(doctor)
  const first = await bed.settled(asked.requestId, doctor)
  const a = first.holders.find(({ sourceId }: any) => sourceId === 'hospital-a')!
  assert.deepEqual([a.expected, a.released, a.more], [6, 4, true])
  const params = { requestId: asked.requestId, sourceId: 'hospital-a' }
  await bed.asDoctor(doctor).nextPage({ params })
  const second = await bed.until(
    asked.requestId,
    ({ holders }) => holders.some((one: any) => one.released === 6),
    doctor,
  )
  assert.equal(second.holders.find(({ sourceId }: any) => sourceId === 'hospital-a')!.more, false)
  assert.equal((await bed.pages(asked, doctor)).flatMap(({ records }) => records).length, 8)

  const again = await bed.ask(doctor)
  await bed.settled(again.requestId, doctor)
  // The platform lies: it goes on as if nothing had been withdrawn.
  await bed.withdraw(grantId, bed.residents[0]!, { platformKnows: false })
  await bed.asDoctor(doctor).nextPage({ params: { ...params, requestId: again.requestId } })
  const isRefused = ({ holders }: any) =>
    holders.some((one: any) => one.sourceId === 'hospital-a' && one.state === 'refused')
  const refused = await bed.until(again.requestId, isRefused, doctor)
  assert.equal(
    refused.holders.find(({ sourceId }: any) => sourceId === 'hospital-a')!.reason,
    4,
    'withdrawn, says the chain',
  )
  bed.centre.grants.find(({ id }) => id === grantId)!.withdrawn = true
})

test('the resident sees the access at once, then with its block; the release says exactly what left', async () => {
  const doctor = await bed.addDoctor('医生丁')
  const grantId = await bed.grant(bed.residents[0], { grantee: doctor.id })
  const asked = await bed.ask(doctor, bed.residents[0], { recordTypes: 0b1000 })
  await bed.settled(asked.requestId, doctor)
  const mine = await bed.asResident().myAccesses({ query: { pageSize: 5 } })
  const lines = mine.items.filter(({ requestId }) => requestId === asked.requestId)
  assert.equal(lines.length, 2, 'one a hospital, as soon as the page is there')
  assert.deepEqual(lines[0]!.recordTypes, ['lab-report'])
  assert.equal(lines[0]!.grantId, grantId)
  for (;;) {
    const { items } = await bed.asAdmin().accesses({ query: { residentId: bed.residents[0]!.id as `0x${string}` } })
    const those = items.filter(({ requestId }) => requestId === asked.requestId)
    if (those.every(({ anchored, outcome }) => anchored === 'final' && outcome === 'delivered')) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  for (const page of await bed.pages(asked, doctor)) {
    const content = releaseContentHash(page.records.map(({ fingerprint }) => fingerprint))
    const { rows } = await bed.platform.db
      .selectFrom('mirror.access' as any)
      .selectAll()
      .where('release_id' as any, '=', page.releaseId)
      .where('step' as any, '=', 'released')
      .execute()
      .then((found: any[]) => ({ rows: found }))
    assert.equal(rows[0].content_hash, content)
    assert.equal(rows[0].record_count, page.records.length)
  }
})

test('a resident sees the own record without a grant', async () => {
  const [resident] = bed.residents
  const asked = await bed.ask(resident!, resident!, { purpose: 7, mode: 3, grade: 4 })
  await bed.until(asked.requestId, ({ state }) => state === 'complete', resident!)
  const pages = await bed.pages(asked, resident!)
  assert.ok(pages.flatMap(({ records }) => records).every(({ disclosure }) => disclosure.fields.length === 3))
})

test('forged, foreign and repeated requests', async () => {
  const other = await bed.addDoctor('医生乙')
  const { body } = bed.signedRequest(bed.doctor, bed.residents[0]!)
  const code = (error: any) => error.code
  const flipped = `${body.signature.slice(0, -1)}${body.signature.endsWith('0') ? '1' : '0'}`
  assert.equal(
    await bed
      .asDoctor()
      .request({ body: { ...body, signature: flipped } })
      .catch(code),
    'retrieval.not-signed',
  )
  assert.equal(await bed.asDoctor(other).request({ body }).catch(code), 'retrieval.not-yours')
  assert.equal(
    await bed
      .asDoctor()
      .request({ body: { ...body, reason: '别的理由' } })
      .catch(code),
    'retrieval.terms-invalid',
  )
  const swapped = bed.signedRequest(other, bed.residents[0]!).body
  const foreign = { ...body, deliveryKey: swapped.deliveryKey }
  assert.equal(await bed.asDoctor().request({ body: foreign }).catch(code), 'retrieval.not-signed')
  const first = await bed.asDoctor().request({ body })
  assert.equal((await bed.asDoctor().request({ body })).requestId, first.requestId)
  assert.equal(
    await bed
      .asDoctor(other)
      .get({ params: { requestId: first.requestId } })
      .catch(code),
    'retrieval.not-found',
  )
})
