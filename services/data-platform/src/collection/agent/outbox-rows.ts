import type { Kysely } from 'kysely'
import { insertRows } from './bulk.ts'
import type { StoreOptions } from './run-store.ts'

export interface OutboxItem {
  kind: 'registration' | 'encounter' | 'entry'
  ref: string
  version: number
}

/** Adds to the outbox within the caller's transaction, in the given order. */
export async function enqueue(
  trx: Kysely<any>,
  options: StoreOptions,
  runId: string,
  items: OutboxItem[],
): Promise<void> {
  await insertRows(trx, 'collection.outbox', items, {
    source_id: ['text', () => options.sourceId],
    org_id: ['text', () => options.orgId],
    run_id: ['text', () => runId],
    kind: ['text', (item) => item.kind],
    ref: ['text', (item) => item.ref],
    version: ['integer', (item) => item.version],
  })
}
