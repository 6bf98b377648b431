import { fromBinary } from '@bufbuild/protobuf'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { call } from './account-transactions.ts'
import type { ChainClient } from './chain-client.ts'
import { type ChainFacts, returnsRevertData } from './chain-facts.ts'
import { chainErrors } from './errors.ts'
import {
  type Block,
  BlockInfoSchema,
  type TransactionInfo,
  TransactionInfoSchema,
  type TxResponse,
  TxStatusCode,
} from './generated/common_pb.ts'
import { ChainInfoSchema } from './generated/discovery_pb.ts'
import type { Identity } from './identities.ts'

const ok = (response: TxResponse) => response.code === TxStatusCode.SUCCESS && response.contractResult?.code === 0

const heightOf = (response: TxResponse) =>
  ok(response) ? Number(fromBinary(ChainInfoSchema, response.contractResult!.result).blockHeight) : -1

/** The chain's height as a node sees it; a node that is behind `atLeast` is passed over while another one is not. */
export async function readHeight(client: ChainClient, atLeast = 0): Promise<number> {
  const response = await client.ask('CHAIN_QUERY', 'GET_CHAIN_INFO', [], {
    accept: (answer) => heightOf(answer) >= atLeast,
  })
  const height = heightOf(response)
  if (height < 0) throw chainErrors['node-refused']({ code: response.code, message: response.message })
  return height
}

/** What the farthest of all nodes sees; −1 where none answers. */
export async function readFarthestHeight(client: ChainClient): Promise<number> {
  const request = await client.questionOf('CHAIN_QUERY', 'GET_CHAIN_INFO', [])
  return Math.max(-1, ...(await client.pool.askAll((node) => node.send(request))).map(heightOf))
}

/** Null where no node has it yet. */
export async function readBlockAt(client: ChainClient, number: number): Promise<Block | null> {
  const parameters = [
    ['blockHeight', String(number)],
    ['withRWSet', 'false'],
  ] satisfies Array<[string, string]>
  const response = await client.ask('CHAIN_QUERY', 'GET_BLOCK_BY_HEIGHT', parameters, { accept: ok })
  return ok(response) ? (fromBinary(BlockInfoSchema, response.contractResult!.result).block ?? null) : null
}

/** Null for a hash that is of no block. */
export async function readHeightByHash(client: ChainClient, hash: Hex): Promise<number | null> {
  const response = await client.ask('CHAIN_QUERY', 'GET_BLOCK_HEIGHT_BY_HASH', [['blockHash', hash.slice(2)]], {
    accept: ok,
  })
  return ok(response) ? Number(Buffer.from(response.contractResult!.result).toString()) : null
}

/** Null where no node has it in a block. */
export async function readTransactionById(client: ChainClient, txId: string): Promise<TransactionInfo | null> {
  const response = await client.ask('CHAIN_QUERY', 'GET_TX_BY_TX_ID', [['txId', txId]], { accept: ok })
  return ok(response) ? fromBinary(TransactionInfoSchema, response.contractResult!.result) : null
}

/** A read-only contract call; msg.sender is the member who asks. */
export async function callContract(
  client: ChainClient,
  facts: ChainFacts,
  request: { to: Hex; data: Hex },
  identity: Identity,
): Promise<Hex> {
  const { contract, method, parameters } = call(request.to, request.data)
  const response = await client.ask(contract, method, parameters, { identity })
  if (ok(response)) return `0x${Buffer.from(response.contractResult!.result).toString('hex')}`
  const reason = response.contractResult?.message || response.message
  if (response.code === TxStatusCode.CONTRACT_FAIL) {
    const data = returnsRevertData(facts.blockVersion) ? /(?:0x)?([0-9a-f]{8,})$/.exec(reason)?.[1] : undefined
    throw chainErrors['call-reverted']({ reason, data: `0x${data ?? ''}` })
  }
  if (response.message.startsWith('tx verify failed'))
    throw chainErrors['not-authorised']({ message: response.message })
  throw chainErrors['contract-failed']({ message: reason })
}
