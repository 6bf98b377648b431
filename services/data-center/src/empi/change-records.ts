import { type RawBuilder, sql } from 'kysely'
import type { EmpiService } from './empi-service.ts'
import { changeOf, registrationsWithin } from './history-store.ts'
import { rowCodes } from './row-codes.ts'

interface StoredChange {
  seq: number
  orgId: string
  at: Date
  kind: string
  payload: Record<string, string | string[]>
  record: string
  leaf: string
  mac: string
}

const columns = sql`seq, org_id as "orgId", at, kind, payload, record, leaf, mac`

/** `holds` is false where a row is not what was written with the change. */
function tell({ mac }: EmpiService, row: StoredChange) {
  let holds = false
  try {
    const { record, leaf } = changeOf(row)
    holds = row.record === record && row.leaf === leaf && mac.holds('empi.outbox', rowCodes.outbox(row), row.mac)
  } catch {
    // Not even readable as a change.
  }
  return {
    seq: row.seq,
    orgId: row.orgId,
    at: row.at.toISOString(),
    kind: row.kind,
    ids: Object.fromEntries(Object.entries(row.payload).map(([name, value]) => [name, [value].flat().map(String)])),
    record: row.record,
    leaf: row.leaf,
    holds,
  }
}

async function read(service: EmpiService, rest: RawBuilder<unknown>) {
  const { rows } = await sql<StoredChange>`select ${columns} from empi.outbox ${rest}`.execute(service.db)
  return rows.map((row) => tell(service, row))
}

/** In order and without gaps: the writer of the chain's change log follows it. */
export async function changeRecordsAfter(service: EmpiService, query: { afterSeq: number; limit: number }) {
  return { changes: await read(service, sql`where seq > ${query.afterSeq} order by seq limit ${query.limit}`) }
}

/** Newest first; of one person also those in which it was merged away or taken out. `orgIds` as for the history. */
export async function changePage(
  service: EmpiService,
  query: { page: number; pageSize: number; personId?: string; kind?: string; seq?: number },
  orgIds: string[] | null,
) {
  const { personId = null, kind = null, seq = null } = query
  const where = sql`where (${kind}::text is null or kind = ${kind}::text)
    and (${seq}::bigint is null or seq = ${seq}::bigint)
    and ${registrationsWithin(sql`payload -> 'registrationIds'`, orgIds)}
    and (${personId}::text is null or payload ->> 'to' = ${personId} or payload ->> 'from' = ${personId}
         or payload @> jsonb_build_object('personIds', jsonb_build_array(${personId}::text)))`
  const [items, total] = await Promise.all([
    read(service, sql`${where} order by seq desc limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`),
    sql<{ total: number }>`select count(*) as total from empi.outbox ${where}`.execute(service.db),
  ])
  return { items, total: total.rows[0]!.total, totalCapped: false }
}
