import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ChainDriver } from '@jhc/chain-port/driver.ts'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import { toHex } from '@jhc/record/bytes.ts'
import type { Bus } from '@jhc/server-kit/capability.ts'
import { sql } from 'kysely'
import { visit } from './testing/bed-hospital.ts'
import { type RetrievalBed, startRetrievalBed } from './testing/retrieval-bed.ts'

let bed: RetrievalBed
/** What the platform puts into the hospital's work, in place of what it should. */
let lie: (work: any) => any = (work) => work
/** Blocks by which the hospital's own node is behind. */
let behind = 0
const answers: any[] = []

/** The platform as the hospital reaches it, with a man in the middle who is the platform itself. */
const lying = (bus: Bus): Bus => ({
  client(api, as) {
    const honest = bus.client(api, as) as any
    if (api.name !== 'retrieval') return honest
    return {
      ...honest,
      async nextRelease(input: any) {
        const answer = await honest.nextRelease(input)
        return { ...answer, work: answer.work.map((one: any) => lie(structuredClone(one))) }
      },
      async answerRelease(input: any) {
        answers.push(input.body)
        return honest.answerRelease(input)
      },
    }
  },
})
const lagging = (driver: ChainDriver): ChainDriver => ({
  ...driver,
  async head() {
    const head = await driver.head()
    return behind === 0 ? head : { ...head, number: head.number - behind, timestamp: head.timestamp - 10_000 }
  },
})

before(async () => {
  bed = await startRetrievalBed({
    residents: 3,
    hospitals: {
      'hospital-a': ([one, two]) => [visit(one!.opening, '2022-03-01'), visit(two!.opening, '2022-04-01')],
    },
    hospital: () => ({
      bus: lying,
      wrapDriver: lagging,
      release: { maxHeadAgeSeconds: 3600, waitForBlockMs: 200 },
    }),
  })
})
after(() => bed?.stop())

/** Asks under a consent in place, with the platform lying to the hospital; answers what the hospital said. */
async function asked(changes: (work: any) => any, reset: () => void = () => undefined) {
  const doctor = await bed.addDoctor(`医生${answers.length}`)
  await bed.grant(bed.residents[0], { grantee: doctor.id })
  lie = changes
  const request = await bed.ask(doctor)
  await bed.settled(request.requestId, doctor)
  lie = (work) => work
  reset()
  const answer = answers.at(-1)
  const pages = await bed.pages(request, doctor)
  return { answer, pages, doctor, request }
}
/** That nothing left and nothing was recorded as having left. */
async function nothingLeft({ answer, pages }: Awaited<ReturnType<typeof asked>>, reason: number) {
  assert.equal(answer.outcome, 'refused')
  assert.equal(answer.reason, reason)
  assert.deepEqual(answer.pages, [])
  assert.deepEqual(pages, [])
  const { rows } = await sql<any>`select * from collection.release where state <> 'ended'`.execute(
    bed.hospitals['hospital-a']!.db,
  )
  assert.deepEqual(rows, [])
}

test('an honest platform gets the page', async () => {
  const { answer, pages } = await asked((work) => work)
  assert.equal(answer.outcome, 'released')
  assert.equal(pages.flatMap(({ records }) => records).length, 2)
})

test('another delivery key than the asker signed', async () => {
  const own = toHex(generateKeyPair().publicKey)
  await nothingLeft(await asked((work) => ({ ...work, deliveryKey: own })), 104)
})

test('a request that is not on the chain', async () => {
  await nothingLeft(await asked((work) => ({ ...work, requestId: `0x${'ab'.repeat(32)}` })), 104)
})

test('another patient’s records under a genuine consent', async () => {
  const { rows } =
    await sql<any>`select r.record_id as "recordId", r.current_version as version from collection.records r
    where r.local_patient_id = ${`P-${bed.residents[1]!.opening.identityNumber}`}`.execute(
      bed.hospitals['hospital-a']!.db,
    )
  assert.equal(rows.length, 2)
  await nothingLeft(await asked((work) => ({ ...work, records: rows })), 103)
})

test('somebody else’s opening, and a made-up one', async () => {
  const other = bed.residents[1]!.opening
  await nothingLeft(await asked((work) => ({ ...work, opening: other })), 103)
  await nothingLeft(await asked((work) => ({ ...work, opening: { ...work.opening, name: other.name } })), 103)
})

test('no consent, a withdrawn one, and one of another resident', async () => {
  const none = `0x${'cd'.repeat(32)}`
  const under = (grantId: string) => (work: any) => ({
    ...work,
    parts: work.parts.map((part: any) => ({ ...part, grantId })),
  })
  await nothingLeft(await asked(under(none)), 16)
  const withdrawn = await bed.grant(bed.residents[0], {}, false)
  await bed.withdraw(withdrawn)
  await nothingLeft(await asked(under(withdrawn)), 4)
  const others = await bed.grant(bed.residents[1], {}, false)
  await nothingLeft(await asked(under(others)), 8)
  // As if the resident looked at the own record.
  await nothingLeft(await asked((work) => ({ ...work, parts: [] })), 1)
})

test('more than was granted: the platform can narrow, never widen', async () => {
  const doctor = await bed.addDoctor('医生窄')
  await bed.grant(bed.residents[0], { grantee: doctor.id, recordTypes: 0b1000, dataTo: 20261231 })
  lie = (work) => ({
    ...work,
    parts: work.parts.map((part: any) => ({ ...part, recordTypes: ['outpatient-visit', 'lab-report'], maxGrade: 5 })),
  })
  const request = await bed.ask(doctor)
  await bed.settled(request.requestId, doctor)
  lie = (work) => work
  const records = (await bed.pages(request, doctor)).flatMap((page) => page.records)
  assert.deepEqual(
    records.map(({ recordType }) => recordType),
    ['lab-report'],
  )
})

test('a stale view of the chain: nothing is believed', async () => {
  behind = 50
  const one = await asked(
    (work) => work,
    () => {
      behind = 0
    },
  )
  await nothingLeft(one, 102)
})

test('a second identity of the same person opens nothing until the hospital says so', async () => {
  // The platform makes up a resident with the very name and number of a patient, under a key of its own.
  const [, , stranger] = bed.residents
  const hospital = bed.hospitals['hospital-a']!
  const victim = bed.residents[0]!.opening
  const { makeResident } = await import('./testing/bed-people.ts')
  const twin = makeResident(victim.name, victim.identityNumber)
  twin.personId = bed.residents[0]!.personId
  twin.accountId = stranger!.accountId
  await bed.onChain.enrolResident(twin)
  bed.centre.residents.push(twin)
  const doctor = await bed.addDoctor('医生伪')
  await bed.grant(twin, { grantee: doctor.id })
  const request = await bed.ask(doctor, twin)
  await bed.settled(request.requestId, doctor)
  assert.equal(answers.at(-1).reason, 103)
  const [conflict] = (await hospital.agent.status()).release!.conflicts
  assert.deepEqual([conflict!.residentId, conflict!.refusedId], [bed.residents[0]!.id, twin.id])
  assert.equal(await hospital.agent.releases!.takeOver(conflict!.patientRef), true)
  const again = await bed.ask(doctor, twin)
  await bed.settled(again.requestId, doctor)
  assert.equal(answers.at(-1).outcome, 'released')
  // And back, for the stories that follow.
  await asked((work) => work)
  const [back] = (await hospital.agent.status()).release!.conflicts
  await hospital.agent.releases!.takeOver(back!.patientRef)
})

test('an original that was changed since is left out; one that the index swaps is not found', async () => {
  const hospital = bed.hospitals['hospital-a']!
  const [key, before] = [...hospital.visits][0]!
  hospital.visits.set(key, { ...before, glucose: '9.9' })
  const { answer, pages } = await asked((work) => work)
  hospital.visits.set(key, before)
  assert.equal(answer.changed, 1)
  assert.deepEqual(
    pages.flatMap(({ records }) => records.map(({ recordType }) => recordType)),
    ['outpatient-visit'],
  )
  const swapped = await asked((work) => ({
    ...work,
    records: work.records.map((one: any) => ({ ...one, version: one.version + 1 })),
  }))
  assert.equal(swapped.answer.outcome, 'nothing')
  assert.equal(swapped.answer.changed, 2)
})

test('a hospital that paused lets nothing out', async () => {
  const { releases } = bed.hospitals['hospital-a']!.agent
  await releases!.pause()
  await nothingLeft(await asked((work) => work), 101)
  await releases!.resume()
})
