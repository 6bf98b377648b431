import { createHash } from 'node:crypto'
import { clone, toBinary } from '@bufbuild/protobuf'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { type Payload, PayloadSchema } from './generated/common_pb.ts'

const half = 32
const zeros = '0'.repeat(half)

/**
 * ChainMaker has no account nonces; it takes a transaction id once. So the id is made of account and nonce: of two
 * transactions with the same nonce at most one gets in, and the nonces in use can be found by their ids. The nonce itself
 * travels in the signed `sequence`, which plain calls leave free.
 */
export function transactionId(chainId: string, account: Hex, nonce: number): string {
  const digest = createHash('sha256').update(`JHC-TX-1\n${chainId}\n${account}\n${nonce}`).digest('hex')
  return digest.slice(0, half) + zeros
}

/**
 * The port's hash must stand for what a transaction does, not only for its place: the id's half, then half a digest of the
 * payload without its times, so that signing again later changes nothing. Ids of other clients (64 hex digits) are their own
 * hash; whatever else is shown by its Keccak and cannot be looked up.
 */
export function transactionHash(payload: Payload): Hex {
  const { txId } = payload
  if (!isOwnId(txId)) return /^[0-9a-f]{64}$/.test(txId) ? `0x${txId}` : hexOf(keccak256(Buffer.from(txId)))
  const effect = clone(PayloadSchema, payload)
  effect.timestamp = 0n
  effect.expirationTime = 0n
  const digest = createHash('sha256').update(toBinary(PayloadSchema, effect)).digest('hex')
  return `0x${txId.slice(0, half)}${digest.slice(0, half)}`
}

/** The ids under which a transaction with this hash may stand. */
export function idsOfHash(hash: Hex): string[] {
  const text = hash.slice(2)
  return [text.slice(0, half) + zeros, text]
}

const isOwnId = (txId: string) => txId.length === 2 * half && txId.endsWith(zeros)
