import type { ChainLog, Hex, LogFilter } from '@jhc/chain-port/driver.ts'
import { type Endpoints, resultOf } from './endpoints.ts'

const tag = (number: number) => `0x${number.toString(16)}`

/** Logs of a range of blocks, in chain order. */
export async function readLogs(
  endpoints: Endpoints,
  { fromBlock, toBlock, address, topics }: LogFilter,
): Promise<Array<ChainLog & { blockNumber: number; transactionHash: Hex }>> {
  const filter = { fromBlock: tag(fromBlock), toBlock: tag(toBlock), address, topics }
  const [answer] = await endpoints.ask([{ method: 'eth_getLogs', params: [filter] }], ([one]) => Boolean(one!.result))
  return resultOf(answer!).map((log: any) => ({
    address: log.address,
    topics: log.topics,
    data: log.data,
    logIndex: Number(log.logIndex),
    blockNumber: Number(log.blockNumber),
    transactionHash: log.transactionHash,
  }))
}
