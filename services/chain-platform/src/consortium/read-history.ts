import { sql } from 'kysely'
import type { Consortium } from './consortium.ts'
import { followEvents } from './follow-events.ts'
import { nameOf, profileOf, readProfiles, readReasons } from './profile-store.ts'

interface EventRow {
  blockNumber: number
  logIndex: number
  at: number
  transactionHash: string
  contract: 'Organisations' | 'Consortium'
  name: string
  subjects: string
  details: string
}

/** Events of both contracts, latest first. */
export async function readHistory(
  consortium: Consortium,
  { page, pageSize, subjectId }: { page: number; pageSize: number; subjectId?: string | undefined },
) {
  const { db } = consortium
  await followEvents(consortium)
  const places = subjectId
    ? sql`select block_number, log_index from consortium.event_subject where subject_id = ${subjectId}`
    : sql`select block_number, log_index from consortium.event`
  const [{ rows }, counted, profiles] = await Promise.all([
    sql<EventRow>`
      select e.block_number as "blockNumber", e.log_index as "logIndex", e.at, e.transaction_hash as "transactionHash",
        e.contract, e.name, e.subjects, e.details
      from (${places} order by block_number desc, log_index desc limit ${pageSize} offset ${(page - 1) * pageSize}) place
      join consortium.event e on e.block_number = place.block_number and e.log_index = place.log_index
      order by e.block_number desc, e.log_index desc`.execute(db),
    sql<{ total: number }>`select count(*) as total from (${places}) place`.execute(db),
    readProfiles(db),
  ])
  const events = rows.map((row) => ({
    ...row,
    subjects: JSON.parse(row.subjects) as string[],
    details: JSON.parse(row.details) as Record<string, string>,
  }))
  const reasons = await readReasons(
    db,
    events.flatMap(({ details }) => details.reason ?? []),
  )
  const items = events.map(({ name, at, subjects, details, ...event }) => {
    const reason = reasons.get(details.reason ?? '')
    const { by } = details
    return {
      ...event,
      event: name,
      at: new Date(at * 1000).toISOString(),
      subjects: subjects.map((id) => ({ id, name: anyName(profiles, id) })),
      details: { ...details, ...(reason ? { reason } : {}), ...(by ? { by: anyName(profiles, by) ?? by } : {}) },
    }
  })
  return { items, total: counted.rows[0]!.total, totalCapped: false }
}

function anyName(profiles: Awaited<ReturnType<typeof readProfiles>>, id: string): string | null {
  const kind = (['organisation', 'node', 'consortium'] as const).find((one) => profileOf(profiles, one, id))
  return kind ? nameOf(profiles, kind, id) : null
}
