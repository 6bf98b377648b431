import { auditAnchorAbi } from '@jhc/chain-contracts/generated/audit-anchor.ts'
import { decodeFunctionResult, encodeEventTopics, encodeFunctionData, type Hex, stringToHex } from 'viem'
import { contractName, type KeptStream } from './audit.ts'

type Chain = Pick<KeptStream, 'gateway'>

export interface AnchoredBatch {
  fromSeq: number
  toSeq: number
  root: string
  blockNumber: number
  timestamp: number
}

/** A batch of four words and the list's length; what is not used is not charged. */
export const anchorGas = 300_000

const word = (stream: string) => stringToHex(stream, { size: 32 })

async function read(
  { gateway }: Chain,
  functionName: 'batchCount' | 'batchAt' | 'latestSeq',
  args: readonly unknown[],
) {
  const call = { abi: auditAnchorAbi, functionName, args } as never
  const { data } = await gateway.call({ body: { contract: contractName, data: encodeFunctionData(call) } })
  return decodeFunctionResult({ abi: auditAnchorAbi, functionName, data: data as Hex } as never) as unknown
}

export function encodeAnchor(batch: {
  stream: string
  fromSeq: number
  toSeq: number
  root: string
  previousRoot: string
}): Hex {
  const { stream, fromSeq, toSeq, root, previousRoot } = batch
  return encodeFunctionData({
    abi: auditAnchorAbi,
    functionName: 'anchor',
    args: [word(stream), BigInt(fromSeq), BigInt(toSeq), `0x${root}`, `0x${previousRoot}`],
  })
}

export async function anchoredCount(chain: Chain, stream: string): Promise<number> {
  return Number((await read(chain, 'batchCount', [word(stream)])) as bigint)
}

/** The newest line that is on chain; 0 where none is. */
export async function anchoredSeq(chain: Chain, stream: string): Promise<number> {
  return Number((await read(chain, 'latestSeq', [word(stream)])) as bigint)
}

export async function anchoredAt(chain: Chain, stream: string, index: number): Promise<AnchoredBatch> {
  const batch = (await read(chain, 'batchAt', [word(stream), BigInt(index)])) as {
    root: Hex
    fromSeq: bigint
    toSeq: bigint
    blockNumber: bigint
    timestamp: bigint
  }
  return {
    fromSeq: Number(batch.fromSeq),
    toSeq: Number(batch.toSeq),
    root: batch.root.slice(2),
    blockNumber: Number(batch.blockNumber),
    timestamp: Number(batch.timestamp),
  }
}

/** The batch that covers a line, found in the list by halving; null where it is not on chain yet. */
export async function anchoredBatchOf(chain: Chain, stream: string, seq: number): Promise<AnchoredBatch | null> {
  let [low, high] = [0, await anchoredCount(chain, stream)]
  const count = high
  while (low < high) {
    const middle = (low + high) >> 1
    if ((await anchoredAt(chain, stream, middle)).toSeq < seq) low = middle + 1
    else high = middle
  }
  return low < count ? anchoredAt(chain, stream, low) : null
}

/** The transaction that anchored a batch, read from its block on the chain. */
export async function anchoringTransaction(
  { gateway }: Chain,
  stream: string,
  { blockNumber, root }: AnchoredBatch,
): Promise<string | null> {
  const [topic] = encodeEventTopics({ abi: auditAnchorAbi, eventName: 'AuditAnchored' })
  const { blocks } = await gateway.blocks({ query: { from: blockNumber, limit: 1 } })
  const found = blocks[0]?.transactions.find((transaction) =>
    transaction.logs.some(
      ({ topics, data }) => topics[0] === topic && topics[1] === word(stream) && data.slice(130, 194) === root,
    ),
  )
  return found?.hash ?? null
}
