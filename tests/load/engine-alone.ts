import { setTimeout as delay } from 'node:timers/promises'
import type { ChainBlock, ChainDriver, Hex } from '@jhc/chain-port/driver.ts'
import { followBlocks } from '@jhc/chain-port/follow-blocks.ts'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { sql } from 'kysely'
import { type ChainBed, type callMaker, requestOf } from '../chain-network/chain-bed.ts'

/** Persisted and settled transactions a second of the submit engine where the chain answers at once: what the engine itself costs. */
export async function engineAloneRate(
  bed: ChainBed,
  make: ReturnType<typeof callMaker>,
  seconds: number,
): Promise<number> {
  await sql`truncate chain_gateway.submission, chain_gateway.account, chain_gateway.account_writer, chain_gateway.sent_mark, chain_gateway.block_cursor cascade`
    .execute(bed.db)
    .catch(() => clearTables(bed))
  const engine = bed.engine({ driver: instantChain(), maxWaiting: 8_000 })
  await engine.start()
  const started = performance.now()
  let submitted = 0
  const lane = async () => {
    while (performance.now() - started < seconds * 1000) {
      const requests = Array.from({ length: 50 }, () => requestOf(make(), bed.contract))
      try {
        await engine.submit(requests)
        submitted += requests.length
      } catch (error: any) {
        if (error.code !== 'chain-gateway.busy') throw error
        await delay(5)
      }
    }
  }
  await Promise.all([lane(), lane(), lane(), lane()])
  while ((await engine.waiting()).count > 0) await delay(5)
  const rate = (submitted * 1000) / (performance.now() - started)
  await engine.stop()
  return Math.round(rate)
}

/** The application may not truncate; it may delete. */
async function clearTables({ db }: ChainBed): Promise<void> {
  for (const table of ['replaced_transaction', 'submission', 'sent_mark', 'account_writer', 'account', 'block_cursor'])
    await db.withSchema('chain_gateway').deleteFrom(table).execute()
}

/** Takes whatever comes and has it in a block in the same moment. */
function instantChain(): ChainDriver {
  const blocks: ChainBlock[] = []
  const wakes = new Set<() => void>()
  let nonce = 0
  const block = (transactions: ChainBlock['transactions']): ChainBlock => ({
    number: blocks.length,
    hash: `0x${blocks.length.toString(16).padStart(64, '0')}`,
    parentHash: `0x${'0'.repeat(64)}`,
    timestamp: 0,
    headerRlp: '0x',
    transactions,
  })
  blocks.push(block([]))
  return {
    capabilities: {
      name: 'instant',
      confirmations: 0,
      maxTransactionBytes: 131_072,
      receiptProofs: false,
      reorganises: false,
    },
    genesisHash: async () => blocks[0]!.hash,
    head: async () => ({ ...blocks.at(-1)!, timestamp: 0 }),
    getBlock: async (number) => blocks[number] ?? null,
    async sendRaw(raws) {
      const hashes = raws.map((raw): Hex => hexOf(keccak256(raw as Uint8Array)))
      nonce += raws.length
      blocks.push(block(hashes.map((hash, index) => ({ ...emptyTransaction, hash, index }))))
      for (const wake of wakes) wake()
      return hashes.map((hash) => ({ hash }))
    },
    getTransaction: async () => null,
    nextNonce: async () => nonce,
    call: async () => '0x',
    getReceiptProof: async () => null,
    subscribe: (fromBlock, onBlock) =>
      followBlocks({
        fromBlock,
        onBlock,
        getBlock: async (number) => blocks[number] ?? null,
        onNewHead(wake) {
          wakes.add(wake)
          return () => wakes.delete(wake)
        },
      }),
    close: async () => {},
  }
}

const emptyTransaction = {
  from: '0x' as Hex,
  to: null,
  nonce: 0,
  input: '0x' as Hex,
  status: 'success' as const,
  gasUsed: 21_000n,
  contractAddress: null,
  logs: [],
}
