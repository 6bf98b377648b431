import type { StoredKeys } from './key-storage.ts'

/** Seconds to wait after so many wrong PINs in a row; the last one stays. */
const waits = [0, 0, 0, 30, 60, 300, 900, 3600]

/** Counted before the try, so that ending the app in the middle of it does not undo it. */
export function countTry(keys: StoredKeys, now: number): StoredKeys {
  const failures = keys.failures + 1
  return { ...keys, failures, waitUntil: now + waits[Math.min(failures, waits.length - 1)]! * 1000 }
}

export const clearTries = (keys: StoredKeys): StoredKeys => ({ ...keys, failures: 0, waitUntil: 0 })
