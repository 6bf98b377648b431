import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { insertBlockKeys } from '@jhc/data-center/empi/candidate-store.ts'
import { createEmpi } from '@jhc/data-center/empi/capability.ts'
import { insertRegistrations } from '@jhc/data-center/empi/empi-store.ts'
import { seededRandom } from '@jhc/data-center/empi/matching/model.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import { type IdentityParts, identityPartsOf } from '@jhc/record/identity-parts.ts'
import { createTokenKey, type TokenKey } from '@jhc/record/identity-tokens.ts'
import { createBus } from '@jhc/server-kit/bus.ts'
import { openDatabase, runOnce } from '@jhc/server-kit/database.ts'
import { startEmbeddedPostgres } from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { createMetrics } from '@jhc/server-kit/metrics.ts'
import { migrate } from '@jhc/server-kit/migrate.ts'
import { type Kysely, sql } from 'kysely'
import { type Person, persons, withErrors } from '../empi/population.ts'

const secret = 'bench-token-key-of-at-least-32-bytes'
const rounds = 12
const warmUp = 5
const perRound = 1000

/**
 * Segments of which there are about as many as persons get a plain digest instead of the oblivious function, or making the index
 * would take longer than measuring it. Tokens look alike either way; the service stores and compares what it is sent.
 */
async function tokensOf(key: TokenKey, people: Person[]): Promise<IdentityParts[]> {
  const clear = people.map((p) => identityPartsOf({ ...p, orgId: '', localPatientId: '' }))
  const stand = (text: string) => (text ? hash('sm3', text, 'buffer').subarray(0, 12).toString('base64url') : '')
  const rest = clear.map((p) => ({ ...p, idWhole: '', phoneHead: '', addressRest: '' }))
  const tokens = await key.tokenise(rest)
  return tokens.map((t, i) => ({
    ...t,
    idWhole: stand(clear[i]!.idWhole),
    phoneHead: stand(clear[i]!.phoneHead),
    addressRest: stand(clear[i]!.addressRest),
  }))
}

/** Puts persons into the index without comparing them: one registration each. */
async function load(db: Kysely<any>, key: TokenKey, count: number, say: (text: string) => void): Promise<void> {
  // The index is made once over all rows, or the load would take longer than everything else.
  await sql`alter table empi.block_key drop constraint block_key_pkey`.execute(db)
  let no = 0
  let batch: Person[] = []
  const flush = async () => {
    const tokens = await tokensOf(key, batch)
    const added = tokens.map((t) => {
      no++
      const id = `bulk-${no}`
      return {
        no,
        registrationId: id,
        sourceId: 'bulk',
        patientRef: id,
        orgId: 'bulk',
        form: 'tokens' as const,
        digest: '',
        tokens: t,
        clear: null,
      }
    })
    await db.transaction().execute(async (trx) => {
      await sql`insert into empi.person (person_id, org_id, created_at)
        select id, 'bulk', now() from unnest(${added.map((a) => a.registrationId)}::text[]) as t (id)`.execute(trx)
      await insertRegistrations(
        trx,
        added,
        added.map((a) => a.registrationId),
        new Date(),
      )
      await insertBlockKeys(trx, added)
    })
    batch = []
    if (no % 100_000 === 0) say(`${no} persons in the index`)
  }
  for (const person of persons(count, 3)) {
    batch.push(person)
    if (batch.length === 5000) await flush()
  }
  if (batch.length > 0) await flush()
  await sql`alter table empi.block_key add primary key (key, refine, registration_no)`.execute(db)
  await sql`update empi.writer set registration_no = ${no} where id = 1`.execute(db)
}

/** Half of those who arrive are in the index already, registered again with errors at another source; half are new. */
async function arrivals(key: TokenKey, indexed: number): Promise<IdentityParts[]> {
  const random = seededRandom(77)
  const step = Math.max(1, Math.floor(indexed / (rounds * perRound)))
  const people: Person[] = []
  let i = 0
  for (const person of persons(indexed, 3)) if (i++ % step === 0) people.push(withErrors(person, random))
  for (const person of persons(rounds * perRound, 4)) people.push(person)
  const order = people.map((person) => ({ person, at: random() })).sort((a, b) => a.at - b.at)
  return tokensOf(
    key,
    order.slice(0, rounds * perRound).map(({ person }) => person),
  )
}

interface Subject {
  client: ApiClient<typeof empiApi>
  parts: IdentityParts[]
  rates: number[]
}

async function measureRound({ client, parts, rates }: Subject, round: number): Promise<void> {
  const slice = parts.slice(round * perRound, (round + 1) * perRound)
  const started = performance.now()
  for (let from = 0; from < slice.length; from += 500) {
    const patients = slice.slice(from, from + 500).map((p, i) => ({
      patientRef: `${round}-${from + i}`,
      orgId: 'A01',
      form: 'tokens' as const,
      parts: p,
    }))
    await client.register({ body: { sourceId: 'measured', patients } })
  }
  rates.push(slice.length / ((performance.now() - started) / 1000))
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** Both indexes in one PostgreSQL (fsync on), measured in turns so that other work on the machine meets both; the first rounds warm up
 * (caches, and the full pages that PostgreSQL logs once after a checkpoint). */
export async function measureRegistrations(small: number, large: number, say: (text: string) => void) {
  const dataDir = mkdtempSync(join(tmpdir(), 'jhc-bench-empi-'))
  const postgres = await startEmbeddedPostgres({ dataDir })
  const opened: Kysely<any>[] = []
  try {
    const key = createTokenKey(secret, 1_000_000)
    const subjects: Subject[] = []
    for (const size of [small, large]) {
      const { db, client } = await openIndex(await postgres.addDatabase(`empi${size}`))
      opened.push(db)
      say(`loading ${size} persons`)
      await load(db, key, size, say)
      subjects.push({ client, parts: await arrivals(key, size), rates: [] })
    }
    for (const db of opened) await sql`vacuum analyze`.execute(db)
    for (let round = 0; round < rounds; round++) for (const subject of subjects) await measureRound(subject, round)
    const [atSmall, atLarge] = subjects.map(({ rates }) => Math.round(median(rates.slice(warmUp))))
    const stats = await subjects[1]!.client.stats({})
    return {
      measuredPerIndex: (rounds - warmUp) * perRound,
      [`perSecondAt${small}`]: atSmall,
      [`perSecondAt${large}`]: atLarge,
      ratio: Number((atLarge! / atSmall!).toFixed(3)),
      largeIndex: {
        registrations: stats.registrations,
        persons: stats.persons,
        openPairs: stats.openPairs,
        autoLinked: stats.autoLinked,
      },
    }
  } finally {
    for (const db of opened) await db.destroy()
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** `url` belongs to a role that owns its database. */
async function openIndex(url: string) {
  await runOnce(url, ['select 1'])
  const db = openDatabase(url)
  const bus = createBus({ servicePermissions: 'all' })
  const context = { db, bus, log: silentLog(), metrics: createMetrics('bench'), now: Date.now }
  const empi = createEmpi(context, { tokenKey: secret })
  await migrate(url, [{ name: empi.name, migrations: empi.migrations! }])
  for (const implementation of empi.implementations) bus.register(implementation)
  await empi.start?.()
  return { db, client: bus.client(empiApi, 'bench') }
}
