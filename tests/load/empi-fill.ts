import { hash } from 'node:crypto'
import { insertBlockKeys } from '@jhc/data-center/empi/candidate-store.ts'
import { insertRegistrations, lockWriter, type RowKeys } from '@jhc/data-center/empi/empi-store.ts'
import { seededRandom } from '@jhc/data-center/empi/matching/model.ts'
import { type IdentityParts, identityPartsOf } from '@jhc/record/identity-parts.ts'
import type { TokenKey } from '@jhc/record/identity-tokens.ts'
import { type Kysely, sql } from 'kysely'
import { type Person, persons, withErrors } from '../empi/population.ts'

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
export async function fillIndex(
  db: Kysely<any>,
  key: TokenKey,
  keys: RowKeys,
  count: number,
  say: (text: string) => void,
): Promise<void> {
  // The index is made once over all rows, or the load would take longer than everything else.
  await sql`alter table empi.block_key drop constraint block_key_pkey`.execute(db)
  let filled = 0
  let batch: Person[] = []
  const flush = async () => {
    const tokens = await tokensOf(key, batch)
    await db.transaction().execute(async (trx) => {
      const writer = await lockWriter(trx, keys)
      const added = tokens.map((t) => {
        const no = writer.nextRegistration()
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
      await sql`insert into empi.person (person_id, org_id, created_at)
        select id, 'bulk', now() from unnest(${added.map((a) => a.registrationId)}::text[]) as t (id)`.execute(trx)
      await insertRegistrations(
        trx,
        writer,
        added,
        added.map((a) => a.registrationId),
        new Date(),
      )
      await insertBlockKeys(trx, added)
      await writer.save()
    })
    filled += batch.length
    batch = []
    if (filled % 100_000 === 0) say(`${filled} persons in the index`)
  }
  for (const person of persons(count, 3)) {
    batch.push(person)
    if (batch.length === 5000) await flush()
  }
  if (batch.length > 0) await flush()
  await sql`alter table empi.block_key add primary key (key, refine, registration_no)`.execute(db)
}

/** Half of those who arrive are in the index already, registered again with errors at another source; half are new: the same mix whatever its size. */
export async function arrivals(key: TokenKey, indexed: number, count: number): Promise<IdentityParts[]> {
  const random = seededRandom(77)
  const known = count >> 1
  if (known > indexed) throw new Error(`an index of ${indexed} persons is too small for ${count} arrivals`)
  const people: Person[] = []
  let i = 0
  for (const person of persons(indexed, 3)) {
    // Evenly over the whole index; each person at most once.
    if (Math.floor((i * known) / indexed) === people.length) people.push(withErrors(person, random))
    if (people.length === known) break
    i++
  }
  for (const person of persons(count - known, 4)) people.push(person)
  const order = people.map((person) => ({ person, at: random() })).sort((a, b) => a.at - b.at)
  return tokensOf(
    key,
    order.map(({ person }) => person),
  )
}
