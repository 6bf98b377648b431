import { create } from '@bufbuild/protobuf'
import { addressOfName } from '@jhc/chain-driver-chainmaker/addresses.ts'
import {
  type ContractResult,
  ContractResultSchema,
  type Payload,
  type Result,
  ResultSchema,
  TxStatusCode,
} from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import { parameter, text } from '@jhc/chain-driver-chainmaker/read-block.ts'
import { blockVersionOf } from './chain-settings.ts'
import { eventsOf } from './contract-book.ts'
import type { EvmOutcome } from './evm-runtime.ts'
import type { Ledger } from './ledger.ts'
import type { KnownMember } from './members.ts'
import { isSystemContract, runSystemContract } from './system/system-contracts.ts'

export interface Execution {
  ledger: Ledger
  payload: Payload
  sender: KnownMember
  height: number
  timestamp: number
}

/** A transaction's result. Whatever fails is in the block as failed. */
export async function executeTransaction(
  ledger: Ledger,
  payload: Payload,
  sender: KnownMember,
  height: number,
  timestamp: number,
): Promise<Result> {
  const execution = { ledger, payload, sender, height, timestamp }
  const { contractResult, code } = await answer(() =>
    isSystemContract(payload.contractName) ? runSystemContract(execution) : callEvm(execution, 'invoke'),
  )
  return create(ResultSchema, {
    code,
    contractResult,
    message: code === TxStatusCode.SUCCESS ? 'OK' : contractResult.message,
  })
}

export function executeQuery(execution: Execution): Promise<{ contractResult: ContractResult; code: TxStatusCode }> {
  const { payload } = execution
  return answer(() =>
    isSystemContract(payload.contractName) ? runSystemContract(execution) : callEvm(execution, 'query'),
  )
}

async function answer(run: () => Promise<ContractResult>) {
  try {
    const contractResult = await run()
    return { contractResult, code: contractResult.code === 0 ? TxStatusCode.SUCCESS : TxStatusCode.CONTRACT_FAIL }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { contractResult: create(ContractResultSchema, { code: 1, message }), code: TxStatusCode.CONTRACT_FAIL }
  }
}

async function callEvm({ ledger, payload, sender, height, timestamp }: Execution, kind: 'invoke' | 'query') {
  const contract = ledger.contracts.callable(payload.contractName)
  const data = text(payload, 'data').replace(/^0x/, '')
  if (data === '' && blockVersionOf(ledger.config) > 2030500) throw new Error('the parameter data is empty')
  const outcome = await ledger.evm[kind]({
    to: addressOfName(contract.name),
    from: sender.address,
    data: Buffer.from(data.length % 2 === 0 ? data : `0${data}`, 'hex'),
    gas: payload.limit?.gasLimit,
    height,
    timestamp,
  })
  return create(ContractResultSchema, {
    code: outcome.failure === null ? 0 : 1,
    result: outcome.failure === null ? outcome.output : new Uint8Array(),
    message: outcome.failure === null ? 'Success' : failureText(outcome, blockVersionOf(ledger.config)),
    gasUsed: outcome.gasUsed,
    contractEvent: eventsOf(contract, payload.txId, outcome),
  })
}

/** Runs a constructor; the code stands at the address of the contract's name. */
export function installCode({ ledger, payload, sender, height, timestamp }: Execution): Promise<EvmOutcome> {
  return ledger.evm.install({
    to: addressOfName(text(payload, 'CONTRACT_NAME')),
    from: sender.address,
    data: Buffer.concat([
      parameter(payload, 'CONTRACT_BYTECODE'),
      Buffer.from(text(payload, 'data').replace(/^0x/, ''), 'hex'),
    ]),
    gas: payload.limit?.gasLimit,
    height,
    timestamp,
  })
}

export function failureText({ failure, output }: EvmOutcome, blockVersion: number): string {
  if (failure !== 'revert') return `failed to execute evm contract, ${failure}`
  if (blockVersion >= 2030400) return 'failed to execute evm contract, execution reverted'
  const hex = Buffer.from(output).toString('hex')
  if (blockVersion >= 2030200) return hex
  // Error(string): offset, length, text.
  return hex.startsWith('08c379a0')
    ? Buffer.from(output.subarray(68)).toString().replace(/\0+$/, '')
    : 'execution reverted'
}
