import { hmacSm3, verifyHmacSm3 } from './hmac-sm3.ts'
import { expandKey } from './key-purposes.ts'

export type RowValue = string | number | boolean | null

/**
 * A code over one database row under a key that is not in the database: who has the database alone can neither change a row, nor
 * add one, nor move it to another place, without its code failing. It does not show that an older state of a row was put back whole.
 */
export interface RowMac {
  /** `<key id>.<HMAC-SM3, first 128 bits>`; `table` keeps a row of one table from standing in another. */
  seal(table: string, values: readonly RowValue[]): string
  holds(table: string, values: readonly RowValue[], mac: string): boolean
}

const tagBytes = 16

export function createRowMac(keyId: string, secret: Uint8Array): RowMac {
  const key = expandKey(secret, 'jhc/1/row-mac', 32)
  const message = (table: string, values: readonly RowValue[]) => JSON.stringify([table, ...values])
  return {
    seal(table, values) {
      const tag = hmacSm3(key, message(table, values))
      return `${keyId}.${Buffer.from(tag.buffer, tag.byteOffset, tagBytes).toString('hex')}`
    },
    holds(table, values, mac) {
      if (!mac.startsWith(`${keyId}.`)) return false
      const tag = Buffer.from(mac.slice(keyId.length + 1), 'hex')
      return verifyHmacSm3(key, message(table, values), tag, tagBytes)
    },
  }
}
