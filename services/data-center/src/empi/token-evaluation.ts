import type { TokenKey } from '@jhc/record/identity-tokens.ts'
import { empiErrors } from './errors.ts'

export interface TokenLimits {
  /** Evaluations that a caller may ask at once before the rate applies: a hospital's first load. */
  burst: number
  perSecond: number
}

/**
 * The limit is what keeps a hospital from trying every possible segment against the key. It is kept in memory: a restart gives every
 * caller its burst again.
 */
export function createTokenEvaluation(key: TokenKey, limits: TokenLimits, now: () => number) {
  const budgets = new Map<string, { left: number; at: number }>()

  function spend(caller: string, amount: number): void {
    const at = now()
    const before = budgets.get(caller) ?? { left: limits.burst, at }
    const left = Math.min(limits.burst, before.left + ((at - before.at) / 1000) * limits.perSecond)
    if (amount > left) {
      budgets.set(caller, { left, at })
      throw empiErrors['token-rate']({
        retryAfterSeconds: Math.ceil((amount - left) / limits.perSecond),
        perSecond: limits.perSecond,
      })
    }
    budgets.set(caller, { left: left - amount, at })
  }

  return async (caller: string, blinded: string[]): Promise<{ keyId: string; evaluated: string[] }> => {
    spend(caller, blinded.length)
    const evaluated: string[] = []
    for (const [i, point] of blinded.entries()) {
      const value = key.evaluate(point)
      if (value === null) throw empiErrors['bad-point']({ position: i })
      evaluated.push(value)
      // About 20 ms of arithmetic, then others get their turn.
      if (i % 250 === 249) await new Promise<void>((resolve) => setImmediate(resolve))
    }
    return { keyId: key.keyId, evaluated }
  }
}
