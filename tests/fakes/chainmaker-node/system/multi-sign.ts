import { create, fromBinary, toBinary } from '@bufbuild/protobuf'
import { type Payload, PayloadSchema } from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import {
  type MultiSignInfo,
  MultiSignInfoSchema,
  MultiSignStatus,
  MultiSignVoteInfoSchema,
  VoteStatus,
} from '@jhc/chain-driver-chainmaker/generated/syscontract_pb.ts'
import { parameter, text } from '@jhc/chain-driver-chainmaker/read-block.ts'
import type { Execution } from '../execute-transaction.ts'
import { authenticate, type KnownMember } from '../members.ts'
import { votesSuffice } from '../policies.ts'
import { runSystemContract, type SystemMethod } from './system-contracts.ts'

export interface MultiSignRequest {
  info: MultiSignInfo
  /** What is done once enough have agreed: the named system method with the inner parameters. */
  inner: Payload
  requester: KnownMember
  agreed: KnownMember[]
}

function requested({ ledger, payload }: Execution): MultiSignRequest {
  const found = ledger.multiSigns.get(text(payload, 'TX_ID'))
  if (!found) throw new Error('no such multi-sign request')
  return found
}

export const multiSign: Record<string, SystemMethod> = {
  REQ({ ledger, payload, sender }) {
    const own = ['SYS_CONTRACT_NAME', 'SYS_METHOD']
    const contractName = text(payload, 'SYS_CONTRACT_NAME')
    const method = text(payload, 'SYS_METHOD')
    const inner = create(PayloadSchema, {
      ...payload,
      contractName,
      method,
      parameters: payload.parameters.filter(({ key }) => !own.includes(key)),
    })
    const info = create(MultiSignInfoSchema, { payload, contractName, method, status: MultiSignStatus.PROCESSING })
    ledger.multiSigns.set(payload.txId, { info, inner, requester: sender, agreed: [] })
    return Buffer.from(payload.txId)
  },

  /** A vote is an endorsement of the request's payload. */
  async VOTE(execution) {
    const { ledger, payload } = execution
    const request = requested(execution)
    const vote = fromBinary(MultiSignVoteInfoSchema, parameter(payload, 'VOTE_INFO'))
    if (request.info.status !== MultiSignStatus.PROCESSING) throw new Error('the multi-sign request is settled')
    const message = toBinary(PayloadSchema, request.info.payload!)
    const voter = authenticate(vote.endorsement, message, ledger.config, ledger.members, new Date(ledger.now()))
    if (request.agreed.some((other) => other.address === voter.address))
      throw new Error('this member has voted already')
    request.info.voteInfos.push(vote)
    if (vote.vote === VoteStatus.AGREE) request.agreed.push(voter)
    if (!votesSuffice(request.inner, ledger.config, request.agreed)) return Buffer.from('Success')
    try {
      const done = await runSystemContract({ ...execution, payload: request.inner, sender: request.requester })
      request.info.status = MultiSignStatus.ADOPTED
      request.info.result = done.result
      return done
    } catch (error) {
      request.info.status = MultiSignStatus.FAILED
      request.info.message = (error as Error).message
      return Buffer.from('Success')
    }
  },

  QUERY: (execution) => toBinary(MultiSignInfoSchema, requested(execution).info),
}
