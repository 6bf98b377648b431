import { createHash } from 'node:crypto'
import type { ChainBlock } from '@jhc/chain-port/driver.ts'
import type { Abi } from 'viem'
import { builtInAbi, builtInNames } from './built-in-abis.ts'
import type { StoredDecoder } from './decoder-store.ts'
import { EventDecoder } from './event-decoder.ts'

export interface ContractDecoder {
  name: string
  builtIn: boolean
  decoder: EventDecoder
}

/** What is decoded, as of one version of the decoder table. */
export interface Decoders {
  version: number
  byAddress: ReadonlyMap<string, ContractDecoder>
}

export const noDecoders: Decoders = { version: 0, byAddress: new Map() }

export function decodersOf(version: number, stored: readonly StoredDecoder[]): Decoders {
  const byAddress = new Map<string, ContractDecoder>()
  for (const one of stored) {
    const decoder = decoderOf(one)
    if (decoder) byAddress.set(one.address, decoder)
  }
  return { version, byAddress }
}

const made = new Map<string, EventDecoder>()

/** Null for a built-in ABI that this version of the program does not have. */
export function decoderOf({ name, origin, abi, abiDigest }: StoredDecoder): ContractDecoder | null {
  const declared = origin === 'built-in' ? (builtInAbi(name)?.abi ?? null) : (JSON.parse(abi ?? '[]') as Abi)
  if (!declared) return null
  const decoder = made.get(abiDigest) ?? new EventDecoder(declared)
  made.set(abiDigest, decoder)
  return { name, builtIn: origin === 'built-in', decoder }
}

export const digestOf = (abi: Abi): string => createHash('sha256').update(JSON.stringify(abi)).digest('hex')

let ownTopics: ReadonlySet<string> | null = null

/** Does the block hold an event like those of the district's contracts, from an address that none is known at? */
export function mentionsUnregistered({ transactions }: ChainBlock, { byAddress }: Decoders): boolean {
  ownTopics ??= new Set(builtInNames.flatMap((name) => new EventDecoder(builtInAbi(name)!.abi).topics))
  const own = ownTopics
  return transactions.some(({ logs }) =>
    logs.some(({ address, topics }) => !byAddress.has(address) && own.has(topics[0] ?? '')),
  )
}
