import { hash } from 'node:crypto'
import { identityConfig } from './identity-config.ts'
import type { IdentityRecord } from './identity-record.ts'

export interface BlockKey {
  /** Name of the blocking rule. */
  name: string
  key: number
  refine: number
}

/** 48 bits: fits a safe integer in JavaScript; a collision costs one needless comparison. */
const digest = (text: string) => hash('sm3', text, 'buffer').readUIntBE(0, 6)

export function blockKeysOf(record: IdentityRecord): BlockKey[] {
  return identityConfig.blocking.flatMap((blocking) => {
    const key = blocking.key(record)
    return key
      ? [{ name: blocking.name, key: digest(`${blocking.name}|${key}`), refine: digest(blocking.refine(record)) }]
      : []
  })
}
