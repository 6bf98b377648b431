import type { VM } from '@ethereumjs/vm'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { blockGasLimit } from '../block-header.ts'
import type { StoredBlock } from '../chain-store.ts'
import { callOn, openVm } from '../run-call.ts'
import { asCall, asHash, blockNumberOf, invalid } from './parameters.ts'
import { RpcError, rpcCodes } from './rpc-error.ts'
import type { RpcContext, RpcMethods } from './rpc-methods.ts'
import { callTracer } from './trace/call-tracer.ts'
import { replayTransactions } from './trace/replay-transaction.ts'
import { stepTracer } from './trace/step-tracer.ts'
import { type Tracer, traceLimit } from './trace/tracer.ts'

/** What happened inside: `callTracer`, or each operation. */
export function debugMethods({ engine }: RpcContext): RpcMethods {
  async function traced(block: StoredBlock, from: number, upTo: number, settings: unknown) {
    const open = tracerOf(settings)
    const found: Array<{ txHash: string; result: unknown }> = []
    await replayTransactions(engine, block, upTo, (vm, index, tx) => {
      if (index < from) return undefined
      const tracer = open(vm)
      return ({ totalGasSpent, execResult }) =>
        void found.push({
          txHash: hexOf(block.receipts[index]!.transactionHash),
          result: tracer.finish({
            gasLimit: tx.gasLimit,
            gasUsed: totalGasSpent,
            failed: execResult.exceptionError !== undefined,
            output: execResult.returnValue,
          }),
        })
    })
    return found
  }
  async function wholeBlock(number: number | null, settings: unknown) {
    const block = number === null ? null : await engine.store.block(number)
    if (!block) throw new RpcError(rpcCodes.refused, 'block not found')
    return block.transactions.length === 0 ? [] : traced(block, 0, block.transactions.length - 1, settings)
  }

  return {
    async debug_traceTransaction([hash, settings]) {
      const place = await engine.store.placeOf(asHash(hash))
      if (!place) throw new RpcError(rpcCodes.refused, 'transaction not found')
      const block = (await engine.store.block(place.number))!
      return (await traced(block, place.index, place.index, settings))[0]!.result
    },
    debug_traceBlockByNumber: async ([tag, settings]) => wholeBlock(await blockNumberOf(engine, tag), settings),
    debug_traceBlockByHash: async ([hash, settings]) => wholeBlock(await engine.store.numberOf(asHash(hash)), settings),
    async debug_traceCall([request, tag, settings]) {
      const call = asCall(request)
      const header = await engine.store.header(await blockNumberOf(engine, tag))
      if (!header) throw new RpcError(rpcCodes.refused, 'header not found')
      const vm = await openVm(engine, header, 'replaying')
      const tracer = tracerOf(settings)(vm)
      const { execResult } = await callOn(vm, engine, call, header)
      const { exceptionError, returnValue: output, executionGasUsed: gasUsed } = execResult
      return tracer.finish({
        gasLimit: call.gas ?? blockGasLimit,
        gasUsed,
        failed: exceptionError !== undefined,
        output,
      })
    },
  }
}

function tracerOf(settings: any): (vm: VM) => Tracer {
  const { tracer, tracerConfig = {}, ...plain } = settings ?? {}
  const limit = traceLimit()
  if (tracer === 'callTracer') return (vm) => callTracer(vm, tracerConfig, limit)
  if (tracer !== undefined && tracer !== null) throw invalid('tracer: only callTracer and the default are offered')
  return (vm) => stepTracer(vm, plain, limit)
}
