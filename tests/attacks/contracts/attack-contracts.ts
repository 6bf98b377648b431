import { randomFrom } from '@jhc/chain-contracts/testing/random.ts'
import { type AttackOptions, type AttackResult, Tally } from '../attack-suite.ts'
import { openApprovalAttacks } from './approval-attacks.ts'
import { openConsentAttacks } from './consent-attacks.ts'
import type { ContractAttack, OpenGroup } from './contract-attack.ts'
import { openGovernanceAttacks } from './governance-attacks.ts'
import { openIdentityAttacks } from './identity-attacks.ts'
import { openReleaseAttacks } from './release-attacks.ts'
import { openVotingAttacks } from './voting-attacks.ts'

/** Adding a group of attacks = adding a line, here and in the catalogue. */
const groups = {
  consent: openConsentAttacks,
  identities: openIdentityAttacks,
  access: openReleaseAttacks,
  consortium: openVotingAttacks,
  governance: openGovernanceAttacks,
  approval: openApprovalAttacks,
} satisfies Record<string, OpenGroup>

type GroupedAttack = ContractAttack & { group: keyof typeof groups }

/** Every kind of attack, on contracts deployed for it, with its group. */
export async function openAll(): Promise<GroupedAttack[]> {
  const all: GroupedAttack[] = []
  for (const group of Object.keys(groups) as (keyof typeof groups)[])
    for (const attack of await groups[group]()) all.push({ ...attack, group })
  return all
}

/** Every attack in turn until the number is reached, each time with other random choices. */
export async function tryAll(all: GroupedAttack[], { attacks, seed, say }: AttackOptions): Promise<AttackResult> {
  say(`${all.length} kinds of attack, seed ${seed}`)
  const tally = new Tally('contracts')
  for (let turn = 0; turn < attacks; turn++) {
    const { group, name, stoppedBy, attempt } = all[turn % all.length]!
    const stopped = await attempt(randomFrom(seed + turn))
    const detected = stopped !== null && stoppedBy.includes(stopped)
    tally.add(`contracts.${group}`, detected)
    if (!detected) say(`UNDETECTED ${group}: ${name}: ${stopped ?? 'passed'} (turn ${turn})`)
  }
  return tally.result()
}

export const run = async (options: AttackOptions): Promise<AttackResult> => tryAll(await openAll(), options)
