import { hash } from 'node:crypto'
import type { Hex } from './driver.ts'
import { keccak256 } from './keccak.ts'
import { bytesOf, hexOf } from './legacy-transaction.ts'

/** By what a chain's block hashes are made: Keccak-256 on EVM chains, the algorithm of the consortium on ChainMaker. */
export const headerHashes = ['keccak256', 'sm3', 'sha256'] as const
export type HeaderHash = (typeof headerHashes)[number]

/** What the hash of a block with these header bytes is. */
export function blockHashOf(header: Hex, by: HeaderHash): Hex {
  const bytes = bytesOf(header)
  return hexOf(by === 'keccak256' ? keccak256(bytes) : hash(by, bytes, 'buffer'))
}
