import type { Hex } from './driver.ts'

/** What a caller wants on chain, under a key of its own that makes repeating safe. */
export interface SubmissionRequest {
  idempotencyKey: string
  /** Name for lists and later look-ups. */
  contract: string
  to: Hex | null
  data: Hex | Uint8Array
  gas: bigint
}

export interface Submission {
  idempotencyKey: string
  /** queued: durable here · sent: durable at the node · included: in a block · final: past every reorganisation · failed: will not happen. */
  state: 'queued' | 'sent' | 'included' | 'final' | 'failed'
  transactionHash: Hex | null
  blockNumber: number | null
  gasUsed: bigint | null
  failure: { code: string; retryable: boolean; detail: string } | null
}

/** A row as stored: `waiting` covers queued and sent, told apart by the account's mark; final follows from the block number. */
export interface SubmissionRow {
  idempotency_key: string
  nonce: number | null
  transaction_hash: Hex
  state: 'waiting' | 'included' | 'failed'
  block_number: number | null
  gas_used: string | null
  failure_code: string | null
  failure_detail: string | null
}

export function describeSubmission(row: SubmissionRow, sentNonce: number, finalBlock: number): Submission {
  const state =
    row.state === 'waiting'
      ? row.nonce !== null && row.nonce <= sentNonce
        ? 'sent'
        : 'queued'
      : row.state === 'included'
        ? row.block_number! <= finalBlock
          ? 'final'
          : 'included'
        : 'failed'
  return {
    idempotencyKey: row.idempotency_key,
    state,
    transactionHash: row.transaction_hash,
    blockNumber: row.block_number,
    gasUsed: row.gas_used === null ? null : BigInt(row.gas_used),
    failure:
      row.failure_code === null ? null : { code: row.failure_code, retryable: false, detail: row.failure_detail ?? '' },
  }
}
