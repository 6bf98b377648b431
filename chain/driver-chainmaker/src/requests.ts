import { randomBytes, randomUUID } from 'node:crypto'
import { create, toBinary } from '@bufbuild/protobuf'
import {
  EndorsementEntrySchema,
  type Payload,
  PayloadSchema,
  type TxRequest,
  TxRequestSchema,
  type TxType,
} from './generated/common_pb.ts'
import type { Identity } from './identities.ts'

export type Parameters = Array<[key: string, value: string | Uint8Array]>

export interface PayloadParts {
  chainId: string
  type: TxType
  contract: string
  method: string
  parameters?: Parameters
  txId?: string
  /** Unix seconds; the node refuses what is further from its own clock than the chain's `tx_timeout`. */
  timestamp?: number
  sequence?: number
  gasLimit?: bigint
}

export function makePayload(parts: PayloadParts): Payload {
  return create(PayloadSchema, {
    chainId: parts.chainId,
    txType: parts.type,
    txId: parts.txId ?? newTransactionId(),
    timestamp: BigInt(parts.timestamp ?? Math.floor(Date.now() / 1000)),
    contractName: parts.contract,
    method: parts.method,
    parameters: (parts.parameters ?? []).map(([key, value]) => ({ key, value: Buffer.from(value as string) })),
    sequence: BigInt(parts.sequence ?? 0),
    ...(parts.gasLimit === undefined ? {} : { limit: { gasLimit: parts.gasLimit } }),
  })
}

/** All sign the same bytes: those of the payload alone, which the node encodes again before it checks. */
export async function signRequest(payload: Payload, sender: Identity, endorsers: Identity[] = []): Promise<TxRequest> {
  const message = toBinary(PayloadSchema, payload)
  const entry = async (identity: Identity) =>
    create(EndorsementEntrySchema, { signer: identity.member, signature: await identity.sign(message) })
  return create(TxRequestSchema, {
    payload,
    sender: await entry(sender),
    endorsers: await Promise.all(endorsers.map(entry)),
  })
}

/** The SDKs' form: nanoseconds, 0xCA, seven random bytes, a UUID. */
export function newTransactionId(): string {
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(Date.now()) * 1_000_000n + (process.hrtime.bigint() % 1_000_000n))
  const uuid = Buffer.from(randomUUID().replaceAll('-', ''), 'hex')
  return Buffer.concat([time, Buffer.from([0xca]), randomBytes(7), uuid]).toString('hex')
}

/** Heights travel as eight bytes, little-endian; −1 is open. */
export function heightBytes(height: number): Uint8Array {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64LE(BigInt(height))
  return bytes
}
