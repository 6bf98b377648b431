import type { ChainBlock } from '@jhc/chain-port/driver.ts'
import type { Gateway } from './gateway.ts'

/** Call data of one answer in hex characters; one block always fits, whatever its size. */
const enough = 8 * 1024 * 1024

/** Blocks from the chain itself, for whoever checks a database against it. */
export async function readBlocks(gateway: Gateway, from: number, limit: number) {
  const head = await gateway.driver.head()
  const blocks: ChainBlock[] = []
  let size = 0
  for (let number = from; number <= head.number && blocks.length < limit && size < enough; number++) {
    const block = await gateway.driver.getBlock(number)
    if (!block) break
    blocks.push(block)
    size += block.transactions.reduce((sum, transaction) => sum + transaction.input.length, 0)
  }
  return {
    head: { number: head.number, hash: head.hash },
    blocks: blocks.map((block) => ({
      ...block,
      transactions: block.transactions.map((transaction) => ({
        ...transaction,
        gasUsed: transaction.gasUsed.toString(),
      })),
    })),
  }
}
