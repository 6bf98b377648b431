import type { ChainLog, Hex, LogFilter } from '@jhc/chain-port/driver.ts'
import type { RpcAnswer } from './endpoint.ts'
import { type Endpoints, resultOf } from './endpoints.ts'

const tag = (number: number) => `0x${number.toString(16)}`

/** Logs of a range of blocks, in chain order. */
export async function readLogs(
  endpoints: Endpoints,
  { fromBlock, toBlock, address, topics }: LogFilter,
  head: number,
): Promise<Array<ChainLog & { blockNumber: number; transactionHash: Hex }>> {
  const filter = { fromBlock: tag(fromBlock), toBlock: tag(toBlock), address, topics }
  // A node that does not have the last blocks yet would leave out their logs and say nothing.
  const options = {
    atLeast: Math.min(toBlock, head),
    wanted: ([one]: RpcAnswer[]) => Boolean(one!.result),
    large: true,
  }
  const [answer] = await endpoints.read([{ method: 'eth_getLogs', params: [filter] }], options)
  return resultOf(answer!).map((log: any) => ({
    address: log.address,
    topics: log.topics,
    data: log.data,
    logIndex: Number(log.logIndex),
    blockNumber: Number(log.blockNumber),
    transactionHash: log.transactionHash,
  }))
}
