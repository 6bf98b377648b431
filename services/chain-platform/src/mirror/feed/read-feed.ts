import type { ApiClient } from '@jhc/kit/api.ts'
import type { Kysely } from 'kysely'
import { type Abi, decodeEventLog, type Hex, hexToBytes } from 'viem'
import type { chainGatewayApi } from '../../gateway/api.ts'
import { builtInAbi } from '../decoding/built-in-abis.ts'
import { type LogRow, logsAfter, mirroredBlock } from './feed-store.ts'

export interface Feed {
  db: Kysely<any>
  gateway: ApiClient<typeof chainGatewayApi>
}
export interface FeedQuestion {
  after?: string
  contract?: string
  event?: string
  limit: number
}

/** Logs read for one answer at most. */
const stretch = 2000
/** Behind the last log of any block. */
const endOfBlock = 999_999_999

export async function readFeed(feed: Feed, { after, contract, event, limit }: FeedQuestion) {
  const [{ contracts }, status, mirrored] = await Promise.all([
    feed.gateway.contracts({}),
    feed.gateway.status({}),
    mirroredBlock(feed.db),
  ])
  const final = Math.min(status.head.number - status.confirmations, mirrored)
  if (after === undefined) return { events: [], position: `${Math.max(final, 0)}.${endOfBlock}`, more: false }
  const [block, log] = after.split('.').map(Number) as [number, number]
  const names = new Map(contracts.map(({ address, name }) => [address, name]))
  const addresses = contract ? contracts.filter(({ name }) => name === contract).map(({ address }) => address) : null
  const rows = await logsAfter(feed.db, { block, log, toBlock: final, addresses, limit: stretch })
  const events = []
  let last: LogRow | undefined
  for (const row of rows) {
    last = row
    const told = describe(row, names.get(row.address))
    if (told && (event === undefined || told.event === event)) events.push(told)
    if (events.length === limit) break
  }
  const more = last !== undefined && (events.length === limit || rows.length === stretch)
  // Read to the end: later blocks begin behind the last final one, unless a position of a longer chain was given.
  const end = final > block ? `${final}.${endOfBlock}` : after
  return { events, position: more ? idOf(last!) : end, more }
}

const idOf = ({ blockNumber, logIndex }: LogRow) => `${blockNumber}.${logIndex}`

/** Null where the contract or the event is not known: subscribers get what has a name. */
function describe(row: LogRow, contract: string | undefined) {
  const abi = contract && builtInAbi(contract)?.abi
  const decoded = abi ? decode(abi, row) : null
  if (!contract || !decoded) return null
  return {
    id: idOf(row),
    contract,
    address: row.address,
    ...decoded,
    blockNumber: row.blockNumber,
    blockTimestamp: row.at,
    transactionHash: row.transactionHash,
  }
}

function decode(abi: Abi, { topics, data }: LogRow) {
  try {
    const { eventName, args } = decodeEventLog({ abi, topics: topics.split(',') as [Hex, ...Hex[]], data: data as Hex })
    const values = JSON.parse(
      JSON.stringify(args ?? {}, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    )
    const texts: Record<string, string> = {}
    for (const [name, value] of Object.entries(values)) {
      const text = typeof value === 'string' ? textOf(value) : null
      if (text !== null) texts[name] = text
    }
    return { event: eventName!, arguments: values as Record<string, unknown>, texts }
  } catch {
    return null
  }
}

/** Printable ASCII padded with zeros to a word, as names stand on chain; a hash is none. */
function textOf(value: string): string | null {
  if (!/^0x[0-9a-f]{64}$/.test(value)) return null
  const text = Buffer.from(hexToBytes(value as Hex))
    .toString('latin1')
    .replace(/\0+$/, '')
  return /^[\x21-\x7e]{2,32}$/.test(text) ? text : null
}

export function showAbi(name: string) {
  const known = builtInAbi(name)
  return { name, zh: known?.zh ?? null, abi: known ? JSON.stringify(known.abi) : null }
}
