import { z } from 'zod'

/**
 * Bytes of a call. In JSON they are `0x` and hex digits; a call within the process carries the bytes themselves, so nobody may change
 * them afterwards. For what is large: a hundred kilobytes as text would be made, checked and read back for nothing.
 */
export class HexBytes {
  readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
  toJSON(): string {
    let text = '0x'
    for (const byte of this.bytes) text += byte.toString(16).padStart(2, '0')
    return text
  }
}

const pattern = /^0x[0-9a-f]*$/

/** Hex text, or the bytes that it would stand for. */
export const hexBytes = z
  .custom<string | HexBytes>(
    (value) => value instanceof HexBytes || (typeof value === 'string' && pattern.test(value)),
    `Invalid string: must match pattern ${pattern}`,
  )
  .meta({ type: 'string', pattern: pattern.source })
