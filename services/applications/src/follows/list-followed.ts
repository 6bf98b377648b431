import type { Principal } from '@jhc/server-kit/capability.ts'
import { type FollowRow, listFollows, moveFollow } from './follow-store.ts'
import { type Follows, personOf } from './follows.ts'

/** Newest first. What another service cannot say now is left open, and the list is shown all the same. */
export async function listFollowed(follows: Follows, query: { page: number; pageSize: number }, principal: Principal) {
  const accountId = personOf(principal)
  const { rows, total } = await listFollows(follows.db, accountId, query)
  const persons = await personsOf(follows, rows)
  const consents = await consentsFor(follows, accountId)
  const items = await Promise.all(
    rows.map(async (row) => {
      const person = persons.get(row.followId)
      const grant = row.residentId === null ? undefined : consents?.get(row.residentId)
      return {
        personId: person?.personId ?? row.personId,
        residentId: row.residentId,
        maskedName: person?.maskedName ?? '',
        sex: person?.sex ?? '',
        birthYear: person?.birthYear ?? '',
        found: person !== undefined,
        lastVisitDay: person ? await lastDayOf(follows, person.personId) : null,
        consentInForce: consents === null ? null : grant !== undefined,
        consentUntil: grant ?? null,
        note: row.note === '' ? '' : follows.note.open(row.followId, row.note),
        followedAt: row.followedAt.toISOString(),
      }
    }),
  )
  return { items, total, totalCapped: false }
}

/** By the number that was followed; where a merge took it away, by the resident's id. */
async function personsOf(follows: Follows, rows: FollowRow[]) {
  const { persons } = await follows.empi.persons({ body: { personIds: rows.map(({ personId }) => personId) } })
  const byId = new Map(persons.map((person) => [person.personId, person]))
  const found = new Map(
    rows.flatMap((row) => (byId.has(row.personId) ? [[row.followId, byId.get(row.personId)!]] : [])),
  )
  const gone = rows.filter((row) => !found.has(row.followId) && row.residentId !== null)
  if (gone.length === 0) return found
  const { residents } = await follows.residents.resolve({ body: { residentIds: gone.map((row) => row.residentId!) } })
  const numbers = new Map(residents.map((resident) => [resident.residentId, resident.personId]))
  const moved = gone.flatMap((row) => {
    const personId = numbers.get(row.residentId!)
    return personId ? [{ row, personId }] : []
  })
  const again = await follows.empi.persons({ body: { personIds: moved.map(({ personId }) => personId) } })
  for (const { row, personId } of moved) {
    const person = again.persons.find((one) => one.personId === personId)
    if (!person) continue
    found.set(row.followId, person)
    await moveFollow(follows.db, row, personId)
  }
  return found
}

/** Until when each resident's longest consent for this doctor, or for the doctor's organisation, holds; null where it cannot be asked. */
async function consentsFor(follows: Follows, accountId: string): Promise<Map<string, string> | null> {
  try {
    const { signers } = await follows.keys.lookup({ body: { accountIds: [accountId] } })
    const until = new Map<string, string>()
    for (const { id } of signers) {
      for (let page = 1; ; page++) {
        const { items, total } = await follows.consent.list({
          query: { granteeId: id, state: 'in-force', page, pageSize: 200 },
        })
        for (const { residentId, validTo } of items)
          if ((until.get(residentId) ?? '') < validTo) until.set(residentId, validTo)
        if (page * 200 >= total || items.length === 0) break
      }
    }
    return until
  } catch (error) {
    follows.log.warn({ err: error as Error }, 'consents of followed patients could not be asked')
    return null
  }
}

async function lastDayOf(follows: Follows, personId: string): Promise<string | null> {
  const { items } = await follows.index.search({ query: { personId, sort: 'day', pageSize: 1 } })
  return items[0]?.day ?? null
}
