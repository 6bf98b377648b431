import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type EmbeddedChain, openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import { workload } from '@jhc/chain-driver-embedded/testing/workload.ts'
import { startUnreliableNode, type UnreliableNode } from '@jhc/tests/fakes/evm-node/unreliable-node.ts'
import { type EvmChain, type EvmChainOptions, openEvmChain } from '../open-evm-chain.ts'

const chainId = 4242

export interface SeveralNodes {
  chain: EmbeddedChain
  nodes: UnreliableNode[]
  /** The anchor contract and then one batch a block: block n holds the one at n - 1. */
  raws: Uint8Array[]
  /** Puts the next so many of them on the chain, one a block. */
  grow(blocks: number, on?: EmbeddedChain): Promise<void>
  open(options?: Partial<EvmChainOptions>): Promise<EvmChain>
  /** The chain as it is now, to go on by itself: the same genesis, another branch from here. */
  branchOff(): Promise<EmbeddedChain>
  /** A chain of another genesis. */
  foreign(): Promise<EmbeddedChain>
  stop(): Promise<void>
}

/** A real chain behind so many addresses, at each of which things can go wrong. */
export async function startSeveralNodes(count: number): Promise<SeveralNodes> {
  const dir = await mkdtemp(join(tmpdir(), 'several-nodes-'))
  const raws = workload(chainId, 64)
  // Another content: blocks of two branches sealed within one second would be the same ones otherwise.
  const elsewhere = workload(chainId, 64, '0x6263')
  const chains: EmbeddedChain[] = []
  const drivers: EvmChain[] = []
  const openChain = async (name: string) => {
    const chain = await openEmbeddedChain({ dir: join(dir, name), chainId })
    chains.push(chain)
    return chain
  }
  let chain = await openChain('chain')
  const nodes = await Promise.all(Array.from({ length: count }, () => startUnreliableNode(chain.jsonRpcUrl)))
  const bed: SeveralNodes = {
    get chain() {
      return chain
    },
    nodes,
    raws,
    async grow(blocks, on = chain) {
      for (let n = 0; n < blocks; n++) {
        const ready = on === chain ? raws : elsewhere
        const [result] = await on.sendRaw([ready[(await on.head()).number]!])
        if (!result || 'error' in result) throw new Error(JSON.stringify(result))
      }
    },
    async open(options = {}) {
      const urls = nodes.map((node) => node.url)
      const driver = await openEvmChain({ urls, pollMs: 10, timeoutMs: 2_000, confirmations: 3, ...options })
      drivers.push(driver)
      return driver
    },
    async branchOff() {
      const name = `branch-${chains.length}`
      await chain.close()
      await cp(join(dir, 'chain'), join(dir, name), { recursive: true })
      chain = await openChain('chain')
      for (const node of nodes) node.moveTo(chain.jsonRpcUrl)
      return openChain(name)
    },
    foreign: () => openChain(`foreign-${chains.length}`),
    async stop() {
      await Promise.all(drivers.map((driver) => driver.close()))
      await Promise.all(nodes.map((node) => node.stop()))
      await Promise.all(chains.map((one) => one.close()))
      await rm(dir, { recursive: true, force: true })
    },
  }
  await bed.grow(4)
  return bed
}

export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const giveUp = Date.now() + 60_000
  while (!(await condition())) {
    if (Date.now() > giveUp) throw new Error(`did not come true within a minute: ${condition}`)
    await delay(5)
  }
}
