import { randomBytes } from 'node:crypto'
import { derivePurposeKey, makeKeyEncryptionKey, type PurposeKey } from '@jhc/gm/key-purposes.ts'
import { secretFile } from './secret-file.ts'

export interface PlatformKeys {
  /** From which the EMPI derives the key of identity tokens; held by the district alone. */
  identityTokens: Uint8Array
  entryMeta: PurposeKey
  /** Root of the district's own collection agent. */
  districtAgent: Uint8Array
}

interface Stored {
  centre: string
  identityTokens: string
  districtAgent: string
}

const random = () => randomBytes(32).toString('hex')

/** Software keys in the data directory: the demo's. A production profile takes them from the district's cryptographic service. */
export function openPlatformKeys(dataDir: string): PlatformKeys {
  const stored = secretFile<Stored>(dataDir, 'keys.json', () => ({
    centre: random(),
    identityTokens: random(),
    districtAgent: random(),
  }))
  const centre = makeKeyEncryptionKey('centre-1', Buffer.from(stored.centre, 'hex'))
  return {
    identityTokens: Buffer.from(stored.identityTokens, 'hex'),
    entryMeta: derivePurposeKey(centre, 'entry-meta'),
    districtAgent: Buffer.from(stored.districtAgent, 'hex'),
  }
}
