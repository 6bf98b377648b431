import { type Kysely, sql } from 'kysely'

/** Which source each registration came from; unknown ones are left out. */
export async function listRegistrationSources(
  db: Kysely<any>,
  registrationIds: string[],
): Promise<{ registrationId: string; sourceId: string }[]> {
  const { rows } = await sql<{ registrationId: string; sourceId: string }>`
    select registration_id as "registrationId", source_id as "sourceId"
    from empi.registration where registration_id = any(${registrationIds}::text[])`.execute(db)
  return rows
}
