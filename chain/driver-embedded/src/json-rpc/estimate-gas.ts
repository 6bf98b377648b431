import { createTx } from '@ethereumjs/tx'
import { CodedError } from '@jhc/kit/errors.ts'
import { blockGasLimit } from '../block-header.ts'
import type { ChainEngine } from '../chain-engine.ts'
import { type CallRequest, runCall } from '../run-call.ts'

/**
 * A gas limit with which the transaction passes: what the call used and what the transaction costs by itself, tried out, since
 * refunds and the 63/64 rule (EIP-150) may ask for more than is used in the end; a third more until it passes.
 */
export async function estimateGas(engine: ChainEngine, request: CallRequest, number: number): Promise<bigint> {
  const own = intrinsicGas(engine, request)
  const most = request.gas ?? blockGasLimit
  const { gasUsed } = await runCall(engine, { ...request, gas: most > own ? most - own : 0n }, number)
  for (let gas = gasUsed; own + gas < most; gas += gas / 3n + 1n)
    if (await passes(engine, { ...request, gas }, number)) return own + gas
  return most
}

async function passes(engine: ChainEngine, request: CallRequest, number: number): Promise<boolean> {
  try {
    await runCall(engine, request, number)
    return true
  } catch (error) {
    if (error instanceof CodedError && error.code === 'chain.call-reverted') return false
    throw error
  }
}

function intrinsicGas(engine: ChainEngine, { to, data }: CallRequest): bigint {
  const shell = createTx({ type: 0, to: to ?? undefined, data, gasLimit: 0xffff_ffffn }, { common: engine.common })
  return shell.getIntrinsicGas()
}
