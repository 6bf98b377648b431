import { sm3 } from '@jhc/gm/sm3.ts'
import { concat, utf8 } from './bytes.ts'
import { domain } from './domains.ts'

/** One line of the audit. Format: docs/reference/on-chain-structure.md §10. */
export interface AuditLine {
  stream: string
  /** Without gaps, from 1. */
  seq: number
  at: Date
  actorKind: string
  actorId: string
  orgId: string
  place: string
  operation: string
  object: string
  purpose: string
  outcome: string
  status: number
  traceId: string
  detail: string
  milliseconds: number
}

/** Exactly these bytes, as UTF-8, are hashed: a JSON array without white space. */
export function composeAuditLine(line: AuditLine): string {
  return JSON.stringify([
    'JHC-AUD-1',
    line.stream,
    line.seq,
    line.at.toISOString(),
    line.actorKind,
    line.actorId,
    line.orgId,
    line.place,
    line.operation,
    line.object,
    line.purpose,
    line.outcome,
    line.status,
    line.traceId,
    line.detail,
    line.milliseconds,
  ])
}

/** A leaf for `batchRootOfLeaves`. */
export function auditLeaf(line: AuditLine): Uint8Array {
  return sm3(concat(Uint8Array.of(domain.auditLeaf), utf8(composeAuditLine(line))))
}
