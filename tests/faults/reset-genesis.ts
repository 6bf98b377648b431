import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import type { SubmitEngine } from '@jhc/chain-port/submit-engine.ts'
import { sql } from 'kysely'
import type { ChainBed } from '../chain-network/chain-bed.ts'
import { startUnreliableNode } from '../fakes/evm-node/unreliable-node.ts'
import { endProcess, firstLineOf, startMirror } from './killed-mirror.ts'
import { untilFinal } from './until-final.ts'

/**
 * Behind all addresses another chain appears, made anew. Whoever runs stops and says why; whoever starts refuses or halts; nothing that
 * is known of the right chain changes; and when it is back, what was taken meanwhile goes on it.
 */
export async function resetGenesis(bed: ChainBed, submit: (engine: SubmitEngine, count: number) => Promise<string[]>) {
  const nodes = await Promise.all(bed.network.urls.map((url) => startUnreliableNode(url)))
  const urls = nodes.map((node) => node.url)
  const foreign = await openEmbeddedChain({ dir: join(bed.dir, `foreign-${Date.now()}`), chainId: bed.driver.chainId })
  const driver = await openEvmChain({ urls })
  const engine = bed.engine({ driver, patience: 5 })
  await engine.start()
  try {
    const keys = await submit(engine, 20)
    await Promise.all(keys.map((key) => engine.settled(key)))
    await level(bed, urls)
    const before = await cursors(bed)

    for (const node of nodes) node.moveTo(foreign.jsonRpcUrl)
    while (!driver.nodes!().every((node) => node.state === 'foreign')) await delay(50)
    keys.push(...(await submit(engine, 20)))
    while (engine.trouble !== 'chain.foreign-genesis') await delay(50)
    const mirror = startMirror(bed, urls)
    const { halted } = await firstLineOf(mirror)
    await endProcess(mirror)
    if (halted !== 'foreign-genesis') throw new Error(`the mirror started on a foreign chain: ${halted}`)
    const other = await openEvmChain({ urls })
    const refused = await bed
      .engine({ driver: other })
      .start()
      .catch((error) => error.code)
    await other.close()
    if (refused !== 'chain-gateway.foreign-chain') throw new Error(`a gateway started on a foreign chain: ${refused}`)
    const after = await cursors(bed)
    if (JSON.stringify(after) !== JSON.stringify(before))
      throw new Error(`overwritten: ${JSON.stringify([before, after])}`)

    for (const [at, url] of bed.network.urls.entries()) nodes[at]!.moveTo(url)
    while (!driver.nodes!().every((node) => node.state === 'well')) await delay(50)
    await untilFinal(engine, keys)
    return keys
  } finally {
    await engine.stop()
    await driver.close()
    await Promise.all(nodes.map((node) => node.stop()))
    await foreign.close()
  }
}

/** Lets a mirror come to the head, then ends it: what it holds must not move any more. */
async function level(bed: ChainBed, urls: string[]): Promise<void> {
  const mirror = startMirror(bed, urls)
  const { number } = await bed.driver.head()
  while (((await cursors(bed)).mirror?.block_number ?? -1) < number) await delay(50)
  await endProcess(mirror)
}

async function cursors({ db }: ChainBed) {
  const mirror = await sql<any>`select * from mirror.cursor`.execute(db)
  const gateway = await sql<any>`select genesis_hash from chain_gateway.block_cursor`.execute(db)
  const entries = await sql<any>`select count(*), max(number) as top from mirror.block`.execute(db)
  return { mirror: mirror.rows[0], gateway: gateway.rows[0], blocks: entries.rows[0] }
}
