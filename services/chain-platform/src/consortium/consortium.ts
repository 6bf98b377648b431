import type { ApiClient } from '@jhc/kit/api.ts'
import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { Outgoing } from '@jhc/server-kit/outgoing/outgoing.ts'
import { type Hex, hexToString, keccak256, stringToHex } from 'viem'
import type { chainGatewayApi } from '../gateway/api.ts'
import type { explorerApi } from '../mirror/explore/api.ts'
import type { Keyring } from './keyring.ts'

/** What the use cases of this capability share. */
export interface Consortium extends Pick<CapabilityContext, 'db' | 'now' | 'log'> {
  gateway: ApiClient<typeof chainGatewayApi>
  explorer: ApiClient<typeof explorerApi>
  keyring: Keyring | null
  /** The node that this platform speaks to, where it is registered. */
  ownNodeId: string | null
  /** To the endpoints of nodes, which operators enter. */
  outgoing: Outgoing
  /** Aborted when the platform stops, so that nobody waits for a block any more. */
  stopping: AbortSignal
}

/** Ids stand in chain words as text, padded with zeros. */
export const wordOf = (text: string): Hex => stringToHex(text, { size: 32 })
export const textOf = (word: Hex): string => hexToString(word, { size: 32 })
export const noWord: Hex = `0x${'0'.repeat(64)}`
export const hashText = (text: string): Hex => keccak256(stringToHex(text))

export const registryStates = ['none', 'active', 'suspended', 'closed'] as const
export const timeText = (seconds: bigint): string => new Date(Number(seconds) * 1000).toISOString()
