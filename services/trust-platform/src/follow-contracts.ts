import type { explorerApi } from '@jhc/chain-platform/mirror/explore/api.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import { type Abi, decodeEventLog, type Hex } from 'viem'
import { type ContractName, contracts, type Gateway } from './contract-access.ts'

export interface FollowedEvent {
  contract: ContractName
  name: string
  args: Record<string, any>
  blockNumber: number
  logIndex: number
  transactionHash: string
  /** Seconds of the block. */
  at: number
}

export interface Following {
  db: Kysely<any>
  gateway: Gateway
  explorer: ApiClient<typeof explorerApi>
  /** Holds `cursor (only_row, final_block, looked_up_to)`. */
  schema: string
  contracts: readonly ContractName[]
  /** Takes out what blocks from this one on brought: they may have been replaced. */
  forgetFrom(trx: Transaction<any>, block: number): Promise<void>
  keep(trx: Transaction<any>, events: FollowedEvent[]): Promise<void>
}

/**
 * Brings a capability's tables up to the mirror and says up to which block. What is not final yet is taken out and read anew, so that a
 * fork leaves nothing behind.
 */
export function followContracts(following: Following) {
  const { db, gateway, explorer, schema } = following
  const cursor = sql.table(`${schema}.cursor`)
  let known: { names: Map<string, ContractName>; until: number } | null = null

  async function addresses(): Promise<Map<string, ContractName>> {
    if (known && known.until > performance.now()) return known.names
    const names = new Map<string, ContractName>()
    for (const { address, name } of (await gateway.contracts({})).contracts)
      if ((following.contracts as readonly string[]).includes(name)) names.set(address, name as ContractName)
    // A new version of a contract is a new address; until all are there they are looked for each time.
    const complete = new Set(names.values()).size === following.contracts.length
    known = { names, until: complete ? performance.now() + 10_000 : 0 }
    return names
  }

  async function cursorOf(on: Kysely<any>, locking = sql``) {
    const { rows } = await sql<{ final: number; upTo: number }>`
      select final_block as final, looked_up_to as "upTo" from ${cursor} ${locking}`.execute(on)
    return rows[0]!
  }

  return async function follow(): Promise<number> {
    const names = await addresses()
    if (new Set(names.values()).size < following.contracts.length) return -1
    for (;;) {
      const before = await cursorOf(db)
      const fromBlock = before.final + 1
      // Asked before the transaction, which so never waits for another connection.
      const answer = await explorer.followEvents({ body: { fromBlock, addresses: [...names.keys()] } })
      const { lookedUpTo, finalBlock } = answer
      if (lookedUpTo < fromBlock || (lookedUpTo === before.upTo && finalBlock === before.final)) return lookedUpTo
      const events = answer.events.flatMap((event) => decoded(event, names))
      await db.transaction().execute(async (trx) => {
        // Whoever followed the same blocks meanwhile has done it.
        if ((await cursorOf(trx, sql`for update`)).final !== before.final) return
        if (before.upTo >= fromBlock) await following.forgetFrom(trx, fromBlock)
        if (events.length > 0) await following.keep(trx, events)
        await sql`update ${cursor} set final_block = ${Math.max(before.final, finalBlock)}, looked_up_to = ${lookedUpTo}`.execute(
          trx,
        )
      })
      if (finalBlock < lookedUpTo) return lookedUpTo
    }
  }
}

type Answered = Awaited<ReturnType<Following['explorer']['followEvents']>>['events'][number]

function decoded(event: Answered, names: Map<string, ContractName>): FollowedEvent[] {
  const contract = names.get(event.address)!
  const { blockNumber, logIndex, transactionHash, at } = event
  try {
    const { eventName, args } = decodeEventLog({
      abi: contracts[contract] as Abi,
      topics: event.topics as [Hex, ...Hex[]],
      data: event.data as Hex,
    }) as unknown as { eventName: string; args: Record<string, any> }
    return [{ contract, name: eventName, args: args ?? {}, blockNumber, logIndex, transactionHash, at }]
  } catch {
    // Of another version of the contract, which this program does not know.
    return []
  }
}
