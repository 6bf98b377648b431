import { memberships, ways } from '@jhc/chain-contracts/consortium-actions.ts'
import { type Consortium, hashText, textOf, wordOf } from './consortium.ts'
import { read } from './contract-access.ts'
import { consortiumErrors } from './errors.ts'
import { nameOf, type Profiles, profileOf, readProfiles } from './profile-store.ts'
import { readAll } from './read-pages.ts'

export interface ChainRule {
  joining: number
  leaving: number
  quorum: number
  threshold: number
  votePeriod: number
}
export interface Rule {
  joining: 'administrator' | 'vote'
  leaving: 'administrator' | 'vote'
  quorum: number
  threshold: number
  votePeriodSeconds: number
}

export const ruleOf = (rule: ChainRule): Rule => ({
  joining: ways[rule.joining]!,
  leaving: ways[rule.leaving]!,
  quorum: rule.quorum,
  threshold: rule.threshold,
  votePeriodSeconds: rule.votePeriod,
})
export const chainRule = (rule: Rule): ChainRule => ({
  joining: ways.indexOf(rule.joining),
  leaving: ways.indexOf(rule.leaving),
  quorum: rule.quorum,
  threshold: rule.threshold,
  votePeriod: rule.votePeriodSeconds,
})

interface ChainGroup {
  nameHash: string
  administrator: `0x${string}`
  rule: ChainRule
  active: number
  createdInBlock: bigint
}

export async function readConsortia(consortium: Consortium) {
  const [rows, profiles] = await Promise.all([
    readAll(async (from, limit) => {
      const [ids, groups] = await read(consortium, 'Consortium', 'listConsortia', [from, limit])
      return ids.map((id, n) => ({ id: textOf(id), group: groups[n]! }))
    }),
    readProfiles(consortium.db),
  ])
  return rows.map(({ id, group }) => present(id, group, profiles))
}

export async function readConsortium(consortium: Consortium, consortiumId: string) {
  const [group, profiles] = await Promise.all([
    read(consortium, 'Consortium', 'consortiumOf', [wordOf(consortiumId)]),
    readProfiles(consortium.db),
  ])
  if (group.createdInBlock === 0n) throw consortiumErrors['not-found']({ consortiumId })
  return present(consortiumId, group, profiles)
}

export type MembershipState = Exclude<(typeof memberships)[number], 'none'>

/** Everyone who ever was or was to be a member. */
export async function readMembers(consortium: Consortium, consortiumId: string) {
  const rows = await readAll(async (from, limit) => {
    const [ids, members] = await read(consortium, 'Consortium', 'listMembers', [wordOf(consortiumId), from, limit])
    return ids.map((id, n) => ({ id, ...members[n]! }))
  })
  return rows.map((row) => ({
    orgId: textOf(row.id),
    state: memberships[row.state] as MembershipState,
    changedInBlock: Number(row.changedInBlock),
    changedAt: row.changedAt,
  }))
}

/** `none` where it never had to do with this consortium. */
export async function membershipOf(consortium: Consortium, consortiumId: string, orgId: string) {
  const [state] = await read(consortium, 'Consortium', 'members', [wordOf(consortiumId), wordOf(orgId)])
  return memberships[state]!
}

function present(consortiumId: string, group: ChainGroup, profiles: Profiles) {
  const profile = profileOf(profiles, 'consortium', consortiumId)
  const administrator = textOf(group.administrator)
  return {
    consortiumId,
    name: profile?.name ?? consortiumId,
    description: profile?.description ?? '',
    nameMatches: profile !== null && hashText(profile.name) === group.nameHash,
    administrator,
    administratorName: nameOf(profiles, 'organisation', administrator),
    rule: ruleOf(group.rule),
    activeMembers: group.active,
    createdInBlock: Number(group.createdInBlock),
  }
}
