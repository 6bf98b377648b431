import { randomFrom } from '@jhc/chain-contracts/testing/random.ts'
import type { AttackOptions, AttackResult } from '../main.ts'
import { openApprovalAttacks } from './approval-attacks.ts'
import { openConsentAttacks } from './consent-attacks.ts'
import type { ContractAttack, OpenGroup } from './contract-attack.ts'
import { openGovernanceAttacks } from './governance-attacks.ts'
import { openIdentityAttacks } from './identity-attacks.ts'
import { openReleaseAttacks } from './release-attacks.ts'
import { openVotingAttacks } from './voting-attacks.ts'

/** Adding a group of attacks = adding a line. */
const groups: Record<string, OpenGroup> = {
  consent: openConsentAttacks,
  identities: openIdentityAttacks,
  access: openReleaseAttacks,
  consortium: openVotingAttacks,
  governance: openGovernanceAttacks,
  approval: openApprovalAttacks,
}

/** Every kind of attack, on contracts deployed for it, under its group's name. */
export async function openAll(): Promise<ContractAttack[]> {
  const all: ContractAttack[] = []
  for (const [group, open] of Object.entries(groups))
    for (const attack of await open()) all.push({ ...attack, name: `${group}: ${attack.name}` })
  return all
}

/** Every attack in turn until the number is reached, each time with other random choices. */
export async function tryAll(all: ContractAttack[], { attacks, seed, say }: AttackOptions): Promise<AttackResult> {
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

export const run = async (options: AttackOptions): Promise<AttackResult> => tryAll(await openAll(), options)
