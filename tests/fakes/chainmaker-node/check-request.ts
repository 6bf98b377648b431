import { toBinary } from '@bufbuild/protobuf'
import {
  type Payload,
  PayloadSchema,
  type TxRequest,
  TxType,
} from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import type { ChainConfig } from '@jhc/chain-driver-chainmaker/generated/config_pb.ts'
import { authenticate, type KnownMember, type MemberRegister } from './members.ts'
import { requirePolicy } from './policies.ts'

export interface CheckedRequest {
  request: TxRequest
  payload: Payload
  sender: KnownMember
}

/**
 * What a node checks before its pool: chain, id, signatures over the payload as it encodes it itself (unknown fields fall away),
 * role and endorsements. Endorsements that are no good do not count; the sender's signature must be good.
 */
export function checkRequest(
  request: TxRequest,
  config: ChainConfig,
  register: MemberRegister,
  now: number,
): CheckedRequest {
  const { payload } = request
  if (!payload) throw new Error('no payload')
  if (payload.chainId !== config.chainId) throw new Error(`chain id ${payload.chainId} is not of this node`)
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(payload.txId)) throw new Error('the tx id is invalid')
  const seconds = now / 1000
  if (payload.expirationTime !== 0n && Number(payload.expirationTime) <= seconds) throw new Error('the tx is expired')
  const message = toBinary(PayloadSchema, payload, { writeUnknownFields: false })
  const at = new Date(now)
  const sender = authenticate(request.sender, message, config, register, at)
  const endorsers: KnownMember[] = []
  for (const entry of request.endorsers) {
    try {
      endorsers.push(authenticate(entry, message, config, register, at))
    } catch {
      // Not counted.
    }
  }
  requirePolicy(payload, config, sender, endorsers)
  return { request, payload, sender }
}

/** What the pool refuses. */
export function checkTime(payload: Payload, config: ChainConfig, now: number): void {
  const { txTimestampVerify, txTimeout } = config.block!
  if (!txTimestampVerify || payload.txType !== TxType.INVOKE_CONTRACT) return
  if (Math.abs(now / 1000 - Number(payload.timestamp)) > txTimeout) throw new Error('tx timestamp error')
}
