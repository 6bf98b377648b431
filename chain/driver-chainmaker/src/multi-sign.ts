import { create, toBinary } from '@bufbuild/protobuf'
import type { ChainClient } from './chain-client.ts'
import { EndorsementEntrySchema, type Payload, PayloadSchema } from './generated/common_pb.ts'
import {
  type MultiSignInfo,
  MultiSignInfoSchema,
  MultiSignVoteInfoSchema,
  VoteStatus,
} from './generated/syscontract_pb.ts'
import type { Identity } from './identities.ts'
import type { ContractManager } from './manage-contracts.ts'
import type { Parameters } from './requests.ts'

/** In the order of the chain's numbers. */
const states = ['processing', 'adopted', 'refused', 'failed', 'passed'] as const
export type MultiSignState = (typeof states)[number]

/** A system call that waits on the chain for the administrators' votes and is carried out with the vote that suffices. */
export class MultiSign {
  readonly #client: ChainClient
  readonly #contracts: ContractManager

  constructor(client: ChainClient, contracts: ContractManager) {
    this.#client = client
    this.#contracts = contracts
  }

  /** Returns the request's id, by which the others find and vote on it. */
  async request(systemContract: string, method: string, parameters: Parameters): Promise<string> {
    const own: Parameters = [
      ['SYS_CONTRACT_NAME', systemContract],
      ['SYS_METHOD', method],
    ]
    const payload = this.#contracts.prepare('REQ', [...own, ...parameters], 'MULTI_SIGN')
    await this.#client.invoke(payload)
    return payload.txId
  }

  /** The voter signs the request's payload as the chain holds it; whoever runs the client sends the vote in. */
  async vote(txId: string, voter: Identity, agree: boolean): Promise<void> {
    const request: Payload = (await this.describe(txId)).info.payload!
    const signature = await voter.sign(toBinary(PayloadSchema, request))
    const vote = create(MultiSignVoteInfoSchema, {
      vote: agree ? VoteStatus.AGREE : VoteStatus.REJECT,
      endorsement: create(EndorsementEntrySchema, { signer: voter.member, signature }),
    })
    const parameters: Parameters = [
      ['VOTE_INFO', toBinary(MultiSignVoteInfoSchema, vote)],
      ['TX_ID', txId],
    ]
    await this.#client.invoke(this.#contracts.prepare('VOTE', parameters, 'MULTI_SIGN'))
  }

  async describe(
    txId: string,
  ): Promise<{ state: MultiSignState; votes: number; message: string; info: MultiSignInfo }> {
    const info = await this.#client.read(MultiSignInfoSchema, 'MULTI_SIGN', 'QUERY', [['TX_ID', txId]])
    return { state: states[info.status]!, votes: info.voteInfos.length, message: info.message, info }
  }
}
