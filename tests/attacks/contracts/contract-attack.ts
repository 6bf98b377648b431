import type { Random } from '@jhc/chain-contracts/testing/random.ts'

/**
 * One thing that an attacker of the contracts tries. It must be repeatable on the same chain, with other random choices each time.
 * `attempt` returns what stopped it: the name of the contract's error or reason; null when nothing did. It counts as detected only
 * where that is one of `stoppedBy`: a refusal for another reason would hide that the attack itself was never judged.
 */
export interface ContractAttack {
  name: string
  stoppedBy: readonly string[]
  attempt(random: Random): Promise<string | null>
}

/** A group of attacks on contracts that were deployed for it. */
export type OpenGroup = () => Promise<readonly ContractAttack[]>
