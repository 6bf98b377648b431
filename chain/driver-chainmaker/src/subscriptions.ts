import { fromBinary } from '@bufbuild/protobuf'
import type { ChainClient } from './chain-client.ts'
import {
  type BlockHeader,
  BlockHeaderSchema,
  type BlockInfo,
  BlockInfoSchema,
  type ContractEventInfo,
  ContractEventInfoListSchema,
  type Transaction,
  TransactionSchema,
  TxType,
} from './generated/common_pb.ts'
import type { NodeConnection } from './node-connection.ts'
import { heightBytes, makePayload, type Parameters, signRequest } from './requests.ts'

/** Heights are inclusive; −1 is open. Both −1: only what comes from now on. */
export interface Range {
  from: number
  to: number
}

export interface Stream<T> extends AsyncIterable<T> {
  node: NodeConnection
  cancel(): void
}

export function subscribeBlocks(client: ChainClient, range: Range): Promise<Stream<BlockInfo>> {
  const parameters = [...heights(range), ['WITH_RWSET', 'false'], ['ONLY_HEADER', 'false']] as Parameters
  return open(client, 'SUBSCRIBE_BLOCK', parameters, (data) => [fromBinary(BlockInfoSchema, data)])
}

export function subscribeHeaders(client: ChainClient, range: Range): Promise<Stream<BlockHeader>> {
  const parameters = [...heights(range), ['WITH_RWSET', 'false'], ['ONLY_HEADER', 'true']] as Parameters
  return open(client, 'SUBSCRIBE_BLOCK', parameters, (data) => [fromBinary(BlockHeaderSchema, data)])
}

export function subscribeTransactions(
  client: ChainClient,
  filter: Range & { contract?: string; txIds?: string[] },
): Promise<Stream<Transaction>> {
  const parameters: Parameters = [
    ...heights(filter),
    ['CONTRACT_NAME', filter.contract ?? ''],
    ['TX_IDS', (filter.txIds ?? []).join(',')],
  ]
  return open(client, 'SUBSCRIBE_TX', parameters, (data) => [fromBinary(TransactionSchema, data)])
}

/** Blocks without a match show as an entry that holds only height, chain and time: those are left out here. */
export function subscribeContractEvents(
  client: ChainClient,
  filter: Range & { contract: string; topic?: string },
): Promise<Stream<ContractEventInfo>> {
  const parameters: Parameters = [['TOPIC', filter.topic ?? ''], ['CONTRACT_NAME', filter.contract], ...heights(filter)]
  return open(client, 'SUBSCRIBE_CONTRACT_EVENT', parameters, (data) =>
    fromBinary(ContractEventInfoListSchema, data).contractEvents.filter((event) => event.txId !== ''),
  )
}

const heights = ({ from, to }: Range): Parameters => [
  ['START_BLOCK', heightBytes(from)],
  ['END_BLOCK', heightBytes(to)],
]

/** A stream from the node in use; whoever reads it opens another one, from where it stood, when this one breaks. */
async function open<T>(
  client: ChainClient,
  method: string,
  parameters: Parameters,
  read: (data: Uint8Array) => T[],
): Promise<Stream<T>> {
  const payload = makePayload({
    chainId: client.chainId,
    type: TxType.SUBSCRIBE,
    contract: 'SUBSCRIBE_MANAGE',
    method,
    parameters,
  })
  const request = await signRequest(payload, client.identity)
  const [node] = client.pool.inOrder()
  const source = node!.subscribe(request)
  // Breaking off is no failure; an error that comes after nobody reads must not end the process.
  source.on('error', () => {})
  return {
    node: node!,
    cancel: () => source.cancel(),
    async *[Symbol.asyncIterator]() {
      for await (const message of source) yield* read((message as { data: Uint8Array }).data)
    },
  }
}
