import { createBlock } from '@ethereumjs/block'
import { createTxFromRLP, type TypedTransaction } from '@ethereumjs/tx'
import { type RunTxResult, runTx, type VM } from '@ethereumjs/vm'
import { type BlockHeader, blockGasLimit, difficulty } from '../../block-header.ts'
import type { ChainEngine } from '../../chain-engine.ts'
import type { StoredBlock } from '../../chain-store.ts'
import { chainErrors } from '../../errors.ts'
import { openVm } from '../../run-call.ts'

/** Gas of what must be run again before the transaction that is asked for: some ten seconds of the chain's thread. */
const maxReplayGas = 100_000_000n

/** Runs the block's transactions again, on its parent's state; nothing is kept. `watch` is called before each of them. */
export async function replayTransactions(
  engine: ChainEngine,
  block: StoredBlock,
  upTo: number,
  watch: (vm: VM, index: number, tx: TypedTransaction) => ((result: RunTxResult) => void) | undefined,
): Promise<void> {
  if (block.receipts[upTo]!.cumulativeGasUsed > maxReplayGas) throw chainErrors['trace-too-large']()
  const parent = (await engine.store.header(block.header.number - 1))!
  const vm = await openVm(engine, parent, 'replaying')
  const context = contextOf(engine, block.header)
  for (let index = 0; index <= upTo; index++) {
    const tx = createTxFromRLP(block.transactions[index]!, { common: engine.common, freeze: false })
    const done = watch(vm, index, tx)
    const result = await runTx(vm, { tx, block: context, skipHardForkValidation: true })
    done?.(result)
    // Blocks go on being made between two of them.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function contextOf(engine: ChainEngine, { parentHash, number, timestamp }: BlockHeader) {
  return createBlock(
    { header: { parentHash, number, timestamp, gasLimit: blockGasLimit, difficulty } },
    { common: engine.common, skipConsensusFormatValidation: true },
  )
}
