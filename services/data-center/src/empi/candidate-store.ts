import { sql } from 'kysely'
import { type BlockKey, blockKeysOf } from './block-keys.ts'
import { type Db, registrationsByNo, type Writer } from './empi-store.ts'
import { identityConfig } from './identity-config.ts'
import type { IdentityRecord } from './identity-record.ts'

export async function insertBlockKeys(trx: Db, records: (IdentityRecord & { no: number })[]): Promise<void> {
  const rows = records.flatMap((record) => blockKeysOf(record).map((key) => ({ ...key, no: record.no })))
  if (rows.length === 0) return
  rows.sort((a, b) => a.key - b.key)
  await sql`
    insert into empi.block_key (key, refine, registration_no)
    select t.key, t.refine, t.no
    from unnest(${rows.map((r) => r.key)}::integer[], ${rows.map((r) => r.refine)}::integer[], ${rows.map((r) => r.no)}::bigint[]) as t (key, refine, no)`.execute(
    trx,
  )
}

/** Of registrations as they are stored, before their parts are replaced: the keys follow from the old parts. */
export async function deleteBlockKeys(trx: Db, { columns }: Writer, nos: number[]): Promise<void> {
  const rows = [...(await registrationsByNo(trx, columns, nos)).values()].flatMap((r) =>
    blockKeysOf(r).map((key) => ({ ...key, no: r.no })),
  )
  await sql`
    delete from empi.block_key b
    using unnest(${rows.map((r) => r.key)}::integer[], ${rows.map((r) => r.refine)}::integer[], ${rows.map((r) => r.no)}::bigint[]) as t (key, refine, no)
    where b.key = t.key and b.refine = t.refine and b.registration_no = t.no`.execute(trx)
}

/**
 * Candidates of all records in two queries at most, however many records: one over the keys, one over the refined keys of the blocks that
 * were found above the cap. What is above the cap even then is compared with its oldest members only; both cases are counted.
 */
export async function findCandidates(
  trx: Db,
  records: (IdentityRecord & { no: number })[],
): Promise<Map<number, Set<number>>> {
  const cap = identityConfig.blockCap
  const wanted = new Map<number, BlockKey>()
  const askers = new Map<number, { no: number; block: BlockKey }[]>()
  for (const record of records) {
    for (const block of blockKeysOf(record)) {
      wanted.set(block.key, block)
      askers.set(block.key, [...(askers.get(block.key) ?? []), { no: record.no, block }])
    }
  }
  const found = new Map<number, Set<number>>(records.map((r) => [r.no, new Set()]))
  const keys = [...wanted.keys()].sort((a, b) => a - b)
  const { rows } = await sql<{ key: number; nos: string }>`
    select k.key, string_agg(b.registration_no::text, ',') as nos
    from unnest(${keys}::integer[]) as k (key)
    cross join lateral (select registration_no from empi.block_key where key = k.key limit ${cap + 1}) b
    group by k.key`.execute(trx)
  const large: { no: number; block: BlockKey }[] = []
  for (const { key, nos } of rows) {
    const members = nos.split(',').map(Number)
    if (members.length > cap) large.push(...askers.get(key)!)
    else for (const { no } of askers.get(key)!) addAll(found.get(no)!, members, no)
  }
  if (large.length > 0) await addRefined(trx, large, found)
  return found
}

async function addRefined(
  trx: Db,
  large: { no: number; block: BlockKey }[],
  found: Map<number, Set<number>>,
): Promise<void> {
  const cap = identityConfig.blockCap
  const { rows } = await sql<{ no: number; name: string; nos: string }>`
    select k.no, k.name, string_agg(b.registration_no::text, ',') as nos
    from unnest(${large.map((l) => l.no)}::bigint[], ${large.map((l) => l.block.name)}::text[], ${large.map((l) => l.block.key)}::integer[],
                ${large.map((l) => l.block.refine)}::integer[]) as k (no, name, key, refine)
    cross join lateral (
      select registration_no from empi.block_key where key = k.key and refine = k.refine order by registration_no limit ${cap + 1}) b
    group by k.no, k.name`.execute(trx)
  const counts = new Map<string, { refined: number; truncated: number }>()
  const countOf = (name: string) => {
    if (!counts.has(name)) counts.set(name, { refined: 0, truncated: 0 })
    return counts.get(name)!
  }
  for (const { block } of large) countOf(block.name).refined++
  for (const { no, name, nos } of rows) {
    const members = nos.split(',').map(Number)
    if (members.length > cap) countOf(name).truncated++
    addAll(found.get(no)!, members.slice(0, cap), no)
  }
  const names = [...counts.keys()].sort()
  await sql`
    insert into empi.block_overflow (block_name, refined, truncated)
    select t.name, t.refined, t.truncated
    from unnest(${names}::text[], ${names.map((n) => counts.get(n)!.refined)}::bigint[], ${names.map((n) => counts.get(n)!.truncated)}::bigint[])
      as t (name, refined, truncated)
    on conflict (block_name) do update
    set refined = block_overflow.refined + excluded.refined, truncated = block_overflow.truncated + excluded.truncated`.execute(
    trx,
  )
}

function addAll(into: Set<number>, members: number[], self: number): void {
  for (const member of members) if (member !== self) into.add(member)
}
