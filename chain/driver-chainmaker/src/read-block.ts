import { clone, toBinary } from '@bufbuild/protobuf'
import type { ChainBlock, ChainLog, ChainTransaction, Hex } from '@jhc/chain-port/driver.ts'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { addressOfCalled, addressOfName } from './addresses.ts'
import { chainErrors } from './errors.ts'
import type { Member } from './generated/accesscontrol_pb.ts'
import {
  type Block,
  type BlockHeader,
  BlockHeaderSchema,
  type ContractEvent,
  type Payload,
  PayloadSchema,
  type Transaction,
} from './generated/common_pb.ts'
import { digest, type SignatureHash } from './signatures.ts'
import { transactionHash } from './transaction-hash.ts'

/** The header without its own hash and the proposer's signature: what the block hash covers. */
export function headerBytes(header: BlockHeader): Uint8Array {
  const bare = clone(BlockHeaderSchema, header)
  bare.blockHash = new Uint8Array()
  bare.signature = new Uint8Array()
  return toBinary(BlockHeaderSchema, bare)
}
export function blockHashOf(header: BlockHeader, hash: SignatureHash): Uint8Array {
  return digest(hash, headerBytes(header))
}

/** A node's block in the port's terms. `senderOf` gives the address of a member. */
export function readBlock(block: Block, hash: SignatureHash, senderOf: (member: Member) => Hex): ChainBlock {
  const header = block.header!
  const number = Number(header.blockHeight)
  if (!Buffer.from(blockHashOf(header, hash)).equals(header.blockHash)) throw chainErrors['block-differs']({ number })
  let logIndex = 0
  return {
    number,
    hash: hexOf(header.blockHash),
    parentHash: number === 0 ? `0x${'00'.repeat(header.blockHash.length)}` : hexOf(header.preBlockHash),
    timestamp: Number(header.blockTimestamp),
    headerRlp: hexOf(headerBytes(header)),
    transactions: block.txs.map((transaction, index) => {
      const read = readTransaction(transaction, index, logIndex, senderOf)
      logIndex += read.logs.length
      return read
    }),
  }
}

export function readTransaction(
  transaction: Transaction,
  index: number,
  firstLog: number,
  senderOf: (member: Member) => Hex,
): ChainTransaction {
  const payload = transaction.payload!
  const outcome = transaction.result?.contractResult
  const success = transaction.result?.code === 0 && (outcome?.code ?? 0) === 0
  const installs = payload.contractName === 'CONTRACT_MANAGE' && payload.method === 'INIT_CONTRACT'
  return {
    hash: transactionHash(payload),
    index,
    from: transaction.sender?.signer ? senderOf(transaction.sender.signer) : `0x${'00'.repeat(20)}`,
    to: installs ? null : addressOfCalled(payload.contractName),
    nonce: Number(payload.sequence),
    input: inputOf(payload),
    status: success ? 'success' : 'reverted',
    gasUsed: outcome?.gasUsed ?? 0n,
    contractAddress: installs && success ? addressOfName(text(payload, 'CONTRACT_NAME')) : null,
    logs: success ? (outcome?.contractEvent ?? []).map((event, at) => readLog(event, firstLog + at)) : [],
  }
}

/** Call data of an EVM call, code and arguments of an installation; of a system contract's call the whole payload. */
function inputOf(payload: Payload): Hex {
  const data = `0x${text(payload, 'data').replace(/^0x/, '')}` as Hex
  if (payload.contractName === 'CONTRACT_MANAGE' && payload.method === 'INIT_CONTRACT')
    return `${hexOf(parameter(payload, 'CONTRACT_BYTECODE'))}${data.slice(2)}`
  return payload.parameters.some(({ key }) => key === 'data') ? data : hexOf(toBinary(PayloadSchema, payload))
}

export function parameter(payload: Payload, key: string): Uint8Array {
  return payload.parameters.find((one) => one.key === key)?.value ?? new Uint8Array()
}
export function text(payload: Payload, key: string): string {
  return Buffer.from(parameter(payload, key)).toString('utf8')
}

/** The chain names the contract that was called, also for events of contracts that this one called in turn. */
function readLog(event: ContractEvent, logIndex: number): ChainLog {
  const address = addressOfCalled(event.contractName)
  const topics = [...(event.topic === '' ? [] : [event.topic]), ...event.eventData.slice(0, -1)]
  const data = event.eventData.at(-1) ?? ''
  if (topics.every((topic) => /^[0-9a-f]{64}$/.test(topic)) && /^([0-9a-f]{2})*$/.test(data))
    return { address, topics: topics.map((topic): Hex => `0x${topic}`), data: `0x${data}`, logIndex }
  // A system contract's event: its topic is a word, its data are texts.
  return {
    address,
    topics: [hexOf(keccak256(Buffer.from(event.topic)))],
    data: hexOf(Buffer.from(JSON.stringify(event.eventData))),
    logIndex,
  }
}
