import { sm3 } from '@jhc/gm/sm3.ts'
import { concat, utf8 } from './bytes.ts'
import { domain } from './domains.ts'

/** One entry of the hosts' logs and configuration. Format: docs/reference/on-chain-structure.md. */
export interface HostLogEntry {
  stream: string
  /** Without gaps, from 1. */
  seq: number
  /** When the platform took it. */
  at: Date
  /** Who sent it: a key or a service. */
  collector: string
  orgId: string
  host: string
  /** The file on that host. */
  source: string
  /** `line` of a log; `config`: hash of a file; `note` of the collector; `accepted`: a change that was approved. */
  kind: string
  /** Where in the file: the file's generation and the byte. */
  mark: string
  text: string
}

/** Exactly these bytes, as UTF-8, are hashed: a JSON array without white space. */
export function composeHostLogEntry(entry: HostLogEntry): string {
  const { stream, seq, at, collector, orgId, host, source, kind, mark, text } = entry
  return JSON.stringify(['JHC-HLG-1', stream, seq, at.toISOString(), collector, orgId, host, source, kind, mark, text])
}

/** A leaf for `batchRootOfLeaves`. */
export function hostLogLeaf(entry: HostLogEntry): Uint8Array {
  return sm3(concat(Uint8Array.of(domain.hostLogLeaf), utf8(composeHostLogEntry(entry))))
}
