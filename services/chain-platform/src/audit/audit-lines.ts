import { auditLeaf } from '@jhc/record/audit-line.ts'
import type pg from 'pg'
import type { StoredLine } from './audit.ts'
import { type LineColumn, type LineStore, lineStore, selected } from './line-store.ts'

const columns: readonly LineColumn<StoredLine>[] = [
  ['stream', 'text', 'stream'],
  ['seq', 'bigint', 'seq'],
  ['at', 'timestamptz', 'at'],
  ['actor_kind', 'text', 'actorKind'],
  ['actor_id', 'text', 'actorId'],
  ['org_id', 'text', 'orgId'],
  ['place', 'text', 'place'],
  ['operation', 'text', 'operation'],
  ['object', 'text', 'object'],
  ['purpose', 'text', 'purpose'],
  ['outcome', 'text', 'outcome'],
  ['status', 'integer', 'status'],
  ['trace_id', 'text', 'traceId'],
  ['detail', 'text', 'detail'],
  ['milliseconds', 'integer', 'milliseconds'],
  ['mac', 'text', 'mac'],
]

export const lineColumns = selected(columns)

export const auditLines = (pool: pg.Pool): LineStore<StoredLine> => lineStore(pool, 'audit.line', columns, auditLeaf)
