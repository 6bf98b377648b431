import { createTxFromRLP } from '@ethereumjs/tx'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { blockGasLimit, difficulty, emptyUnclesHash, zeroAddress, zeroHash } from '../block-header.ts'
import type { ChainEngine } from '../chain-engine.ts'
import type { StoredBlock } from '../chain-store.ts'

/** Ethereum's JSON: quantities are hex without leading zeros, bytes are hex pairs. */
export const quantity = (value: number | bigint): string => `0x${value.toString(16)}`

export function formatBlock(engine: ChainEngine, block: StoredBlock, full: boolean): object {
  return {
    ...formatHeader(block),
    totalDifficulty: quantity(BigInt(block.header.number + 1) * difficulty),
    size: quantity(block.headerRlp.length + block.transactions.reduce((sum, raw) => sum + raw.length, 0)),
    uncles: [],
    transactions: block.transactions.map((_, index) =>
      full ? formatTransaction(engine, block, index) : hexOf(block.receipts[index]!.transactionHash),
    ),
  }
}

export function formatHeader({ header, hash }: Pick<StoredBlock, 'header' | 'hash'>): object {
  return {
    number: quantity(header.number),
    hash: hexOf(hash),
    parentHash: hexOf(header.parentHash),
    sha3Uncles: hexOf(emptyUnclesHash),
    miner: hexOf(zeroAddress),
    stateRoot: hexOf(header.stateRoot),
    transactionsRoot: hexOf(header.transactionsRoot),
    receiptsRoot: hexOf(header.receiptsRoot),
    logsBloom: hexOf(header.logsBloom),
    difficulty: quantity(difficulty),
    gasLimit: quantity(blockGasLimit),
    gasUsed: quantity(header.gasUsed),
    timestamp: quantity(header.timestamp),
    extraData: hexOf(header.extraData),
    mixHash: hexOf(zeroHash),
    nonce: '0x0000000000000000',
  }
}

export function formatTransaction(engine: ChainEngine, block: StoredBlock, index: number): object {
  const raw = block.transactions[index]!
  const transaction = createTxFromRLP(raw, { common: engine.common, freeze: false }) as any
  const typed =
    transaction.type === 1
      ? {
          chainId: quantity(engine.chainId),
          accessList: transaction.accessList.map(([address, keys]: [Uint8Array, Uint8Array[]]) => ({
            address: hexOf(address),
            storageKeys: keys.map(hexOf),
          })),
          yParity: quantity(transaction.v),
        }
      : { chainId: quantity(engine.chainId) }
  return {
    hash: hexOf(block.receipts[index]!.transactionHash),
    blockHash: hexOf(block.hash),
    blockNumber: quantity(block.header.number),
    transactionIndex: quantity(index),
    from: hexOf(block.receipts[index]!.from),
    to: transaction.to ? hexOf(transaction.to.bytes) : null,
    nonce: quantity(transaction.nonce),
    gas: quantity(transaction.gasLimit),
    gasPrice: quantity(transaction.gasPrice),
    value: quantity(transaction.value),
    input: hexOf(transaction.data),
    type: quantity(transaction.type),
    v: quantity(transaction.v),
    r: quantity(transaction.r),
    s: quantity(transaction.s),
    ...typed,
  }
}
