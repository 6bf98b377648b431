import { type Kysely, sql } from 'kysely'
import { type Hex, keccak256, stringToHex } from 'viem'

export interface Profile {
  kind: 'organisation' | 'node' | 'consortium'
  id: string
  name: string
  creditCode: string | null
  description: string
}

/** What stands on chain for it. */
export function profileHash({ name, creditCode }: Pick<Profile, 'name' | 'creditCode'>): Hex {
  return keccak256(stringToHex(JSON.stringify({ creditCode, name })))
}

export async function saveProfile(db: Kysely<any>, profile: Profile): Promise<void> {
  await sql`
    insert into consortium.profile (kind, id, name, credit_code, description)
    values (${profile.kind}, ${profile.id}, ${profile.name}, ${profile.creditCode}, ${profile.description})
    on conflict (kind, id) do update set name = excluded.name, credit_code = excluded.credit_code,
      description = excluded.description`.execute(db)
}

export type Profiles = Map<string, Profile>
const keyOf = (kind: Profile['kind'], id: string) => `${kind}:${id}`

/** All of them: organisations, nodes and consortia of a district are some hundreds. */
export async function readProfiles(db: Kysely<any>): Promise<Profiles> {
  const { rows } = await sql<Profile>`
    select kind, id, name, credit_code as "creditCode", description from consortium.profile`.execute(db)
  return new Map(rows.map((row) => [keyOf(row.kind, row.id), row]))
}

export function profileOf(profiles: Profiles, kind: Profile['kind'], id: string): Profile | null {
  return profiles.get(keyOf(kind, id)) ?? null
}

export function nameOf(profiles: Profiles, kind: Profile['kind'], id: string): string {
  return profileOf(profiles, kind, id)?.name ?? id
}

export async function saveReason(db: Kysely<any>, hash: Hex, text: string): Promise<void> {
  await sql`insert into consortium.reason (hash, text) values (${hash}, ${text}) on conflict (hash) do nothing`.execute(
    db,
  )
}

export async function readReasons(db: Kysely<any>, hashes: string[]): Promise<Map<string, string>> {
  if (hashes.length === 0) return new Map()
  const { rows } = await sql<{ hash: string; text: string }>`
    select hash, text from consortium.reason where hash in (${sql.join(hashes)})`.execute(db)
  return new Map(rows.map((row) => [row.hash, row.text]))
}
