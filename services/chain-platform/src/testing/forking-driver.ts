import { createHash } from 'node:crypto'
import type { ChainBlock, ChainDriver, Hex } from '@jhc/chain-port/driver.ts'
import { followBlocks } from '@jhc/chain-port/follow-blocks.ts'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'

export interface ForkingDriver extends ChainDriver {
  /** Makes one block on the current branch. */
  grow(transactions?: ChainBlock['transactions']): ChainBlock
  /** Replaces the last `count` blocks by `count + 1` others and announces the new branch from its first block. */
  fork(count: number, transactions?: ChainBlock['transactions']): void
  /** Shows only the first `count` blocks, as a node that lags behind does. */
  lag(count: number): void
  blocks: ChainBlock[]
}

/** A node whose chain reorganises at a word: its blocks are linked by real header hashes, which is all that a mirror checks. */
export function forkingDriver(confirmations: number, seed = 'genesis'): ForkingDriver {
  let blocks: ChainBlock[] = []
  let branch = 0
  let visible = Number.POSITIVE_INFINITY
  let rewind: number | null = null
  const wakes = new Set<() => void>()
  const shown = () => blocks.slice(0, visible)

  function append(transactions: ChainBlock['transactions']): ChainBlock {
    const number = blocks.length
    const header = createHash('sha256')
      .update(`${seed} ${branch} ${number} ${blocks.at(-1)?.hash}`)
      .digest()
    const block: ChainBlock = {
      number,
      hash: hexOf(keccak256(header)),
      parentHash: blocks.at(-1)?.hash ?? `0x${'0'.repeat(64)}`,
      timestamp: 1_750_000_000 + number,
      headerRlp: hexOf(header),
      transactions,
    }
    blocks.push(block)
    return block
  }
  const announce = () => {
    for (const wake of wakes) wake()
  }
  append([])

  return {
    get blocks() {
      return blocks
    },
    grow(transactions = []) {
      const block = append(transactions)
      announce()
      return block
    },
    fork(count, transactions = []) {
      branch++
      blocks = blocks.slice(0, blocks.length - count)
      rewind = blocks.length
      for (let n = 0; n <= count; n++) append(n === 0 ? transactions : [])
      announce()
    },
    lag(count) {
      visible = count
    },
    capabilities: {
      name: 'forking',
      confirmations,
      maxTransactionBytes: 131_072,
      receiptProofs: false,
      reorganises: true,
    },
    genesisHash: async () => blocks[0]!.hash,
    head: async () => ({
      number: shown().length - 1,
      hash: shown().at(-1)!.hash,
      timestamp: shown().at(-1)!.timestamp,
    }),
    getBlock: async (number) => shown()[number] ?? null,
    sendRaw: async (raw) => raw.map(() => ({ error: 'rejected' as const, message: 'read only' })),
    getTransaction: async (hash: Hex) => {
      const block = shown().find((one) => one.transactions.some((transaction) => transaction.hash === hash))
      const transaction = block?.transactions.find((one) => one.hash === hash)
      return block && transaction ? { ...transaction, blockNumber: block.number, blockHash: block.hash } : null
    },
    nextNonce: async () => 0,
    call: async () => '0x',
    getReceiptProof: async () => null,
    subscribe(fromBlock, onBlock) {
      return followBlocks({
        fromBlock,
        onBlock,
        retryDelay: 20,
        getBlock: async (number) => shown()[number] ?? null,
        rewindTo() {
          const to = rewind
          rewind = null
          return to
        },
        onNewHead(wake) {
          wakes.add(wake)
          return () => wakes.delete(wake)
        },
      })
    },
    close: async () => {},
  }
}
