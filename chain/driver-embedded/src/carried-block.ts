import type { ChainBlock, ChainTransaction } from '@jhc/chain-port/driver.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'

/** A block between the threads: call data as bytes that change hands; as hex text they would be made, copied and read back for nothing. */
export type CarriedBlock = Omit<ChainBlock, 'transactions'> & { transactions: CarriedTransaction[] }
type CarriedTransaction = Omit<ChainTransaction, 'input' | 'inputBytes'> & { inputBytes: Uint8Array<ArrayBuffer> }

/** With buffers of its own, so that they can be handed over. */
export function carry(block: ChainBlock): CarriedBlock {
  return {
    ...block,
    // Member by member: what takes all of them would have the hex text made.
    transactions: block.transactions.map((transaction) => ({
      hash: transaction.hash,
      index: transaction.index,
      from: transaction.from,
      to: transaction.to,
      nonce: transaction.nonce,
      inputBytes: new Uint8Array(transaction.inputBytes!),
      status: transaction.status,
      gasUsed: transaction.gasUsed,
      contractAddress: transaction.contractAddress,
      logs: transaction.logs,
    })),
  }
}

export function buffersOf(block: CarriedBlock): ArrayBuffer[] {
  return block.transactions.map((transaction) => transaction.inputBytes.buffer)
}

/** The hex text is made when somebody asks for it. */
export function unpack(block: CarriedBlock): ChainBlock {
  for (const transaction of block.transactions) {
    Object.defineProperty(transaction, 'input', { enumerable: true, get: () => hexOf(transaction.inputBytes) })
  }
  return block as ChainBlock
}
