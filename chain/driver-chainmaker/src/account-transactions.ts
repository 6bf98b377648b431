import { fromBinary, toBinary } from '@bufbuild/protobuf'
import type { ChainSigner, Hex, TransactionRequest } from '@jhc/chain-port/driver.ts'
import { bytesOf, hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { addressOfMember, nameOfAddress } from './addresses.ts'
import type { ChainFacts } from './chain-facts.ts'
import { type Payload, type TxRequest, TxRequestSchema, TxType } from './generated/common_pb.ts'
import type { Identity } from './identities.ts'
import { parameter, text } from './read-block.ts'
import { makePayload, type Parameters, signRequest } from './requests.ts'
import { transactionHash, transactionId } from './transaction-hash.ts'

/** Makes signed requests of the port's transactions. A null `to` installs a contract under a name made of the transaction id. */
export function accountSigner(
  facts: ChainFacts,
  identity: Identity,
  endorsers: Identity[] = [],
  now: () => number = Date.now,
): ChainSigner {
  const address = addressOfMember(identity, facts.addressType, facts.hash)
  async function signAt(request: TransactionRequest & { nonce: number }) {
    const txId = transactionId(facts.chainId, address, request.nonce)
    const payload = makePayload({
      chainId: facts.chainId,
      type: TxType.INVOKE_CONTRACT,
      txId,
      timestamp: Math.floor(now() / 1000),
      sequence: request.nonce,
      ...(request.to === null ? installation(txId, hexOf(request.data)) : call(request.to, hexOf(request.data))),
      ...(facts.gasEnabled ? { gasLimit: request.gas } : {}),
    })
    const signed = await signRequest(payload, identity, request.to === null ? endorsers : [])
    return { raw: toBinary(TxRequestSchema, signed), hash: transactionHash(payload) }
  }
  return {
    address,
    sign: signAt,
    signAgain: async (raw, nonce) => signAt({ ...requestOf(readRequest(raw).payload!), nonce }),
  }
}

export function readRequest(raw: Uint8Array): TxRequest {
  return fromBinary(TxRequestSchema, raw)
}

export function call(to: Hex, data: Hex) {
  return {
    contract: nameOfAddress(to),
    method: data.slice(0, 10),
    parameters: [['data', data]] satisfies Parameters,
  }
}

/** The node runs code and arguments joined; the port has them as one string, so its last 32 bytes go as the arguments. */
function installation(txId: string, data: Hex) {
  const code = bytesOf(data)
  const cut = Math.max(0, code.length - 32)
  return {
    contract: 'CONTRACT_MANAGE',
    method: 'INIT_CONTRACT',
    parameters: installationParameters(
      { name: `jhc_${txId}`, version: '1', code: code.subarray(0, cut) },
      Buffer.from(code.subarray(cut)).toString('hex'),
    ),
  }
}

export function installationParameters(
  contract: { name: string; version: string; code: Uint8Array },
  constructorData: string,
): Parameters {
  return [
    ['data', constructorData],
    ['CONTRACT_NAME', contract.name],
    ['CONTRACT_VERSION', contract.version],
    ['CONTRACT_RUNTIME_TYPE', 'EVM'],
    ['CONTRACT_BYTECODE', contract.code],
  ]
}

function requestOf(payload: Payload): TransactionRequest {
  const gas = payload.limit?.gasLimit ?? 0n
  const data = text(payload, 'data')
  if (payload.contractName !== 'CONTRACT_MANAGE') return { to: `0x${payload.contractName}`, data: data as Hex, gas }
  const code = Buffer.from(parameter(payload, 'CONTRACT_BYTECODE')).toString('hex')
  return { to: null, data: `0x${code}${data}`, gas }
}
