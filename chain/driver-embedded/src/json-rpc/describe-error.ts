import type { Hex } from '@jhc/chain-port/driver.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { decodeErrorResult } from 'viem'
import { RpcError, rpcCodes } from './rpc-error.ts'

export interface RpcFailure {
  code: number
  message: string
  data?: unknown
}

/** What a client is told. Reverts carry their data under code 3, as go-ethereum's do, so that clients decode the contract's own errors. */
export function describeError(error: unknown): RpcFailure {
  if (error instanceof RpcError) return { code: error.code, message: error.message, data: error.data }
  if (!(error instanceof CodedError))
    return { code: rpcCodes.internal, message: error instanceof Error ? error.message : 'internal error' }
  if (error.code === 'chain.trace-too-large') return { code: rpcCodes.limitExceeded, message: traceTooLarge }
  const { reason, data } = error.details as { reason: string; data: Hex }
  if (error.code !== 'chain.call-reverted') return { code: rpcCodes.refused, message: messageOf(error) }
  if (reason !== 'revert') return { code: rpcCodes.refused, message: reason }
  const text = revertText(data)
  return { code: rpcCodes.reverted, message: `execution reverted${text === null ? '' : `: ${text}`}`, data }
}

const traceTooLarge = 'the trace is too large: use callTracer, or limit and disableStack'
const messages: Record<string, string> = {
  'chain.unknown-block': 'header not found',
  'chain.storage-failed': 'the chain is stopped: its storage failed',
}
const messageOf = (error: CodedError) => messages[error.code] ?? error.code

/** Text of Solidity's `Error(string)`; null for every other revert. */
export function revertText(data: Hex): string | null {
  if (!data.startsWith('0x08c379a0')) return null
  try {
    return String(decodeErrorResult({ abi: [], data }).args![0])
  } catch {
    return null
  }
}
