import { utf8 } from './bytes.ts'

/** Where a stream of audit lines stood: the newest line's number and code, signed by the platform. Format: docs/reference/on-chain-structure.md. */
export interface AuditHead {
  stream: string
  seq: number
  /** The line's code, an HMAC over every line up to it. */
  code: string
  /** When it was signed, UTC with milliseconds. */
  at: string
}

/** Exactly these bytes are signed: a JSON array without white space. */
export function composeAuditHead({ stream, seq, code, at }: AuditHead): Uint8Array {
  return utf8(JSON.stringify(['JHC-AUD-HEAD-1', stream, seq, code, at]))
}
