import { encodedEntryBytes } from '@jhc/record/batch.ts'
import { fromHex } from '@jhc/record/bytes.ts'
import { errors } from './errors.ts'

/** `anchor(bytes32,bytes32,uint32,bytes32,uint8,bytes32,bytes32[],bytes)`; the test compares it with the compiled contract. */
export const anchorSelector = Uint8Array.of(0xdd, 0x6b, 0x43, 0xf3)

export interface AnchorCall {
  batchId: string
  root: string
  count: number
  source: string
  mode: 'plain' | 'cipher'
  model: string
  previousFingerprints: string[]
  /** They stand as `u32(len) ‖ bytes` one after another. */
  entries: readonly Uint8Array[]
}

const word = 32
const heads = 8 * word

function padded(bytes: number): number {
  return Math.ceil(bytes / word) * word
}

export function anchorCallBytes(entriesBytes: number, corrections: number): number {
  return 4 + heads + word + corrections * word + word + padded(entriesBytes)
}

/** Contract ABI encoding written straight into one buffer: a generic encoder goes through hex strings of twice the size several times. */
export function encodeAnchorCall(call: AnchorCall): Buffer {
  const corrections = call.previousFingerprints.length
  const entriesBytes = call.entries.reduce((sum, entry) => sum + encodedEntryBytes(entry), 0)
  const data = Buffer.alloc(anchorCallBytes(entriesBytes, corrections))
  data.set(anchorSelector, 0)
  const at = (index: number) => 4 + index * word
  const number = (index: number, value: number) => data.writeUInt32BE(value, at(index) + word - 4)
  data.set(fromHex(call.batchId), at(0))
  data.set(fromHex(call.root), at(1))
  number(2, call.count)
  data.set(textWord(call.source), at(3))
  number(4, call.mode === 'plain' ? 0 : 1)
  data.set(textWord(call.model), at(5))
  number(6, heads)
  number(7, heads + word + corrections * word)
  number(8, corrections)
  call.previousFingerprints.forEach((fingerprint, index) => {
    data.set(fromHex(fingerprint), at(9 + index))
  })
  number(9 + corrections, entriesBytes)
  let next = at(10 + corrections)
  for (const entry of call.entries) {
    next = data.writeUInt32BE(entry.length, next)
    data.set(entry, next)
    next += entry.length
  }
  return data
}

function textWord(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > word) throw errors['source-id-too-long']({ text })
  return bytes
}

/**
 * Upper bound: 21 000, 16 for a call data byte (EIP-2028), storage of the batch and of each correction (EIP-2929), events.
 * What is not used is not charged.
 */
export function anchorCallGas(callDataBytes: number, corrections: number): number {
  return 21_000 + 16 * callDataBytes + 150_000 + 40_000 * corrections
}
