import type { ChainBlock, ChainDriver, Hex } from '@jhc/chain-port/driver.ts'
import { followBlocks } from '@jhc/chain-port/follow-blocks.ts'
import type { RpcAnswer } from './endpoint.ts'
import { Endpoints, resultOf } from './endpoints.ts'
import { chainErrors } from './errors.ts'
import { HeadWatch } from './head-watch.ts'
import { readBlock, readReceiptProof, readTransaction } from './read-chain.ts'
import { readLogs } from './read-logs.ts'
import { sendRaw } from './send-raw.ts'

export interface EvmChainOptions {
  /** JSON-RPC addresses of the chain's nodes; the first that is well takes the transactions. */
  urls: string[]
  /** Blocks that must follow before one is final; 3 suits clique, 0 a chain with instant finality. */
  confirmations?: number
  /** Refused where the nodes have another one. */
  genesisHash?: Hex
  /** Between two looks at the heads, in milliseconds. */
  pollMs?: number
  timeoutMs?: number
  /** Blocks behind the best head from which on a node is left out. */
  largestLag?: number
  hedgeMs?: number
}

export type EvmChain = ChainDriver & { chainId: number }

/** go-ethereum's limit; what fits here fits every client. */
const maxTransactionBytes = 128 * 1024
/** Blocks are handed to several followers; the last few are kept so that each is fetched once. */
const recentBlocks = 4

/** Connects to an EVM chain of several nodes. At least one has to answer at the start; afterwards they may come and go. */
export async function openEvmChain(options: EvmChainOptions): Promise<EvmChain> {
  const { urls, confirmations = 3, pollMs = 250, timeoutMs = 10_000, largestLag = 2, hedgeMs = 20 } = options
  const endpoints = new Endpoints({ urls, timeoutMs, largestLag, hedgeMs, genesisHash: options.genesisHash })
  const watch = new HeadWatch(endpoints, pollMs)
  const recent = new Map<Hex, Promise<ChainBlock | null>>()
  let sending: Promise<unknown> = Promise.resolve()

  const chainId = await connect().catch((error) => {
    endpoints.close()
    throw error
  })

  async function connect(): Promise<number> {
    await endpoints.look()
    const { genesis } = endpoints
    if (!(await watch.start())) throw chainErrors['nodes-unreachable']({ nodes: urls.length, genesis })
    return Number(resultOf((await endpoints.read([{ method: 'eth_chainId', params: [] }]))[0]!))
  }
  async function getBlock(number: number): Promise<ChainBlock | null> {
    if (number > watch.head.number) return null
    const hash = watch.hashOf(number)
    const block = await (hash ? recentBlock(hash) : readBlock(endpoints, { number }))
    // It exists, as a node said: who does not have it lags.
    if (!block) throw chainErrors.behind({ block: number })
    return block
  }
  function recentBlock(hash: Hex): Promise<ChainBlock | null> {
    const kept = recent.get(hash)
    if (kept) return kept
    const block = readBlock(endpoints, { hash })
    recent.set(hash, block)
    block.then(
      (found) => found ?? recent.delete(hash),
      () => recent.delete(hash),
    )
    if (recent.size > recentBlocks) recent.delete(recent.keys().next().value!)
    return block
  }
  /** A cut-off node may hold a transaction in a block that does not count. */
  const onBranch = (number: number, hash: Hex) => (watch.hashOf(number) ?? hash) === hash
  async function nonceAt(address: Hex, tag: string): Promise<number> {
    const [answer] = await endpoints.primary([{ method: 'eth_getTransactionCount', params: [address, tag] }])
    return Number(resultOf(answer!))
  }

  return {
    chainId,
    capabilities: {
      name: 'evm',
      confirmations,
      maxTransactionBytes,
      receiptProofs: true,
      reorganises: confirmations > 0,
      pool: true,
    },
    genesisHash: async () => endpoints.genesis,
    async head() {
      // While every node shows another chain, nobody may go by what was seen of the right one.
      void endpoints.genesis
      return watch.head
    },
    getBlock,
    getBlockByHash: (hash) => readBlock(endpoints, { hash }),
    getLogs: (filter) => readLogs(endpoints, filter, watch.head.number),
    sendRaw(raw) {
      // Numbers are checked against the pool, so calls take turns.
      const turn = sending.then(() => sendRaw(endpoints, raw, maxTransactionBytes))
      sending = turn.catch(() => {})
      return turn
    },
    getTransaction: (hash) => readTransaction(endpoints, hash, onBranch),
    nextNonce: (address) => nonceAt(address, 'latest'),
    finalNonce: (address) => nonceAt(address, `0x${Math.max(0, watch.head.number - confirmations).toString(16)}`),
    async gasPrice() {
      const [answer] = await endpoints.primary([{ method: 'eth_gasPrice', params: [] }])
      return BigInt(resultOf(answer!))
    },
    async call({ to, data, from }) {
      // At the head that was shown, by its hash: no node that is behind can answer from an earlier state.
      const { hash: blockHash, number } = watch.head
      const params = [{ to, data, from }, { blockHash }]
      const options = { atLeast: number, wanted: hasTheBlock }
      return resultOf((await endpoints.read([{ method: 'eth_call', params }], options))[0]!)
    },
    getReceiptProof: (hash) => readReceiptProof(endpoints, hash, onBranch),
    nodes: () => endpoints.nodes(),
    subscribe(fromBlock, onBlock) {
      let forkedAt: number | null = null
      return followBlocks({
        fromBlock,
        onBlock,
        getBlock,
        onNewHead: (wake) =>
          watch.onHead((fork) => {
            if (fork !== null) forkedAt = Math.min(fork, forkedAt ?? fork)
            wake()
          }),
        rewindTo() {
          const to = forkedAt
          forkedAt = null
          return to
        },
      })
    },
    async close() {
      await watch.stop()
      await sending
      endpoints.close()
    },
  }
}

/** Clients have their own words for a block that they do not have, or whose state they no longer keep. */
function hasTheBlock([answer]: RpcAnswer[]): boolean {
  const { error } = answer!
  return (
    !error ||
    !/(header|block|state|trie node).*(not found|not available|unavailable|unknown|missing)|(unknown|missing) (header|block|trie node)/i.test(
      error.message,
    )
  )
}
