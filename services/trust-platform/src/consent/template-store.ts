import { type Kysely, sql } from 'kysely'

export interface TemplateRow {
  templateId: string
  version: number
  kind: string
  purpose: string
  title: string
  sections: string
  textHash: string
  createdAt: Date
  createdBy: string
  current: boolean
}

const columns = sql`t.template_id as "templateId", t.version, t.kind, t.purpose, t.title, t.sections, t.text_hash as "textHash",
  t.created_at as "createdAt", t.created_by as "createdBy",
  not exists (select 1 from consent.template n where n.template_id = t.template_id and n.version > t.version) as current`

export async function listTemplates(db: Kysely<any>, filter: { kind?: string; all: boolean }): Promise<TemplateRow[]> {
  const { rows } = await sql<TemplateRow>`
    select * from (select ${columns} from consent.template t
      where ${filter.kind ?? null}::text is null or t.kind = ${filter.kind ?? null}) t
    where t.current or ${filter.all}
    order by t."templateId", t.version desc`.execute(db)
  return rows
}

export async function templatesByHash(db: Kysely<any>, hashes: readonly string[]): Promise<Map<string, TemplateRow>> {
  const { rows } = await sql<TemplateRow>`
    select ${columns} from consent.template t where t.text_hash = any(${[...hashes]}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.textHash, row]))
}

export async function newestVersion(db: Kysely<any>, templateId: string): Promise<TemplateRow | null> {
  const { rows } = await sql<TemplateRow>`
    select ${columns} from consent.template t where t.template_id = ${templateId} order by t.version desc limit 1`.execute(
    db,
  )
  return rows[0] ?? null
}

/** False where another gave the version first. */
export async function insertTemplate(db: Kysely<any>, row: Omit<TemplateRow, 'current'>): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into consent.template (template_id, version, kind, purpose, title, sections, text_hash, created_at, created_by)
    values (${row.templateId}, ${row.version}, ${row.kind}, ${row.purpose}, ${row.title}, ${row.sections}, ${row.textHash},
      ${row.createdAt}, ${row.createdBy})
    on conflict do nothing`.execute(db)
  return numAffectedRows === 1n
}
