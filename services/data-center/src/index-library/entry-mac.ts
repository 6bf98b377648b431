import { hmacSm3Hex } from '@jhc/gm/hmac-sm3.ts'
import { expandKey, type PurposeKey } from '@jhc/gm/key-purposes.ts'

const expanded = new WeakMap<PurposeKey, Uint8Array>()

function macKey(key: PurposeKey): Uint8Array {
  const known = expanded.get(key)
  if (known) return known
  const made = expandKey(key.bytes, 'index-entry-mac', 32)
  expanded.set(key, made)
  return made
}

/**
 * `<key id>.<HMAC-SM3>` over an entry at its place: until a batch with it is on chain, this is what shows that somebody with the
 * database alone has changed or moved it. Empty where the centre has no key.
 */
export function entryMac(keys: readonly PurposeKey[], laneNo: number, seq: number, entry: string): string {
  const key = keys[0]
  return key ? `${key.keyId}.${hmacSm3Hex(macKey(key), `${laneNo}|${seq}|${entry}`)}` : ''
}

export function checkEntryMac(
  keys: readonly PurposeKey[],
  laneNo: number,
  row: { seq: number; entry: string; mac: string },
): 'holds' | 'differs' | 'missing' | 'no-key' {
  if (keys.length === 0) return 'no-key'
  if (row.mac === '') return 'missing'
  const key = keys.filter(({ keyId }) => row.mac.startsWith(`${keyId}.`))
  return key.length > 0 && entryMac(key, laneNo, row.seq, row.entry) === row.mac ? 'holds' : 'differs'
}
