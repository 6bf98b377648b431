import { createBlock } from '@ethereumjs/block'
import type { EVM, EVMResult, ExecResult } from '@ethereumjs/evm'
import { Address } from '@ethereumjs/util'
import { createVM, type VM } from '@ethereumjs/vm'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf, hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { blockHashes } from './block-hashes.ts'
import { type BlockHeader, blockGasLimit, difficulty, zeroAddress } from './block-header.ts'
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
  const { head } = engine
  const header = number === head.number ? head.header : await engine.store.header(number)
  if (!header) throw chainErrors['unknown-block']({ number })
  const { exceptionError, returnValue, executionGasUsed } =
    number === engine.head.number
      ? await callAtHead(engine, request, header)
      : await callInPast(engine, request, header)
  if (exceptionError) throw chainErrors['call-reverted']({ reason: exceptionError.error, data: hexOf(returnValue) })
  return { output: returnValue, gasUsed: executionGasUsed }
}

async function callInPast(engine: ChainEngine, request: CallRequest, header: BlockHeader): Promise<ExecResult> {
  const vm = await openVm(engine, header, 'reading')
  return (await callOn(vm, engine, request, header)).execResult
}

interface WarmState {
  number: number
  vm: Promise<VM>
  turn: Promise<unknown>
}
const warmStates = new WeakMap<ChainEngine, WarmState>()

/**
 * Most calls are about the head, so its state is kept with what earlier calls read of it. They take turns, and each is undone. Between two of
 * them this thread turns to what else waits: a call that finds everything in memory never leaves it by itself, and under many of them a block
 * that reads from the disk would not come to its end.
 */
function callAtHead(engine: ChainEngine, request: CallRequest, header: BlockHeader): Promise<ExecResult> {
  let warm = warmStates.get(engine)
  if (warm?.number !== header.number) {
    warm = { number: header.number, vm: openVm(engine, header, 'replaying'), turn: Promise.resolve() }
    warmStates.set(engine, warm)
  }
  const { vm, turn } = warm
  const result = turn.then(async () => undone(await vm, async () => callOn(await vm, engine, request, header)))
  warm.turn = result.then(pause, pause)
  return result
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve))

async function undone({ evm }: VM, call: () => Promise<EVMResult>): Promise<ExecResult> {
  const { journal } = evm as EVM
  await journal.checkpoint()
  try {
    return (await call()).execResult
  } finally {
    await journal.revert()
    await journal.cleanup()
  }
}

export function openVm(engine: ChainEngine, after: BlockHeader, purpose: 'reading' | 'replaying'): Promise<VM> {
  const stateManager = stateAt(engine.nodes, engine.common, after.stateRoot, purpose)
  return createVM({ common: engine.common, stateManager, blockchain: blockHashes(engine.store) })
}

/** The call as if it stood in the block after `header`. */
export function callOn(
  vm: VM,
  engine: ChainEngine,
  request: CallRequest,
  { number, timestamp }: BlockHeader,
): Promise<EVMResult> {
  return vm.evm.runCall({
    to: request.to ? new Address(bytesOf(request.to)) : undefined,
    caller: new Address(request.from ? bytesOf(request.from) : zeroAddress),
    data: bytesOf(request.data),
    value: request.value ?? 0n,
    gasLimit: request.gas ?? blockGasLimit,
    block: createBlock(
      { header: { number: number + 1, timestamp, gasLimit: blockGasLimit, difficulty } },
      { common: engine.common, skipConsensusFormatValidation: true },
    ),
  })
}
