import type { KeyRow } from './caller-store.ts'
import { errors } from './errors.ts'

/** Beyond this many, callers that have been quiet for a second are forgotten. */
const mostKnown = 10_000

/** Requests a second, by a bucket of one second's size for each caller, in this process: it smooths bursts; minute and day are counted in the database. */
export function createSecondQuota(now: () => number) {
  const buckets = new Map<string, { left: number; at: number }>()
  return ({ keyId, perSecond }: KeyRow): void => {
    const bucket = buckets.get(keyId)
    const left = bucket ? Math.min(perSecond, bucket.left + ((now() - bucket.at) / 1000) * perSecond) : perSecond
    if (left < 1) throw errors['quota-used']({ quota: 'perSecond', limit: perSecond, retryAfterSeconds: 1 })
    if (!bucket && buckets.size >= mostKnown)
      for (const [id, { at }] of buckets) if (now() - at >= 1000) buckets.delete(id)
    buckets.set(keyId, { left: left - 1, at: now() })
  }
}
