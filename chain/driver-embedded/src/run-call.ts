import { createBlock } from '@ethereumjs/block'
import { Address } from '@ethereumjs/util'
import { createVM } from '@ethereumjs/vm'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf, hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { blockGasLimit, difficulty, zeroAddress } from './block-header.ts'
import type { ChainEngine } from './chain-engine.ts'
import { chainErrors } from './errors.ts'
import { stateAt } from './state.ts'

export interface CallRequest {
  to: Hex | null
  data: Hex
  from?: Hex
  value?: bigint
  gas?: bigint
}

/** Runs a call on the state after block `number`, on a copy: nothing is kept. A revert throws with its data. */
export async function runCall(
  engine: ChainEngine,
  request: CallRequest,
  number: number,
): Promise<{ output: Uint8Array; gasUsed: bigint }> {
  const header = await engine.store.header(number)
  if (!header) throw new Error(`no block ${number}`)
  const state = stateAt(engine.nodes, engine.common, header.stateRoot, 'reading')
  const vm = await createVM({ common: engine.common, stateManager: state })
  const result = await vm.evm.runCall({
    to: request.to ? new Address(bytesOf(request.to)) : undefined,
    caller: new Address(request.from ? bytesOf(request.from) : zeroAddress),
    data: bytesOf(request.data),
    value: request.value ?? 0n,
    gasLimit: request.gas ?? blockGasLimit,
    block: createBlock(
      { header: { number: header.number + 1, timestamp: header.timestamp, gasLimit: blockGasLimit, difficulty } },
      { common: engine.common, skipConsensusFormatValidation: true },
    ),
  })
  const { exceptionError, returnValue, executionGasUsed } = result.execResult
  if (exceptionError) throw chainErrors['call-reverted']({ reason: exceptionError.error, data: hexOf(returnValue) })
  return { output: returnValue, gasUsed: executionGasUsed }
}
