import type { Random } from '@jhc/chain-contracts/testing/random.ts'
import type { ChainDriver } from '@jhc/chain-port/driver.ts'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import { canonicalField } from '@jhc/record/canonical.ts'
import { fieldBit, fieldsToWord } from '@jhc/record/consent/field-catalogue.ts'
import { fieldLeaf } from '@jhc/record/fingerprint.ts'
import { elements } from '@jhc/record/standard-elements.ts'
import type { Bus } from '@jhc/server-kit/capability.ts'
import { visit } from '@jhc/trust-platform/retrieval/testing/bed-hospital.ts'
import { type RetrievalBed, startRetrievalBed } from '@jhc/trust-platform/retrieval/testing/retrieval-bed.ts'
import { sql } from 'kysely'
import type { Theme } from './consent-world.ts'

const holderAttacks = [
  'lying-platform',
  'stale-view',
  'swapped-records',
  'page-two',
  'mid-stream',
  'field-guessing',
] as const
type HolderAttack = (typeof holderAttacks)[number]

/** What a hospital is told and not told about a genuine consent, and what it lets go nevertheless. */
export const theme: Theme = {
  async run(_, { attacks, random, tally, say }) {
    const world = await openHolderWorld()
    try {
      for (let turn = 0; turn < attacks; turn++) {
        const kind = holderAttacks[turn % holderAttacks.length]!
        const left = await attackHolder(world, kind, Math.floor(turn / holderAttacks.length), random)
        tally.add(`consent.${kind}`, left === null)
        if (left !== null) say(`UNDETECTED ${kind}: ${left}`)
        if ((turn + 1) % 60 === 0) say(`${turn + 1} attacks on a hospital`)
      }
    } finally {
      await world.stop()
    }
  },
}

/** A hospital, a genuine consent, and a platform that may say anything in between. */
async function openHolderWorld() {
  const lies = { work: (work: any) => work, behind: 0, answers: [] as any[] }
  const between = (bus: Bus): Bus => ({
    client(api, as) {
      const honest = bus.client(api, as) as any
      if (api.name !== 'retrieval') return honest
      return {
        nextRelease: async (input: any) => {
          const answer = await honest.nextRelease(input)
          return { ...answer, work: answer.work.map((one: any) => lies.work(structuredClone(one))) }
        },
        answerRelease: (input: any) => {
          lies.answers.push(input.body)
          return honest.answerRelease(input)
        },
      } as any
    },
  })
  const lagging = (driver: ChainDriver): ChainDriver => ({
    ...driver,
    async head() {
      const head = await driver.head()
      const { behind } = lies
      return behind === 0 ? head : { ...head, number: head.number - behind, timestamp: head.timestamp - 10_000 }
    },
  })
  const bed = await startRetrievalBed({
    // What an agent took with it when it was stopped is offered again soon.
    settings: { recordsPerPage: 2, silentMs: 30_000, takenMs: 2_000 },
    hospitals: {
      'hospital-a': ([one, two]) => [
        visit(one!.opening, '2022-03-01'),
        visit(one!.opening, '2023-03-01'),
        visit(two!.opening, '2022-04-01'),
      ],
    },
    hospital: () => ({
      bus: between,
      wrapDriver: lagging,
      release: { maxHeadAgeSeconds: 3_600, waitForBlockMs: 100 },
    }),
  })
  return { bed, lies, stop: () => bed.stop() }
}
type World = Awaited<ReturnType<typeof openHolderWorld>>

let doctors = 0
/** A doctor of its own each time, so that no grant of an earlier attack is in the way. */
async function consented({ bed }: World, more: Parameters<RetrievalBed['grant']>[1] = {}) {
  const doctor = await bed.addDoctor(`attack ${++doctors}`)
  return { doctor, grantId: await bed.grant(bed.residents[0], { grantee: doctor.id, ...more }) }
}

/** Null where nothing leaves; else what did. */
async function nothingLeaves(world: World, lie: (work: any) => any, behind = 0): Promise<string | null> {
  const { bed, lies } = world
  const { doctor } = await consented(world)
  Object.assign(lies, { work: lie, behind })
  const asked = await bed.ask(doctor)
  const { state } = await bed.settled(asked.requestId, doctor)
  Object.assign(lies, { work: (work: any) => work, behind: 0 })
  const pages = await bed.pages(asked, doctor)
  const sent = lies.answers.at(-1).pages.length
  return pages.length === 0 && sent === 0 && state === 'refused' ? null : `${state}, ${sent} pages`
}

const another = (parts: any[], change: object) => parts.map((part) => ({ ...part, ...change }))
const lying: ((world: World, random: Random) => Promise<string | null>)[] = [
  (world) => nothingLeaves(world, (work) => ({ ...work, deliveryKey: toHex(generateKeyPair().publicKey) })),
  (world, random) => nothingLeaves(world, (work) => ({ ...work, requestId: random.hash() })),
  (world, random) =>
    nothingLeaves(world, (work) => ({ ...work, parts: another(work.parts, { grantId: random.hash() }) })),
  (world) => nothingLeaves(world, (work) => ({ ...work, parts: [] })),
  (world) => nothingLeaves(world, (work) => ({ ...work, opening: world.bed.residents[1]!.opening })),
  (world, random) =>
    nothingLeaves(world, (work) => ({ ...work, opening: { ...work.opening, salt: random.hash().slice(2) } })),
  async (world) => {
    const others = await world.bed.grant(world.bed.residents[1], {}, false)
    return nothingLeaves(world, (work) => ({ ...work, parts: another(work.parts, { grantId: others }) }))
  },
  async (world) => {
    const ended = await world.bed.grant(world.bed.residents[0], {}, false)
    await world.bed.withdraw(ended)
    return nothingLeaves(world, (work) => ({ ...work, parts: another(work.parts, { grantId: ended }) }))
  },
  /** The platform says that more was granted than was. */
  async (world) => {
    const { bed, lies } = world
    const { doctor } = await consented(world, { recordTypes: 0b1000 })
    lies.work = (work) => ({
      ...work,
      parts: another(work.parts, { recordTypes: ['outpatient-visit'], maxGrade: 5, fields: null }),
    })
    const asked = await bed.ask(doctor)
    await bed.settled(asked.requestId, doctor)
    lies.work = (work) => work
    const left = (await bed.pages(asked, doctor)).flatMap(({ records }) => records)
    return left.some(({ recordType }) => recordType !== 'lab-report') ? 'another record type left' : null
  },
]

/** One attack; null where it came to nothing. */
async function attackHolder(world: World, kind: HolderAttack, turn: number, random: Random): Promise<string | null> {
  const { bed, lies } = world
  const hospital = bed.hospitals['hospital-a']!
  switch (kind) {
    case 'lying-platform':
      return lying[turn % lying.length]!(world, random)
    case 'stale-view':
      return nothingLeaves(world, (work) => work, random.int(1, 50))
    case 'swapped-records': {
      const { rows } = await sql<any>`select record_id as "recordId", current_version as version from collection.records
        where local_patient_id = ${`P-${bed.residents[1]!.opening.identityNumber}`}`.execute(hospital.db)
      return nothingLeaves(world, (work) => ({ ...work, records: rows }))
    }
    case 'page-two': {
      const { doctor, grantId } = await consented(world)
      const asked = await bed.ask(doctor)
      await bed.settled(asked.requestId, doctor)
      await bed.withdraw(grantId, bed.residents[0], { platformKnows: false })
      const params = { requestId: asked.requestId, sourceId: 'hospital-a' }
      await bed.asDoctor(doctor).nextPage({ params })
      const end = await bed.until(
        asked.requestId,
        ({ holders }) => holders[0].state !== 'waiting' && holders[0].state !== 'working',
        doctor,
      )
      const { state, released } = end.holders[0]!
      return state === 'refused' && released === 2 ? null : `${state}, ${released} records`
    }
    case 'mid-stream': {
      // Withdrawn while the work waits for the hospital.
      await hospital.stopAgent()
      const { doctor, grantId } = await consented(world)
      const asked = await bed.ask(doctor)
      await bed.until(asked.requestId, ({ state }) => state === 'retrieving', doctor)
      await bed.withdraw(grantId, bed.residents[0], { platformKnows: false })
      await hospital.restart()
      const { state } = await bed.settled(asked.requestId, doctor)
      const left = (await bed.pages(asked, doctor)).length
      return left === 0 && ['refused', 'partial'].includes(state) ? null : `${state}, ${left} pages`
    }
    case 'field-guessing': {
      // All but the diagnosis; its value is known and looked for among the hashes that came along.
      const bits = [
        ['visit', elements.visitStart],
        ['visit', elements.organisation],
      ] as const
      const fields = fieldsToWord(bits.map(([group, { element }]) => fieldBit({ group, element })!))
      const { doctor } = await consented(world, { fieldsForm: 1, fields, recordTypes: 1 })
      lies.work = (work) => work
      const asked = await bed.ask(doctor)
      await bed.settled(asked.requestId, doctor)
      const records = (await bed.pages(asked, doctor)).flatMap((page) => page.records)
      if (records.length === 0) return 'there was nothing to guess at'
      const guess = canonicalField({
        element: elements.diagnosis.element,
        group: 'diagnosis',
        occurrence: '0',
        text: '高血压',
      })
      for (const { disclosure, fingerprint } of records) {
        if (disclosure.fields.some(({ field }) => field.group === 'diagnosis')) return 'the diagnosis left'
        const salts = [
          ...disclosure.fields.map(({ salt }) => salt),
          fingerprint,
          '0'.repeat(64),
          random.hash().slice(2),
        ]
        const leaves = salts.map((salt) => toHex(fieldLeaf(fromHex(salt), guess)))
        if (leaves.some((leaf) => disclosure.siblings.includes(leaf))) return 'a guess was confirmed'
      }
      return null
    }
  }
}
