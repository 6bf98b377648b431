import { create, toBinary } from '@bufbuild/protobuf'
import {
  type Block,
  BlockHeaderSchema,
  BlockInfoSchema,
  TransactionInfoWithRWSetSchema,
} from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import { ChainInfoSchema, ChainListSchema } from '@jhc/chain-driver-chainmaker/generated/discovery_pb.ts'
import { BlockWithRWSetSchema } from '@jhc/chain-driver-chainmaker/generated/store_pb.ts'
import { text } from '@jhc/chain-driver-chainmaker/read-block.ts'
import type { Execution } from '../execute-transaction.ts'
import type { SystemMethod } from './system-contracts.ts'

const blockInfo = (block: Block) => toBinary(BlockInfoSchema, create(BlockInfoSchema, { block }))
const decimal = (block: Block) => Buffer.from(String(block.header!.blockHeight))

/** `height` is how far this node sees. */
function atHeight({ ledger, payload, height }: Execution): Block {
  const wanted = Number(text(payload, 'blockHeight'))
  const block = wanted > height ? undefined : ledger.blocks.at(wanted === -1 ? height : wanted)
  if (!block || !Number.isInteger(wanted) || wanted < -1) throw new Error(`no such block, chainId:${payload.chainId}`)
  return block
}
function ofTransaction({ ledger, payload, height }: Execution) {
  const place = ledger.place(text(payload, 'txId'))
  if (!place || Number(place.block.header!.blockHeight) > height)
    throw new Error(`no such transaction, chainId:${payload.chainId}`)
  return place
}
function byHash({ ledger, payload, height }: Execution): Block {
  const wanted = text(payload, 'blockHash').toLowerCase()
  const block = ledger.blocks
    .slice(0, height + 1)
    .find(({ header }) => Buffer.from(header!.blockHash).toString('hex') === wanted)
  if (!block) throw new Error(`no such block, chainId:${payload.chainId}`)
  return block
}

export const chainQuery: Record<string, SystemMethod> = {
  GET_BLOCK_BY_HEIGHT: (execution) => blockInfo(atHeight(execution)),
  GET_BLOCK_BY_HASH: (execution) => blockInfo(byHash(execution)),
  GET_BLOCK_BY_TX_ID: (execution) => blockInfo(ofTransaction(execution).block),
  GET_LAST_BLOCK: ({ ledger, height }) => blockInfo(ledger.blocks[height]!),
  GET_LAST_CONFIG_BLOCK: ({ ledger, height }) =>
    blockInfo(
      ledger.blocks.slice(0, height + 1).findLast(({ header }) => header!.blockType === 1) ?? ledger.blocks[0]!,
    ),
  GET_BLOCK_HEADER_BY_HEIGHT: (execution) => toBinary(BlockHeaderSchema, atHeight(execution).header!),
  GET_FULL_BLOCK_BY_HEIGHT: (execution) =>
    toBinary(BlockWithRWSetSchema, create(BlockWithRWSetSchema, { block: atHeight(execution) })),
  GET_BLOCK_HEIGHT_BY_TX_ID: (execution) => decimal(ofTransaction(execution).block),
  GET_BLOCK_HEIGHT_BY_HASH: (execution) => decimal(byHash(execution)),
  GET_TX_BY_TX_ID(execution) {
    const { block, index } = ofTransaction(execution)
    const { blockHeight, blockHash, blockTimestamp } = block.header!
    const transaction = block.txs[index]!
    return toBinary(
      TransactionInfoWithRWSetSchema,
      create(TransactionInfoWithRWSetSchema, { transaction, blockHeight, blockHash, txIndex: index, blockTimestamp }),
    )
  },
  GET_CHAIN_INFO: ({ height }) => toBinary(ChainInfoSchema, create(ChainInfoSchema, { blockHeight: BigInt(height) })),
  GET_NODE_CHAIN_LIST: ({ ledger }) =>
    toBinary(ChainListSchema, create(ChainListSchema, { chainIdList: [ledger.config.chainId] })),
}
