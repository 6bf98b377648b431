import { hostLogLeaf } from '@jhc/record/host-log-entry.ts'
import type pg from 'pg'
import { type LineColumn, type LineStore, lineStore } from '../line-store.ts'
import type { StoredEntry } from './host-logs.ts'

const columns: readonly LineColumn<StoredEntry>[] = [
  ['stream', 'text', 'stream'],
  ['seq', 'bigint', 'seq'],
  ['at', 'timestamptz', 'at'],
  ['collector', 'text', 'collector'],
  ['org_id', 'text', 'orgId'],
  ['host', 'text', 'host'],
  ['source', 'text', 'source'],
  ['kind', 'text', 'kind'],
  ['mark', 'text', 'mark'],
  ['entry_text', 'text', 'text'],
  ['mac', 'text', 'mac'],
]

export const entryStore = (pool: pg.Pool): LineStore<StoredEntry> =>
  lineStore(pool, 'host_logs.entry', columns, hostLogLeaf)
