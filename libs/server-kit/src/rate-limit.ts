import { commonErrors } from '@jhc/kit/errors.ts'
import type { Principal } from './capability.ts'

export interface RateLimit {
  perSecond: number
  /** Calls that a caller may make at once after a pause. */
  burst: number
}

interface Bucket {
  left: number
  at: number
}

/** Beyond this many callers, those whose bucket is full again are forgotten. */
const mostBuckets = 10_000

/**
 * A bucket for each caller, in memory: it protects this process from one caller, it is no quota. Services of the platform itself
 * are not limited; who has not logged in is counted by address.
 */
export function createRateLimiter({ perSecond, burst }: RateLimit, now: () => number = Date.now) {
  const buckets = new Map<string, Bucket>()
  const filled = ({ left, at }: Bucket) => Math.min(burst, left + ((now() - at) / 1000) * perSecond)

  return function spend(principal: Principal, address: string): void {
    if (principal.kind === 'service') return
    const caller = principal.kind === 'anonymous' ? `address ${address}` : `${principal.kind} ${principal.id}`
    const known = buckets.get(caller)
    const left = known ? filled(known) : burst
    if (left < 1) {
      throw commonErrors['too-many-requests']({ retryAfterSeconds: Math.ceil((1 - left) / perSecond), perSecond })
    }
    if (!known && buckets.size >= mostBuckets) {
      for (const [name, bucket] of buckets) if (filled(bucket) >= burst) buckets.delete(name)
    }
    buckets.set(caller, { left: left - 1, at: now() })
  }
}
