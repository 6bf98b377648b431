import type { PayloadReceiver } from '@jhc/gm/payload/payload-receiver.ts'
import type { CryptoProvider } from '@jhc/gm/provider/crypto-provider.ts'
import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { z } from 'zod'
import type { keyFact, ModuleId } from './api.ts'
import type { Check } from './checks.ts'

export type KeyFact = z.output<typeof keyFact>

export interface AttackRun {
  command: string
  attacks: number
  undetected: number
  ranAt: string
  modules: readonly ModuleId[]
}

export interface StorageState {
  columns: number
  /** Columns in which a value stands in clear. */
  clear: string[]
  /** Values under an older data key. */
  pending: number
  dataKey: string
  dataKeys: number
}

/** What only the process knows; services are asked on the bus. */
export interface CryptographyConfig {
  provider: CryptoProvider
  keys(): Promise<KeyFact[]>
  rotate(): Promise<{ currentKeyId: string; wrapped: number }>
  /** Null where no release key was given, so that nothing can be held against the files. */
  release: { check(): Promise<{ version: string; made: string; files: number }> } | null
  /** The platform's own door, null before it listens. */
  door(): { host: string; port: number; tls: boolean } | null
  /** Where other processes of the platform are reached. */
  remotes: readonly string[]
  secondFactor: 'off' | 'required'
  /** What is enveloped to this process, and whether plain calls of machines are refused. */
  envelopes: { receiver: PayloadReceiver; required: boolean }
  /** Of the columns that this process's services keep sealed. */
  storage(): Promise<StorageState>
  /** Last runs that were written down. */
  attacks(): Promise<AttackRun[]>
}

/** What the use cases share. */
export interface Cryptography extends Pick<CapabilityContext, 'db' | 'log' | 'now'> {
  config: CryptographyConfig
  checks: readonly Check[]
}
