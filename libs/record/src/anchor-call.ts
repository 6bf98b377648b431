import { fromHex, fromUtf8, toHex, utf8 } from './bytes.ts'
import { recordErrors } from './errors.ts'
import { keccak256 } from './receipt-path.ts'

/** The anchoring call of IndexAnchor.sol, as docs/reference/on-chain-structure.md publishes it. */
export const anchorCallSignature = 'anchor(bytes32,bytes32,uint32,bytes32,uint8,bytes32,bytes32[],bytes)'
export const anchorCallSelector = toHex(keccak256(utf8(anchorCallSignature)).subarray(0, 4))

export interface AnchorCall {
  batchId: string
  root: string
  count: number
  source: string
  mode: 'plain' | 'cipher'
  model: string
  previousFingerprints: string[]
  /** `u32(len) ‖ bytes` one after another; `decodeEntries` reads it. */
  entries: Uint8Array
}

/** Is this the input of an anchoring call at all? */
export function isAnchorCall(input: string): boolean {
  return input.startsWith(`0x${anchorCallSelector}`)
}

/** Reads the input of an anchoring transaction; throws `record.batch-invalid` where it is none. */
export function readAnchorCall(input: string): AnchorCall {
  try {
    if (!isAnchorCall(input)) throw new RangeError('selector')
    const data = fromHex(input).subarray(4)
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
    const word = (at: number) => {
      if (at + 32 > data.length) throw new RangeError('length')
      return data.subarray(at, at + 32)
    }
    const number = (at: number) => {
      if (
        word(at)
          .subarray(0, 28)
          .some((byte) => byte !== 0)
      )
        throw new RangeError('number')
      return view.getUint32(at + 28)
    }
    const text = (at: number) => fromUtf8(word(at).subarray(0, 32 - trailingZeros(word(at))))
    const listAt = number(6 * 32)
    const bytesAt = number(7 * 32)
    const length = number(bytesAt)
    if (bytesAt + 32 + length > data.length) throw new RangeError('length')
    return {
      batchId: toHex(word(0)),
      root: toHex(word(32)),
      count: number(64),
      source: text(96),
      mode: number(128) === 0 ? 'plain' : 'cipher',
      model: text(160),
      previousFingerprints: Array.from({ length: number(listAt) }, (_, i) => toHex(word(listAt + 32 + 32 * i))),
      entries: data.subarray(bytesAt + 32, bytesAt + 32 + length),
    }
  } catch (cause) {
    throw recordErrors['batch-invalid']({ problem: 'call' }, { cause })
  }
}

function trailingZeros(word: Uint8Array): number {
  let count = 0
  while (count < word.length && word[word.length - 1 - count] === 0) count++
  return count
}
