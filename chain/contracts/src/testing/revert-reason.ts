import { CodedError } from '@jhc/kit/errors.ts'
import { type Abi, decodeErrorResult, type Hex } from 'viem'

export interface Revert {
  /** The Solidity error's name; `Error` and `Panic` for the compiler's own; else `empty`, an EVM exception, or the unknown selector. */
  name: string
  args: readonly unknown[]
}

/** Runs a call that must revert and says with what. Throws where it passes. */
export async function revertOf(abi: Abi, run: () => Promise<unknown>): Promise<Revert> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== 'chain.call-reverted') throw error
    return readRevert(abi, String(error.details.reason), error.details.data as Hex)
  }
  throw new Error('the call passed')
}

function readRevert(abi: Abi, reason: string, data: Hex): Revert {
  if (data === '0x') return { name: reason === 'revert' ? 'empty' : reason, args: [] }
  try {
    const { errorName, args } = decodeErrorResult({ abi, data })
    return { name: errorName, args: args ?? [] }
  } catch {
    return { name: data.slice(0, 10), args: [data] }
  }
}
