import type { ApiClient } from '@jhc/kit/api.ts'
import type { AuditLine } from '@jhc/record/audit-line.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { chainGatewayApi } from '../gateway/api.ts'
import type { mirrorApi } from '../mirror/api.ts'
import type { Head } from './head-file.ts'
import type { Signer } from './head-signer.ts'
import type { LineCodes } from './line-codes.ts'
import type { LineStore } from './line-store.ts'

export interface StreamConfig {
  /** As the role that may add lines and read them, nothing else. */
  auditUrl: string
  /** Links the lines; not in the database. */
  key: Uint8Array
  /** Signs where the lines stand. */
  signer: Signer
  /** Outside the database: shows that newest lines were cut off while nothing ran. */
  headFile?: string
  /** A batch is sealed when its oldest line has waited this long, or at `maxBatchLines`. 60 s and 2 000 by default. */
  maxAgeMs?: number
  maxBatchLines?: number
  /** How often chain and head, and lines, are looked at; 1 s and 10 s by default. */
  pollMs?: number
  checkEveryMs?: number
}

export interface AuditConfig extends StreamConfig {
  /** Names this process's lines; `platform` by default. */
  stream?: string
  /** Lines are kept at least this long; 1095 by default, 180 at least. Nothing deletes any. */
  retentionDays?: number
  /** Chinese name of an operation, for exports; its code where absent. */
  operationName?: (operation: string) => string
  /** How often unusual access is looked for; 30 s by default. */
  watchEveryMs?: number
}

/** A line of a stream that is chained, signed, anchored and checked: an audit's, or a host log's. */
export interface ChainedLine {
  stream: string
  /** Without gaps, from 1. */
  seq: number
  at: Date
  /** HMAC over the code before it and this line's leaf. */
  mac: string
}

/** What keeping such a stream needs. */
export interface KeptStream<L extends ChainedLine = ChainedLine> {
  /** As the application: lines are read, batches kept. */
  db: Kysely<any>
  store: LineStore<L>
  gateway: ApiClient<typeof chainGatewayApi>
  mirror: ApiClient<typeof mirrorApi>
  codes: LineCodes
  stream: string
  log: Logger
  now: () => number
  maxAgeMs: number
  maxBatchLines: number
  /** The newest line that this process wrote or found. */
  head: () => Head
}

/** What the use cases of this capability share. */
export interface Audit extends KeptStream<StoredLine> {
  retentionDays: number
  operationName: (operation: string) => string
}

export type StoredLine = AuditLine & { mac: string }

export interface Finding {
  table: string
  key: string
  column: string
  problem: string
}

/** In front of the first line. */
export const noMac = '0'.repeat(64)
export const noRoot = '0'.repeat(64)
/** 网络安全法 第二十一条, 等保三级: six months. */
export const leastRetentionDays = 180
export const contractName = 'AuditAnchor'
