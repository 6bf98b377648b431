import { type Kysely, sql } from 'kysely'
import { laneIdOf } from './lanes.ts'
import type { LaneInfo, RegistryView } from './registry.ts'

export interface SourceRow {
  sourceId: string
  orgId: string
  name: string
  kind: string
  mode: 'plain' | 'cipher'
}

export async function loadRegistry(db: Kysely<any>): Promise<RegistryView> {
  const sources = await sql<SourceRow>`
    select source_id as "sourceId", org_id as "orgId", name, kind, mode from index_library.source`.execute(db)
  const organisations = await sql<{ orgId: string; name: string }>`
    select org_id as "orgId", name from index_library.organisation`.execute(db)
  const lanes = await sql<LaneInfo>`
    select lane_no as "laneNo", lane_id as "laneId", source_id as "sourceId", mode from index_library.lane`.execute(db)
  return {
    sources: new Map(sources.rows.map((row) => [row.sourceId, row])),
    organisations: new Map(organisations.rows.map((row) => [row.orgId, row.name])),
    lanes: new Map(lanes.rows.map((row) => [row.laneNo, row])),
  }
}

export async function upsertSource(db: Kysely<any>, source: SourceRow & { orgName: string }): Promise<void> {
  const { sourceId, orgId, name, kind, mode, orgName } = source
  await sql`
    insert into index_library.organisation (org_id, name) values (${orgId}, ${orgName})
    on conflict (org_id) do update set name = excluded.name where organisation.name <> excluded.name`.execute(db)
  await sql`
    insert into index_library.source (source_id, org_id, name, kind, mode)
    values (${sourceId}, ${orgId}, ${name}, ${kind}, ${mode})
    on conflict (source_id) do update
    set org_id = excluded.org_id, name = excluded.name, kind = excluded.kind, mode = excluded.mode`.execute(db)
}

/** Names that are there already stay: a collector cannot rename another's organisation. */
export async function addOrganisations(
  db: Kysely<any>,
  organisations: { orgId: string; name: string }[],
): Promise<void> {
  if (organisations.length === 0) return
  await sql`
    insert into index_library.organisation (org_id, name)
    select org_id, name from unnest(${organisations.map((o) => o.orgId)}::text[], ${organisations.map((o) => o.name)}::text[]) as t (org_id, name)
    on conflict (org_id) do nothing`.execute(db)
}

export async function createLane(db: Kysely<any>, sourceId: string, mode: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Two processes that start together take turns here, so that each lane gets one number.
    await sql`lock table index_library.lane in share row exclusive mode`.execute(trx)
    const { rows } = await sql<{ laneNo: number }>`
      insert into index_library.lane (lane_no, lane_id, source_id, mode)
      select coalesce(max(lane_no), 0) + 1, ${laneIdOf(sourceId, mode)}, ${sourceId}::text, ${mode}::text from index_library.lane
      on conflict (lane_id) do nothing returning lane_no as "laneNo"`.execute(trx)
    for (const { laneNo } of rows)
      await sql`insert into index_library.lane_mark (lane_no) values (${laneNo})`.execute(trx)
  })
}
