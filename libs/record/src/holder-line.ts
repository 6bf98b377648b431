import { sm3 } from '@jhc/gm/sm3.ts'
import { concat, utf8 } from './bytes.ts'
import { domain } from './domains.ts'

/** One record version as its holder anchors it itself. Format: docs/reference/on-chain-structure.md §11. */
export interface HolderLine {
  sourceId: string
  recordId: string
  version: number
  fingerprint: string
}

/** Exactly these bytes, as UTF-8, are hashed: a JSON array without white space. */
export function composeHolderLine({ sourceId, recordId, version, fingerprint }: HolderLine): string {
  return JSON.stringify(['JHC-HLD-1', sourceId, recordId, version, fingerprint])
}

/** A leaf for `batchRootOfLeaves`. */
export function holderLeaf(line: HolderLine): Uint8Array {
  return sm3(concat(Uint8Array.of(domain.holderLeaf), utf8(composeHolderLine(line))))
}
