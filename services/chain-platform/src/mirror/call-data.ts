import { indexAnchorAbi } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { toFunctionSelector } from 'viem'

const functions = indexAnchorAbi.filter((item) => item.type === 'function')
/** Selector → method name of the contracts that we know. */
export const methodNames = new Map(functions.map((item) => [toFunctionSelector(item) as string, item.name]))
export const anchorSelector = toFunctionSelector(functions.find((item) => item.name === 'anchor')!)

const entriesArgument = 7

/**
 * The `entries` bytes of a call of IndexAnchor.anchor (ABI: the argument's word holds its offset behind the selector, there
 * stand length and bytes). Null where the input is no such call or points outside itself.
 */
export function entriesOfCall(input: Uint8Array): Uint8Array | null {
  if (`0x${Buffer.from(input.subarray(0, 4)).toString('hex')}` !== anchorSelector) return null
  const body = input.subarray(4)
  const offset = wordAt(body, entriesArgument * 32)
  const length = offset === null ? null : wordAt(body, offset)
  if (offset === null || length === null || offset + 32 + length > body.length) return null
  return body.subarray(offset + 32, offset + 32 + length)
}

function wordAt(body: Uint8Array, at: number): number | null {
  if (at + 32 > body.length) return null
  const view = new DataView(body.buffer, body.byteOffset + at, 32)
  for (let byte = 0; byte < 28; byte += 4) if (view.getUint32(byte) !== 0) return null
  return view.getUint32(28)
}
