import { create, toBinary } from '@bufbuild/protobuf'
import { type ServerWritableStream, status } from '@grpc/grpc-js'
import { addressOfName } from '@jhc/chain-driver-chainmaker/addresses.ts'
import {
  type Block,
  BlockHeaderSchema,
  BlockInfoSchema,
  ContractEventInfoListSchema,
  type Payload,
  type SubscribeResult,
  SubscribeResultSchema,
  TransactionSchema,
  type TxRequest,
} from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import { parameter, text } from '@jhc/chain-driver-chainmaker/read-block.ts'
import { checkRequest } from './check-request.ts'
import type { NodeView } from './node-queries.ts'

type Call = ServerWritableStream<TxRequest, SubscribeResult>

/** Pushes what the payload asks for, block after block, from the past into the future. */
export function serveSubscription(view: NodeView, call: Call): void {
  const { ledger } = view
  const refuse = (code: status, details: string) => call.emit('error', { code, details })
  let payload: Payload
  try {
    payload = checkRequest(call.request, ledger.config, ledger.members, ledger.now()).payload
  } catch (error) {
    return void refuse(status.UNAUTHENTICATED, (error as Error).message)
  }
  const read = readers[payload.method]
  if (payload.contractName !== 'SUBSCRIBE_MANAGE' || !read)
    return void refuse(status.INVALID_ARGUMENT, `unknown subscription ${payload.method}`)
  if (payload.method === 'SUBSCRIBE_CONTRACT_EVENT' && text(payload, 'CONTRACT_NAME') === '')
    return void refuse(status.INVALID_ARGUMENT, 'the contract name is empty')
  const [start, end] = [heightOf(payload, 'START_BLOCK'), heightOf(payload, 'END_BLOCK')]
  const isEvents = payload.method === 'SUBSCRIBE_CONTRACT_EVENT'
  const realtime = (start === -1 && end === -1) || (isEvents && start === 0 && end === 0)
  if (start > view.height() || (end !== -1 && end < start && !realtime))
    return void refuse(status.INVALID_ARGUMENT, `no blocks from ${start} to ${end}`)
  const last = realtime || end === -1 ? Number.POSITIVE_INFINITY : end
  let next = realtime ? view.height() + 1 : Math.max(0, start)

  const push = () => {
    while (next <= view.height() && next <= last) {
      for (const data of read(ledger.blocks[next]!, payload)) call.write(create(SubscribeResultSchema, { data }))
      next++
    }
    if (next > last) call.end()
  }
  const stop = ledger.onBlock(push)
  call.on('cancelled', stop)
  call.on('close', stop)
  push()
}

/** Eight bytes, little-endian, signed. */
function heightOf(payload: Payload, key: string): number {
  const bytes = parameter(payload, key)
  return bytes.length === 8 ? Number(Buffer.from(bytes).readBigInt64LE()) : 0
}

const readers: Record<string, (block: Block, payload: Payload) => Uint8Array[]> = {
  SUBSCRIBE_BLOCK: (block, payload) => [
    text(payload, 'ONLY_HEADER') === 'true'
      ? toBinary(BlockHeaderSchema, block.header!)
      : toBinary(BlockInfoSchema, create(BlockInfoSchema, { block })),
  ],
  SUBSCRIBE_TX(block, payload) {
    const ids = text(payload, 'TX_IDS').split(',').filter(Boolean)
    const contract = text(payload, 'CONTRACT_NAME')
    return block.txs
      .filter((one) => ids.length === 0 || ids.includes(one.payload!.txId))
      .filter((one) => contract === '' || sameContract(one.payload!.contractName, contract))
      .map((one) => toBinary(TransactionSchema, one))
  },
  SUBSCRIBE_CONTRACT_EVENT(block, payload) {
    const [contract, topic] = [text(payload, 'CONTRACT_NAME'), text(payload, 'TOPIC')]
    const { blockHeight, chainId, blockTimestamp } = block.header!
    const place = { blockHeight, chainId, blockTimestamp }
    const events = block.txs.flatMap((one) =>
      (one.result?.contractResult?.contractEvent ?? [])
        .map((event, eventIndex) => ({ event, eventIndex }))
        .filter(({ event }) => sameContract(event.contractName, contract) && (topic === '' || event.topic === topic))
        .map(({ event, eventIndex }) => ({
          ...place,
          eventIndex,
          topic: event.topic,
          txId: event.txId,
          contractName: event.contractName,
          contractVersion: event.contractVersion,
          eventData: event.eventData,
        })),
    )
    // A block without a match shows too, as height, chain and time alone.
    const contractEvents = events.length > 0 ? events : [place]
    return [toBinary(ContractEventInfoListSchema, create(ContractEventInfoListSchema, { contractEvents }))]
  },
}

function sameContract(name: string, asked: string): boolean {
  return name === asked || addressOfName(name).slice(2) === asked || addressOfName(asked).slice(2) === name
}
