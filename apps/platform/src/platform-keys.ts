import { derivePurposeKey, makeKeyEncryptionKey, type PurposeKey } from '@jhc/gm/key-purposes.ts'
import type { CryptoProvider } from '@jhc/gm/provider/crypto-provider.ts'
import { openDataKeys } from './data-keys.ts'
import { type ColumnKeyRing, openColumnKeys } from './sealed-storage/column-keys.ts'

export interface PlatformKeys {
  /** From which the EMPI derives the key of identity tokens; held by the district alone. */
  identityTokens: Uint8Array
  entryMeta: PurposeKey
  /** From which each webhook's secret is derived. */
  webhookSecrets: PurposeKey
  auditChain: PurposeKey
  /** To which calls of gateways and services are enveloped. */
  payloadEnvelopes: PurposeKey
  /** Of the codes over access-control rows. */
  accessControl: PurposeKey
  secondFactor: PurposeKey
  /** Of sealed columns; data keys in versions. */
  columns: ColumnKeyRing
  /** Root of the district's own collection agent. */
  districtAgent: Uint8Array
}

export async function openPlatformKeys(dataDir: string, provider: CryptoProvider): Promise<PlatformKeys> {
  const { keys } = await openDataKeys(dataDir, provider)
  const centre = makeKeyEncryptionKey('centre-1', keys.centre)
  return {
    identityTokens: keys.identityTokens,
    entryMeta: derivePurposeKey(centre, 'entry-meta'),
    webhookSecrets: derivePurposeKey(centre, 'webhook-secret'),
    payloadEnvelopes: derivePurposeKey(centre, 'payload-envelope'),
    auditChain: derivePurposeKey(centre, 'audit-chain'),
    accessControl: derivePurposeKey(centre, 'access-control'),
    secondFactor: derivePurposeKey(centre, 'second-factor'),
    columns: await openColumnKeys(dataDir, provider),
    districtAgent: keys.districtAgent,
  }
}
