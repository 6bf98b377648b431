import type { Kysely } from 'kysely'
import { createOutboxStore } from './outbox-store.ts'
import { createOwnBatchStore } from './own-anchor/own-batch-store.ts'
import { createReconcileStore } from './reconcile-store.ts'
import { createRecordStore } from './record-store.ts'
import { createReportStore } from './report-store.ts'
import { createRunStore, guardedBy, type StoreOptions } from './run-store.ts'
import { createStagingStore } from './staging-store.ts'

/** Everything an agent keeps. Each method is one transaction or one statement: between two of them the process may die. */
export function createAgentStore(db: Kysely<any>, options: StoreOptions) {
  const guarded = guardedBy(db, options)
  return {
    ...createRunStore(db, options, guarded),
    ...createStagingStore(db, options, guarded),
    ...createRecordStore(db, options, guarded),
    ...createReconcileStore(db, options, guarded),
    ...createOutboxStore(db, options, guarded),
    ...createOwnBatchStore(db, options, guarded),
    ...createReportStore(db, options),
  }
}

export type AgentStore = ReturnType<typeof createAgentStore>
