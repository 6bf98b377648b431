import { changeLogAbi } from '@jhc/chain-contracts/generated/change-log.ts'
import { fromHex } from '@jhc/record/bytes.ts'
import { type ChangeBatch, changeEventTopic, readChangeEvent } from '@jhc/record/change-proof.ts'
import { decodeFunctionResult, encodeFunctionData, type Hex, stringToHex } from 'viem'
import { type ChangeLog, contractName, masterIndexKind, type SealedChanges, stream } from './change-log.ts'

const streamWord = stringToHex(stream, { size: 32 })
const bare = (hex: string) => hex.replace(/^0x/, '')

/** Eight words are written; what is not used is not charged. */
export const appendGas = 400_000

export function encodeAppend(batch: SealedChanges): Hex {
  return encodeFunctionData({
    abi: changeLogAbi,
    functionName: 'append',
    args: [
      streamWord,
      `0x${batch.batchId}`,
      `0x${batch.previous}`,
      `0x${batch.root}`,
      batch.count,
      batch.day,
      masterIndexKind,
    ],
  })
}

export interface OnChain {
  root: string
  previous: string
  count: number
  day: number
  kind: number
  blockNumber: number
}

type Contract = Pick<ChangeLog, 'gateway'>

/** What the contract holds of a batch; null where it has none. Asked of the chain itself. */
export async function batchOnChain(
  { gateway }: Contract,
  batchId: string,
  contract = contractName,
): Promise<OnChain | null> {
  if (!/^[0-9a-f]{64}$/.test(batchId)) return null
  const data = encodeFunctionData({ abi: changeLogAbi, functionName: 'batches', args: [`0x${batchId}`] })
  const answer = await gateway.call({ body: { contract, data } })
  const [of, root, previous, count, day, kind, blockNumber] = decodeFunctionResult({
    abi: changeLogAbi,
    functionName: 'batches',
    data: answer.data as Hex,
  })
  if (blockNumber === 0n || of !== streamWord) return null
  return { root: bare(root), previous: bare(previous), count, day, kind, blockNumber: Number(blockNumber) }
}

/** The stream's newest batch as the contract has it. */
export async function latestOnChain({ gateway }: Contract): Promise<string> {
  const data = encodeFunctionData({ abi: changeLogAbi, functionName: 'latest', args: [streamWord] })
  const answer = await gateway.call({ body: { contract: contractName, data } })
  return bare(decodeFunctionResult({ abi: changeLogAbi, functionName: 'latest', data: answer.data as Hex }))
}

export interface FoundEvent {
  contract: string
  transactionHash: string
  /** Within its receipt. */
  logIndex: number
  event: ChangeBatch
}

/** The event that anchored a batch, read from its block on the chain. */
export async function eventOf({ gateway }: Contract, batchId: string, blockNumber: number): Promise<FoundEvent | null> {
  const { contracts } = await gateway.contracts({})
  const addresses = new Set(contracts.filter((one) => one.name === contractName).map((one) => one.address))
  const { blocks } = await gateway.blocks({ query: { from: blockNumber, limit: 1 } })
  for (const transaction of blocks[0]?.transactions ?? []) {
    for (const [logIndex, log] of transaction.logs.entries()) {
      if (!addresses.has(log.address) || log.topics[0] !== `0x${changeEventTopic}` || bare(log.topics[1]!) !== batchId)
        continue
      const event = readChangeEvent({
        address: fromHex(log.address),
        topics: log.topics.map(fromHex),
        data: fromHex(log.data),
      })
      return { contract: log.address, transactionHash: transaction.hash, logIndex, event }
    }
  }
  return null
}
