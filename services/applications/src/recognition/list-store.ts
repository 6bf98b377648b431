import type { OrganisationQuality, RecognisableItem } from '@jhc/record/recognition/mark-result.ts'
import { type Kysely, sql } from 'kysely'

export type Item = RecognisableItem & { system: 'LOINC' | 'DICOM' | 'LOCAL'; source: string }

export interface StoredList {
  version: number
  items: Item[]
  quality: OrganisationQuality[]
}

export async function newestVersion(db: Kysely<any>): Promise<number> {
  const { rows } = await sql<{ v: number }>`select coalesce(max(version), 0) as v from recognition.version`.execute(db)
  return rows[0]!.v
}

export async function readList(db: Kysely<any>, version: number): Promise<StoredList> {
  const [items, quality] = await Promise.all([
    sql<Item>`select system, code, name, category, validity_days as "validityDays", mark, source
      from recognition.item where version = ${version} order by category desc, system, name`.execute(db),
    sql<OrganisationQuality>`select org_id as "orgId", category, mark, valid_until as "validUntil"
      from recognition.quality where version = ${version} order by org_id, category`.execute(db),
  ])
  return { version, items: items.rows, quality: quality.rows }
}

/** False where another one was first with this version. */
export async function writeVersion(
  db: Kysely<any>,
  { version, items, quality }: StoredList,
  { at, by, note }: { at: Date; by: string; note: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`insert into recognition.version (version, at, by_id, note)
      values (${version}, ${at}, ${by}, ${note}) on conflict (version) do nothing returning version`.execute(trx)
    if (rows.length === 0) return false
    for (const item of items)
      await sql`insert into recognition.item (version, system, code, name, category, validity_days, mark, source)
        values (${version}, ${item.system}, ${item.code}, ${item.name}, ${item.category}, ${item.validityDays}, ${item.mark}, ${item.source})`.execute(
        trx,
      )
    for (const one of quality)
      await sql`insert into recognition.quality (version, org_id, category, mark, valid_until)
        values (${version}, ${one.orgId}, ${one.category}, ${one.mark}, ${one.validUntil})`.execute(trx)
    return true
  })
}

export async function listVersions(db: Kysely<any>, { page, pageSize }: { page: number; pageSize: number }) {
  const [{ rows }, total] = await Promise.all([
    sql<{ version: number; at: Date; by: string; note: string; items: number }>`
      select v.version, v.at, v.by_id as "by", v.note,
        (select count(*) from recognition.item i where i.version = v.version) as items
      from recognition.version v order by v.version desc limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    sql<{ n: number }>`select count(*) as n from recognition.version`.execute(db),
  ])
  return { rows, total: Number(total.rows[0]!.n) }
}
