import type { ChainBlock, ChainLog, ChainTransaction, Hex, ReceiptProof } from '@jhc/chain-port/driver.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { headerRlpOf } from './block-header.ts'
import type { RpcAnswer } from './endpoint.ts'
import { type Endpoints, resultOf } from './endpoints.ts'
import { chainErrors } from './errors.ts'
import { receiptsTrie } from './receipts.ts'

/** The port's reading side: Ethereum's JSON → the port's values. Header and receipts are checked against the block's hash. */
export async function readBlock(endpoints: Endpoints, tag: { number: number } | { hash: Hex }) {
  const json = await readJson(endpoints, tag)
  return json && blockOf(json.block, json.receipts)
}

async function readJson(endpoints: Endpoints, tag: { number: number } | { hash: Hex }) {
  const request =
    'hash' in tag
      ? { method: 'eth_getBlockByHash', params: [tag.hash, true] }
      : { method: 'eth_getBlockByNumber', params: [`0x${tag.number.toString(16)}`, true] }
  const isAsked = (block: any) => ('hash' in tag ? block.hash === tag.hash : Number(block.number) === tag.number)
  // A block that is not its own, or another one, is as good as none: the next node is asked.
  const wanted = ([answer]: RpcAnswer[]) => Boolean(answer!.result) && holds(() => isAsked(checked(answer!.result)))
  const [answer] = await endpoints.read([request], { wanted, large: true })
  const block = resultOf(answer!)
  if (!block) return null
  if (!isAsked(checked(block))) throw chainErrors['header-not-its-own']({ block: Number(block.number) })
  return { block, receipts: await readReceipts(endpoints, block) }
}

const noSuchMethod = -32601
const isThere = (answers: RpcAnswer[]) => answers.every((answer) => Boolean(answer.result))
const checked = (block: any) => {
  headerRlpOf(block)
  return block
}
function holds(test: () => unknown): boolean {
  try {
    return Boolean(test())
  } catch {
    return false
  }
}

/** By the block's hash, so that a reorganisation in between cannot mix two blocks. Not every client has the whole block's call. */
async function readReceipts(endpoints: Endpoints, block: any): Promise<any[]> {
  if (block.transactions.length === 0) return []
  const [whole] = await endpoints.read([{ method: 'eth_getBlockReceipts', params: [block.hash] }], {
    wanted: ([answer]) => answer!.error?.code === noSuchMethod || holds(() => receiptsTrie(block, answer!.result)),
    large: true,
  })
  if (whole!.result) return whole!.result
  const single = block.transactions.map(({ hash }: { hash: Hex }) => ({
    method: 'eth_getTransactionReceipt',
    params: [hash],
  }))
  return (await endpoints.read(single, { wanted: isThere, large: true })).map(resultOf)
}

function blockOf(block: any, receipts: any[]): ChainBlock {
  receiptsTrie(block, receipts)
  return {
    number: Number(block.number),
    hash: block.hash,
    parentHash: block.parentHash,
    timestamp: Number(block.timestamp),
    headerRlp: headerRlpOf(block),
    transactions: block.transactions.map((transaction: any, index: number) =>
      transactionOf(transaction, receipts[index]),
    ),
  }
}

function transactionOf(transaction: any, receipt: any): ChainTransaction {
  return {
    hash: transaction.hash,
    index: Number(transaction.transactionIndex),
    from: transaction.from,
    to: transaction.to ?? null,
    nonce: Number(transaction.nonce),
    input: transaction.input,
    status: receipt.status === '0x1' ? 'success' : 'reverted',
    gasUsed: BigInt(receipt.gasUsed),
    contractAddress: receipt.contractAddress ?? null,
    logs: receipt.logs.map(logOf),
  }
}

function logOf({ address, topics, data, logIndex }: any): ChainLog {
  return { address, topics, data, logIndex: Number(logIndex) }
}

/** False for a block of a branch that does not count. */
type OnBranch = (number: number, hash: Hex) => boolean

export async function readTransaction(endpoints: Endpoints, hash: Hex, onBranch: OnBranch) {
  const counts = ({ result }: RpcAnswer) => !result.blockHash || onBranch(Number(result.blockNumber), result.blockHash)
  const answers = await endpoints.read(
    ['eth_getTransactionByHash', 'eth_getTransactionReceipt'].map((method) => ({ method, params: [hash] })),
    { wanted: (found) => isThere(found) && found.every(counts) },
  )
  const [transaction, receipt] = answers.map(resultOf)
  if (!transaction || !receipt || !answers.every(counts)) return null
  return {
    ...transactionOf(transaction, receipt),
    index: Number(receipt.transactionIndex),
    blockNumber: Number(receipt.blockNumber),
    blockHash: receipt.blockHash as Hex,
  }
}

export async function readReceiptProof(
  endpoints: Endpoints,
  hash: Hex,
  onBranch: OnBranch,
): Promise<ReceiptProof | null> {
  const transaction = await readTransaction(endpoints, hash, onBranch)
  const json = transaction && (await readJson(endpoints, { hash: transaction.blockHash }))
  if (!transaction || !json) return null
  return {
    blockNumber: transaction.blockNumber,
    blockHash: transaction.blockHash,
    headerRlp: headerRlpOf(json.block),
    transactionIndex: transaction.index,
    transactionHash: hash,
    nodes: receiptsTrie(json.block, json.receipts).proof(transaction.index).map(hexOf),
  }
}
