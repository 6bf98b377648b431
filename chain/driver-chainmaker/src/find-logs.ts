import type { ChainBlock, ChainDriver, LogFilter } from '@jhc/chain-port/driver.ts'

type Found = Awaited<ReturnType<NonNullable<ChainDriver['getLogs']>>>

/** The nodes keep no index of events: the blocks of the range are read one by one, so ranges had better be short. */
export async function findLogs(
  getBlock: (number: number) => Promise<ChainBlock | null>,
  { fromBlock, toBlock, address, topics = [] }: LogFilter,
): Promise<Found> {
  const found: Found = []
  for (let blockNumber = fromBlock; blockNumber <= toBlock; blockNumber++) {
    const block = await getBlock(blockNumber)
    if (!block) break
    for (const { hash: transactionHash, logs } of block.transactions) {
      for (const log of logs) {
        const fits = topics.every((wanted, at) => wanted === null || wanted.includes(log.topics[at]!))
        if (fits && (!address || address.includes(log.address))) found.push({ ...log, blockNumber, transactionHash })
      }
    }
  }
  return found
}
