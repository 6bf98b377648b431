import { uuidv7 } from '@jhc/kit/ids.ts'
import { type Kysely, sql } from 'kysely'
import type { QuarantineRow } from './agent-model.ts'
import { insertRows } from './bulk.ts'
import type { StoreOptions } from './run-store.ts'

/** Adds items that are not open already; returns how many are new. Reading a bad unit again makes no second item. */
export async function addQuarantine(
  trx: Kysely<any>,
  options: StoreOptions,
  runId: string,
  items: QuarantineRow[],
): Promise<number> {
  if (items.length === 0) return 0
  const before = await openItems(trx, options.sourceId, items)
  const fresh = items.filter((item) => !before.has(identity(item)))
  const once = [...new Map(fresh.map((item) => [identity(item), item])).values()]
  await insertRows(trx, 'collection.quarantine', once, {
    item_id: ['text', () => uuidv7()],
    source_id: ['text', () => options.sourceId],
    org_id: ['text', () => options.orgId],
    run_id: ['text', () => runId],
    unit_key: ['text', (item) => item.unitKey],
    origin: ['text', (item) => item.origin],
    field: ['text', (item) => item.field],
    reason_code: ['text', (item) => item.reasonCode],
    detail: ['text', (item) => item.detail],
    payload: ['text', (item) => item.payload],
    at: ['timestamptz', () => new Date(options.now())],
  })
  return once.length
}

/** Closes every open item of these units, except the named problems; the raw unit goes with the last item. */
export async function resolveQuarantine(
  trx: Kysely<any>,
  options: StoreOptions,
  unitKeys: string[],
  stillOpen: QuarantineRow[] = [],
): Promise<void> {
  if (unitKeys.length === 0) return
  const kept = stillOpen.map(identity)
  await sql`update collection.quarantine set resolved_at = ${new Date(options.now())}, payload = null, reported = false
    where source_id = ${options.sourceId} and resolved_at is null and unit_key = any(${unitKeys}::text[])
      and not (unit_key || chr(10) || field || chr(10) || reason_code = any(${kept}::text[]))`.execute(trx)
}

const identity = (item: QuarantineRow) => `${item.unitKey}\n${item.field}\n${item.reasonCode}`

async function openItems(trx: Kysely<any>, sourceId: string, items: QuarantineRow[]): Promise<Set<string>> {
  const keys = [...new Set(items.map((item) => item.unitKey))]
  const { rows } = await sql<any>`select unit_key, field, reason_code from collection.quarantine
    where source_id = ${sourceId} and resolved_at is null and unit_key = any(${keys}::text[])`.execute(trx)
  return new Set(rows.map((row) => `${row.unit_key}\n${row.field}\n${row.reason_code}`))
}
