import type { Random } from '@jhc/chain-contracts/testing/random.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import type { Signing } from '@jhc/trust-platform/consent/testing/consent-platform.ts'
import { orgWord } from '@jhc/trust-platform/contract-access.ts'
import { sql } from 'kysely'
import type { Hex } from 'viem'
import type { Theme, World } from './consent-world.ts'

const tables = [
  'chain_grant',
  'submission',
  'switches',
  'identity',
  'identity_key',
  'identity_key_end',
  'dispute',
  'denial',
  'nonce',
  'cursor',
] as const
type Table = (typeof tables)[number]

/**
 * An operator with every right to the database changes, adds, copies, takes away or puts back rows while the service runs. Detected is what
 * opens nothing more than before: refused, narrower or just the same.
 */
export const theme: Theme = {
  async run(world, { attacks, random, tally, say }) {
    const scene = await openScene(world)
    for (let turn = 0; turn < attacks; turn++) {
      const kept = await keepRows(world)
      const name = await random.pick(Object.values(strikes))(world, scene, random)
      const wider = await opened(world, scene).then((now) => now.filter((use) => !scene.before.includes(use)))
      tally.add('consent.database-owner', wider.length === 0)
      if (wider.length > 0) say(`UNDETECTED by the database’s owner: ${name}: ${wider[0]}`)
      await putBack(world, kept)
    }
  },
}

interface Scene {
  residents: Signing[]
  askers: string[]
  stranger: Hex
  /** Rows of grants as they were before their grants ended or were narrowed. */
  earlier: Record<string, unknown>[]
  before: string[]
}

/** Grants of every fate: in force, narrow, withdrawn, replaced, blocked, disputed, signed by a stolen key. */
async function openScene(world: World): Promise<Scene> {
  const { platform, doctors } = world
  const [doctor, second, third] = doctors as [Signing, Signing, Signing]
  const residents = [await world.resident(), await world.resident(), await world.resident(), await world.resident()]
  const [open, narrow, gone, denied] = residents as [Signing, Signing, Signing, Signing]
  const earlier: Record<string, unknown>[] = []
  const rows = async () => (await sql<any>`select * from consent.chain_grant`.execute(platform.platform.db)).rows
  const give = async (one: Signing, to: Hex, changes = {}) => {
    const { grantId } = await platform.grant(one, to, changes)
    await platform.inForce(one, grantId)
    return grantId
  }
  await give(open, doctor.id, { recordTypes: 1, maxGrade: 2 })
  await give(narrow, doctor.id, { maxGrade: 4 })
  earlier.push(...(await rows()))
  await give(narrow, orgWord('B00'), {
    granteeKind: 2,
    fieldsForm: 1,
    fields: `0x${(1n << 29n).toString(16).padStart(64, '0')}`,
  })
  const withdrawn = await give(gone, second.id, { maxGrade: 5 })
  earlier.push(...(await rows()))
  await platform.withdraw(gone, withdrawn)
  await platform.inForce(gone, withdrawn, 'withdrawn')
  await give(denied, doctor.id)
  const mine = platform.as(denied, consentApi)
  await mine.block({ body: { kind: 'person', id: doctor.id } })
  await mine.block({ body: { kind: 'organisation', id: 'A00' } })
  await emergencyUnderDispute(world, gone, third)
  const stranger: Hex = `0x${'99'.repeat(32)}`
  const scene = {
    residents,
    askers: [...doctors.map(({ id }) => id), stranger],
    stranger,
    earlier,
    before: [] as string[],
  }
  scene.before = await opened(world, scene)
  if (scene.before.length === 0) throw new Error('nothing is open in the scene')
  return scene
}

async function emergencyUnderDispute({ platform }: World, one: Signing, doctor: Signing): Promise<void> {
  const district = platform.platform.as(['consent.switch'], { kind: 'user', id: 'district' }).client(consentApi)
  await district.setSwitches({ body: { emergency: true, paper: false } })
  const signed = encodeSigned(
    'grant',
    platform.terms(one, doctor.id, {
      kind: 5,
      mode: 1,
      purpose: 2,
      nonce: 1,
      validTo: Math.floor(Date.now() / 1000) + 80_000,
      textHash: platform.textOf('emergency', 'emergency'),
    }),
  )
  const { grantId } = await platform.as(doctor, consentApi).grantWithoutResident({
    body: { signed, signature: platform.signHex(doctor.pair, signed), reason: '急救' },
  })
  await platform.inForce(one, grantId)
  await platform.as(one, consentApi).openDispute({ params: { grantId }, body: { reason: '不是我' } })
}

const types = ['outpatient-visit', 'inpatient-stay', 'checkup-report', 'lab-report', 'imaging']

/** Every use that is allowed now, one text a cell. */
async function opened({ platform }: World, { residents, askers }: Pick<Scene, 'residents' | 'askers'>) {
  const uses = residents.flatMap((one) =>
    askers.flatMap((askerId) => [1, 2].map((purpose) => ({ residentId: one.id, askerId, purpose }))),
  )
  const answers = await Promise.all(
    uses.map(async (use) => {
      const answer = await platform
        .check({
          ...use,
          holderOrgId: 'A00',
          recordTypes: types,
          fields: null,
          maxGrade: 5,
          dataFrom: '2019-01-01',
          dataTo: '2027-12-31',
        })
        .catch((error) => {
          // Refused for now; whatever else breaks must not pass for a refusal.
          if (error.code !== 'consent.behind') throw error
          return { parts: [] }
        })
      return answer.parts.flatMap((part) =>
        part.recordTypes.flatMap((type) =>
          [29, 30, 250]
            .filter((field) => part.fields === null || part.fields.includes(field))
            .flatMap((field) =>
              Array.from({ length: part.maxGrade }, (_, i) => i + 1).flatMap((grade) =>
                ['2019-06-01', '2024-06-01', '2027-06-01']
                  .filter((day) => part.dataFrom <= day && day <= part.dataTo)
                  .map((day) => [use.residentId, use.askerId, use.purpose, type, field, grade, day].join(' ')),
              ),
            ),
        ),
      )
    }),
  )
  return answers.flat()
}

async function keepRows({ platform }: World): Promise<Map<Table, Record<string, unknown>[]>> {
  const kept = new Map<Table, Record<string, unknown>[]>()
  for (const table of tables)
    kept.set(table, (await sql<any>`select * from ${sql.table(`consent.${table}`)}`.execute(platform.platform.db)).rows)
  return kept
}

async function putBack({ platform }: World, kept: Map<Table, Record<string, unknown>[]>): Promise<void> {
  await platform.platform.db.transaction().execute(async (trx) => {
    for (const [table, rows] of kept) {
      await sql`delete from ${sql.table(`consent.${table}`)}`.execute(trx)
      for (const row of rows) await insertRow(trx, table, row)
    }
  })
}

/** Columns that the database numbers by itself take their old value back. */
async function insertRow(db: World['platform']['platform']['db'], table: Table, row: Record<string, unknown>) {
  const names = Object.keys(row)
  await sql`insert into ${sql.table(`consent.${table}`)} (${sql.join(names.map((name) => sql.ref(name)))})
    overriding system value values (${sql.join(names.map((name) => row[name]))})`.execute(db)
}

type Strike = (world: World, scene: Scene, random: Random) => Promise<string>
const dbOf = ({ platform }: World) => platform.platform.db
const rowsOf = async (world: World, table: Table) =>
  (await sql<any>`select * from ${sql.table(`consent.${table}`)}`.execute(dbOf(world))).rows as Record<string, any>[]

const wideValues: Record<string, unknown[]> = {
  resident_id: [],
  grantee_id: [],
  grantee_kind: [1, 2],
  grantee_org: ['A00', 'B00'],
  holder_org: [null, 'A00'],
  kind: [1],
  mode: [1, 2],
  purpose: [1, 2],
  record_types: [255, 31],
  fields_form: [0],
  fields: [`0x${'0'.repeat(64)}`, `0x${'f'.repeat(64)}`],
  max_grade: [5],
  data_from: [18000101],
  data_to: [99991231],
  valid_from: [0],
  valid_to: [9_999_999_999],
  key_version: [0, 1],
  granted_at: [0, 9_999_999_999],
  ended: [null],
  ended_at: [null],
  ended_block: [null],
}

const strikes: Record<string, Strike> = {
  async change(world, scene, random) {
    const row = random.pick(await rowsOf(world, 'chain_grant'))
    const columns = random.shuffle(Object.keys(wideValues)).slice(0, random.int(1, 4))
    for (const column of columns) {
      const people = column === 'resident_id' ? scene.residents.map(({ id }) => id) : scene.askers
      const value = random.pick(wideValues[column]!.length > 0 ? wideValues[column]! : people)
      await sql`update consent.chain_grant set ${sql.ref(column)} = ${value} where grant_id = ${row.grant_id}`.execute(
        dbOf(world),
      )
    }
    return `change of ${columns.join(', ')}`
  },
  async insert(world, scene, random) {
    const row = { ...random.pick(await rowsOf(world, 'chain_grant')) }
    const wide = { record_types: 255, max_grade: 5, fields_form: 0, ended: null, ended_at: null, ended_block: null }
    const target = { resident_id: random.pick(scene.residents).id, grantee_id: random.pick(scene.askers) }
    await insertRow(dbOf(world), 'chain_grant', {
      ...row,
      ...target,
      ...wide,
      grantee_kind: 1,
      grant_id: random.hash(),
    })
    return 'a made-up grant'
  },
  async exchange(world, _scene, random) {
    const [taken, made] = random.shuffle(await rowsOf(world, 'chain_grant'))
    await sql`delete from consent.chain_grant where grant_id = ${taken!.grant_id}`.execute(dbOf(world))
    const row = {
      ...taken,
      ...(random.chance(0.5) ? { record_types: 255, max_grade: 5, fields_form: 0, ended: null } : made),
    }
    await insertRow(dbOf(world), 'chain_grant', { ...row, resident_id: taken!.resident_id, grant_id: random.hash() })
    return 'one grant taken away, another put in its place'
  },
  async remove(world, _scene, random) {
    const row = random.pick(await rowsOf(world, 'chain_grant'))
    await sql`delete from consent.chain_grant where grant_id = ${row.grant_id}`.execute(dbOf(world))
    return 'a grant taken away'
  },
  async 'put back'(world, scene, random) {
    const row = random.pick(scene.earlier)
    await sql`delete from consent.chain_grant where grant_id = ${row.grant_id}`.execute(dbOf(world))
    await insertRow(dbOf(world), 'chain_grant', row)
    await sql`delete from consent.submission where what = 'withdraw'`.execute(dbOf(world))
    return 'an earlier row put back whole'
  },
  async 'lift a denial'(world, _scene, random) {
    const how = random.int(0, 4)
    if (how === 0) await sql`delete from consent.denial`.execute(dbOf(world))
    else if (how === 1) await sql`update consent.denial set denied = false`.execute(dbOf(world))
    else if (how === 2) await sql`update consent.dispute set state = 'closed'`.execute(dbOf(world))
    else if (how === 3) {
      const row = random.pick(await rowsOf(world, 'denial'))
      await insertRow(dbOf(world), 'denial', { ...row, seq: Number(row.seq) + 1000, denied: false })
    } else await sql`update consent.denial set target_id = '0x', resident_id = '0x'`.execute(dbOf(world))
    return `a denial lifted (${how})`
  },
  async 'forge identities'(world, scene, random) {
    const how = random.int(0, 2)
    if (how === 0) {
      await insertRow(dbOf(world), 'identity', { id: scene.stranger, kind: 2, organisation: 'B00', block_number: 1 })
      await insertRow(dbOf(world), 'identity_key', {
        id: scene.stranger,
        version: 1,
        public_key: `04${'1'.repeat(128)}`,
        block_number: 1,
      })
    } else if (how === 1)
      await sql`update consent.identity set organisation = 'B00' where kind = 2`.execute(dbOf(world))
    else await sql`delete from consent.identity_key_end`.execute(dbOf(world))
    return `identities forged (${how})`
  },
  async 'flip switches'(world) {
    await sql`update consent.switches set emergency = true, paper = true`.execute(dbOf(world))
    return 'switches flipped'
  },
  async 'forge what was signed'(world, scene, random) {
    const row = random.pick(await rowsOf(world, 'submission'))
    const signature = random.bytes(64).slice(2)
    const { submission_no: _, ...rest } = row
    const forged = {
      ...rest,
      submission_id: `grant:${random.hash()}`,
      grant_id: random.hash(),
      signature,
      state: 'ready',
    }
    await insertRow(dbOf(world), 'submission', { ...forged, resident_id: random.pick(scene.residents).id })
    return 'a forged submission'
  },
}
