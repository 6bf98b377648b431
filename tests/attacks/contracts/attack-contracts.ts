import { randomFrom } from '@jhc/chain-contracts/testing/random.ts'
import type { AttackOptions, AttackResult } from '../main.ts'
import { openConsentAttacks } from './consent-attacks.ts'
import type { OpenGroup } from './contract-attack.ts'
import { openApprovalAttacks, openGovernanceAttacks } from './governance-attacks.ts'
import { openIdentityAttacks } from './identity-attacks.ts'
import { openReleaseAttacks } from './release-attacks.ts'
import { openVotingAttacks } from './voting-attacks.ts'

/** Adding a group of attacks = adding a line. */
export const groups: Record<string, OpenGroup> = {
  consent: openConsentAttacks,
  identities: openIdentityAttacks,
  access: openReleaseAttacks,
  consortium: openVotingAttacks,
  governance: openGovernanceAttacks,
  approval: openApprovalAttacks,
}

/** Every attack in turn until the number is reached, each time with other random choices. */
export async function run({ attacks, seed, say }: AttackOptions): Promise<AttackResult> {
  const all = []
  for (const [group, open] of Object.entries(groups))
    for (const attack of await open()) all.push({ ...attack, name: `${group}: ${attack.name}` })
  say(`${all.length} kinds of attack, seed ${seed}`)
  let undetected = 0
  for (let turn = 0; turn < attacks; turn++) {
    const { name, stoppedBy, attempt } = all[turn % all.length]!
    const stopped = await attempt(randomFrom(seed + turn))
    if (stopped !== null && stoppedBy.includes(stopped)) continue
    undetected++
    say(`UNDETECTED ${name}: ${stopped ?? 'passed'} (turn ${turn})`)
  }
  return { attacks, undetected }
}
