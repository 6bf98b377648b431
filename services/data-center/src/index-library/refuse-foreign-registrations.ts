import { type Kysely, sql } from 'kysely'
import { errors } from './errors.ts'
import type { IndexLibrary } from './index-library.ts'

/**
 * A source indexes its own patients only: else one could put records into the view of a resident whom it never saw. The master index
 * knows who registered whom; it is asked at a registration's first use.
 */
export async function refuseForeignRegistrations(
  library: IndexLibrary,
  sourceId: string,
  registrationIds: string[],
): Promise<void> {
  const used = await usedBy(library.db, sourceId, registrationIds)
  const first = registrationIds.filter((id) => !used.has(id))
  if (first.length === 0) return
  const { registrations } = await library.empi.registrationSources({ body: { registrationIds: first } })
  const foreign = registrations.find((one) => one.sourceId !== sourceId)
  if (foreign) throw errors['foreign-registration']({ registrationId: foreign.registrationId })
}

async function usedBy(db: Kysely<any>, sourceId: string, registrationIds: string[]): Promise<Set<string>> {
  if (registrationIds.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select registration_id as id from index_library.registration
    where registration_id = any(${registrationIds}::text[]) and source_id = ${sourceId}`.execute(db)
  return new Set(rows.map((row) => row.id))
}
