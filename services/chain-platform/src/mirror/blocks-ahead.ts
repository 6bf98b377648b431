import type { ChainBlock, ChainDriver } from '@jhc/chain-port/driver.ts'

/** How many blocks are asked for at a time. */
const window = 8

/** The blocks `from` … `to` in order, the next ones on their way while one is worked on. Ends early where the node does not have one. */
export async function* blocksAhead(driver: ChainDriver, from: number, to: number): AsyncGenerator<ChainBlock> {
  const coming: Array<Promise<ChainBlock | null>> = []
  for (let asked = from, given = from; given <= to; given++) {
    while (asked <= to && asked < given + window) {
      const block = driver.getBlock(asked++)
      // Looked at when its turn comes; until then a failure must not count as unhandled.
      block.catch(() => null)
      coming.push(block)
    }
    const block = await coming.shift()!
    if (!block) return
    yield block
  }
}
