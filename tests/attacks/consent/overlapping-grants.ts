import { type Random, randomFrom } from '@jhc/chain-contracts/testing/random.ts'
import { purposes, recordTypesToBits } from '@jhc/record/consent/consent-words.ts'
import { catalogueFields, fieldsToWord } from '@jhc/record/consent/field-catalogue.ts'
import type { RecordType } from '@jhc/record/model.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import type { Signing } from '@jhc/trust-platform/consent/testing/consent-platform.ts'
import { orgWord } from '@jhc/trust-platform/contract-access.ts'
import type { Hex } from 'viem'
import { everyType, type Theme, type World } from './consent-world.ts'
import { type Cell, type OracleGrant, type OracleQuery, type OracleWorld, oracleSays } from './oracle.ts'

/** Grants a resident; they overlap in everything. */
const grantsEach = 6
const questionsEach = 40
const atOnce = 8
const usedPurposes = ['treatment', 'referral'] as const
const usedTypes = everyType.slice(0, 4)
const usedFields = [0, 3, 29, 30, 31]
/** No bit of the catalogue: only a grant of all fields covers it. */
const foreignField = 250
const days = [
  '2023-12-31',
  '2024-01-01',
  '2024-02-29',
  '2024-03-01',
  '2024-06-30',
  '2024-07-01',
  '2024-12-31',
  '2025-01-01',
]
const zero: Hex = `0x${'0'.repeat(64)}`

/** Every question is a use that the rule allows or forbids; more than the oracle allows is what an attacker wants. */
export const theme: Theme = {
  async run(world, { attacks, random, tally, say }) {
    const residents = Math.ceil(attacks / questionsEach)
    // Each has random numbers of its own, so that those who come at once do not take one another's.
    const seeds = Array.from({ length: residents }, () => random.int(0, 2 ** 31 - 1))
    const one = async (n: number) => {
      const own = randomFrom(seeds[n]!)
      const { resident, truth } = await makeGrants(world, own)
      for (let q = 0; q < questionsEach && n * questionsEach + q < attacks; q++) {
        const wrong = await ask(world, resident, truth, own)
        tally.add('consent.overlapping', wrong === null)
        if (wrong) say(`UNDETECTED overlapping: ${wrong}`)
      }
    }
    for (let from = 0; from < residents; from += atOnce) {
      const some = Array.from({ length: Math.min(atOnce, residents - from) }, (_, i) => one(from + i))
      await Promise.all(some)
      say(`${from + some.length} of ${residents} residents`)
    }
  },
}

async function makeGrants(world: World, random: Random): Promise<{ resident: Signing; truth: OracleWorld }> {
  const { platform, doctors } = world
  const resident = await world.resident()
  const grants: OracleGrant[] = []
  const ids: Hex[] = []
  const seconds = Math.floor(Date.now() / 1000)
  for (let i = 0; i < grantsEach; i++) {
    const toOrganisation = random.chance(0.4)
    const person = random.pick(doctors)
    const organisation = random.pick(['A00', 'B00'])
    const [first, last] = [random.pick(days), random.pick(days)].sort() as [string, string]
    const types = new Set(usedTypes.filter(() => random.chance(0.6)))
    if (types.size === 0) types.add(random.pick(usedTypes))
    const fields = random.chance(0.4) ? ('all' as const) : new Set(usedFields.filter(() => random.chance(0.7)))
    if (fields !== 'all' && fields.size === 0) fields.add(29)
    const purpose = random.pick(usedPurposes)
    const grade = random.int(1, 5)
    const holder = random.chance(0.4) ? random.pick(['A00', 'B00']) : ('any' as const)
    const starts = random.chance(0.1) ? seconds + 3600 : seconds - 60
    const validTo = seconds + 86_400 * random.int(1, 30)
    const { grantId } = await platform.grant(resident, toOrganisation ? orgWord(organisation) : person.id, {
      granteeKind: toOrganisation ? 2 : 1,
      purpose: purposes[purpose].code,
      textHash: platform.textOf('data-use', purpose),
      maxGrade: grade,
      recordTypes: recordTypesToBits(types),
      fieldsForm: fields === 'all' ? 0 : 1,
      fields: fields === 'all' ? zero : fieldsToWord(fields),
      dataFrom: Number(first.replaceAll('-', '')),
      dataTo: Number(last.replaceAll('-', '')),
      holder: holder === 'any' ? zero : orgWord(holder),
      validFrom: starts,
      validTo,
    })
    ids.push(grantId)
    grants.push({
      to: toOrganisation ? { organisation } : { person: person.id },
      purpose,
      types,
      fields,
      grade,
      days: [first, last],
      from: starts * 1000,
      until: validTo * 1000,
      holder,
      ended: false,
    })
  }
  await Promise.all(
    ids.map((grantId, i) =>
      platform.until(
        async () => (await platform.as(resident, consentApi).mine({ query: { pageSize: 50 } })).items,
        (items) =>
          items.some(
            (one) => one.grantId === grantId && one.state === (grants[i]!.from > Date.now() ? 'not-yet' : 'in-force'),
          ),
      ),
    ),
  )
  for (const [i, grantId] of ids.entries())
    if (random.chance(0.15)) {
      await platform.withdraw(resident, grantId)
      grants[i]!.ended = true
    }
  const truth: OracleWorld = { grants, blockedPersons: new Set(), blockedOrganisations: new Set() }
  const mine = platform.as(resident, consentApi)
  if (random.chance(0.15)) {
    const { id } = random.pick(doctors)
    await mine.block({ body: { kind: 'person', id } })
    truth.blockedPersons.add(id)
  }
  if (random.chance(0.1)) {
    await mine.block({ body: { kind: 'organisation', id: 'A00' } })
    truth.blockedOrganisations.add('A00')
  }
  return { resident, truth }
}

/** Null where door and oracle agree on every cell that was looked at. */
async function ask({ platform, doctors }: World, resident: Signing, truth: OracleWorld, random: Random) {
  const doctor = random.pick(doctors)
  const [first, last] = [random.pick(days), random.pick(days)].sort() as [string, string]
  const types = new Set(usedTypes.filter(() => random.chance(0.5)))
  if (types.size === 0) types.add(random.pick(usedTypes))
  const purpose = random.pick(usedPurposes)
  const query: OracleQuery = {
    asker: { id: doctor.id, organisation: doctor.orgId!, keyCounts: true },
    purpose,
    holder: random.pick(['A00', 'B00', 'district']),
    types,
    fields: random.chance(0.5) ? 'all' : new Set(usedFields.filter(() => random.chance(0.6))),
    grade: random.int(1, 5),
    days: [first, last],
    at: Date.now(),
  }
  const answer = await platform.check({
    residentId: resident.id,
    askerId: doctor.id,
    purpose: purposes[purpose].code,
    holderOrgId: query.holder,
    recordTypes: [...types],
    fields: query.fields === 'all' ? null : [...query.fields],
    maxGrade: query.grade,
    dataFrom: first,
    dataTo: last,
  })
  for (const cell of cells(random)) {
    const says = oracleSays(truth, query, cell)
    const opens = answer.parts.filter((part) => covers(part, cell))
    if (opens.length > 0 !== says) return `${says ? 'too narrow' : 'too wide'} at ${JSON.stringify(cell)}`
    if (opens.length > 1) return `parts overlap at ${JSON.stringify(cell)}`
  }
  return answer.allowed === answer.parts.length > 0 ? null : 'allowed without parts, or parts without leave'
}

function* cells(random: Random): Generator<Cell> {
  for (const type of everyType.slice(0, 5))
    for (const day of [...days, '2024-05-15'])
      for (const field of [random.pick(usedFields), random.pick(catalogueFields).bit, foreignField])
        yield { type, day, field, grade: random.int(1, 5) }
}

interface Part {
  recordTypes: string[]
  fields: number[] | null
  maxGrade: number
  dataFrom: string
  dataTo: string
}

const covers = (part: Part, { type, day, field, grade }: Cell) =>
  part.recordTypes.includes(type as RecordType) &&
  part.dataFrom <= day &&
  day <= part.dataTo &&
  grade <= part.maxGrade &&
  (part.fields === null || part.fields.includes(field))
