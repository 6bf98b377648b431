import { type DescMessage, fromBinary, type MessageShape } from '@bufbuild/protobuf'
import { status } from '@grpc/grpc-js'
import type { CodedError } from '@jhc/kit/errors.ts'
import { chainErrors } from './errors.ts'
import {
  type ContractResult,
  type Payload,
  TransactionInfoSchema,
  type TxRequest,
  type TxResponse,
  TxStatusCode,
  TxType,
} from './generated/common_pb.ts'
import type { Identity } from './identities.ts'
import type { NodePool } from './node-pool.ts'
import { makePayload, type Parameters, signRequest } from './requests.ts'

const pollEvery = 100

/** Questions and transactions of one member, in ChainMaker's own terms. */
export class ChainClient {
  readonly pool: NodePool
  readonly chainId: string
  readonly identity: Identity
  readonly now: () => number
  #hasSync = true

  constructor(pool: NodePool, chainId: string, identity: Identity, now: () => number = Date.now) {
    this.pool = pool
    this.chainId = chainId
    this.identity = identity
    this.now = now
  }

  /** The bare answer: a failed question is an answer too. `accept` as in the pool. */
  async ask(
    contract: string,
    method: string,
    parameters: Parameters,
    options: { identity?: Identity; accept?: (response: TxResponse) => boolean } = {},
  ): Promise<TxResponse> {
    const request = await this.questionOf(contract, method, parameters, options.identity)
    return this.pool.send(request, { accept: options.accept })
  }

  questionOf(contract: string, method: string, parameters: Parameters, identity = this.identity): Promise<TxRequest> {
    const payload = makePayload({ chainId: this.chainId, type: TxType.QUERY_CONTRACT, contract, method, parameters })
    return signRequest(payload, identity)
  }

  async query(contract: string, method: string, parameters: Parameters = []): Promise<Uint8Array> {
    return succeeded(await this.ask(contract, method, parameters)).result
  }

  async read<Desc extends DescMessage>(
    schema: Desc,
    contract: string,
    method: string,
    parameters: Parameters = [],
  ): Promise<MessageShape<Desc>> {
    return fromBinary(schema, await this.query(contract, method, parameters))
  }

  /**
   * Sends a transaction and waits for its result: by SendRequestSync where the node has it (2.3.3 on), else by asking for it.
   * The status code of an asked-for response stays 0 for failed transactions, so only the contract's own code counts.
   */
  async invoke(payload: Payload, endorsers: Identity[] = [], timeout = 60_000): Promise<ContractResult> {
    const request = await signRequest(payload, this.identity, endorsers)
    if (this.#hasSync) {
      try {
        const response = await this.pool.send(request, { method: 'SendRequestSync' })
        return succeeded(response)
      } catch (error) {
        if ((error as { code?: number }).code !== status.UNIMPLEMENTED) throw error
        this.#hasSync = false
      }
    }
    const taken = await this.pool.send(request)
    if (taken.code !== TxStatusCode.SUCCESS) throw refusalOf(taken)
    for (const end = Date.now() + timeout; Date.now() < end; ) {
      const found = await this.ask('CHAIN_QUERY', 'GET_TX_BY_TX_ID', [['txId', payload.txId]])
      if (found.code === TxStatusCode.SUCCESS) {
        const { transaction } = fromBinary(TransactionInfoSchema, found.contractResult!.result)
        return checked(transaction!.result!.contractResult, transaction!.result!.message)
      }
      await new Promise((resolve) => setTimeout(resolve, pollEvery))
    }
    throw chainErrors['not-included']({ txId: payload.txId })
  }
}

function succeeded(response: TxResponse): ContractResult {
  if (response.code !== TxStatusCode.SUCCESS && !response.contractResult) throw refusalOf(response)
  return checked(response.contractResult, response.message, response.code)
}

function checked(result: ContractResult | undefined, message: string, code = 0): ContractResult {
  if (result && result.code === 0 && code === 0) return result
  throw chainErrors['contract-failed']({ message: result?.message || message })
}

/** Signature, role, endorsement, chain id and payload are checked before the pool: those come as `tx verify failed`. */
export function refusalOf(response: TxResponse): CodedError {
  const details = { code: response.code, message: response.message }
  if (response.message.startsWith('tx verify failed') || response.code === TxStatusCode.NO_PERMISSION)
    return chainErrors['not-authorised'](details)
  return chainErrors['node-refused'](details)
}
