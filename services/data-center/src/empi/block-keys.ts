import { hash } from 'node:crypto'
import { identityConfig } from './identity-config.ts'
import type { IdentityRecord } from './identity-record.ts'

export interface BlockKey {
  /** Name of the blocking rule. */
  name: string
  key: number
  refine: number
}

/** 32 bits: the index is the larger for every bit, and a collision costs no more than one needless comparison. */
const digest = (text: string) => hash('sm3', text, 'buffer').readInt32BE(0)

export function blockKeysOf(record: IdentityRecord): BlockKey[] {
  return identityConfig.blocking.flatMap((blocking) => {
    const key = blocking.key(record)
    return key
      ? [{ name: blocking.name, key: digest(`${blocking.name}|${key}`), refine: digest(blocking.refine(record)) }]
      : []
  })
}
