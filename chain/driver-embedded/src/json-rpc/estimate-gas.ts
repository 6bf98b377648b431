import { createTx } from '@ethereumjs/tx'
import type { ChainEngine } from '../chain-engine.ts'
import { type CallRequest, runCall } from '../run-call.ts'

/** What the call used, what the transaction costs by itself, and a tenth more for refunds and the 63/64 rule (EIP-150). */
export async function estimateGas(engine: ChainEngine, request: CallRequest, number: number): Promise<bigint> {
  const { gasUsed } = await runCall(engine, request, number)
  const shell = createTx(
    { type: 0, to: request.to ?? undefined, data: request.data, gasLimit: 0xffff_ffffn },
    { common: engine.common },
  )
  return shell.getIntrinsicGas() + gasUsed + gasUsed / 10n
}
