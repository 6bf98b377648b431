import { createConsortium, decideMembership, joinConsortium, propose, vote } from './act-in-consortium.ts'
import { type Consortium, wordOf } from './consortium.ts'
import { read } from './contract-access.ts'
import { registerNode, registerOrganisation } from './manage-registry.ts'
import { type Profile, profileOf, readProfiles, saveProfile } from './profile-store.ts'
import { membershipOf, type Rule, readMembers } from './read-consortia.ts'
import { readProposals, readVotes } from './read-proposals.ts'

export interface ConsortiumSeed {
  organisations: Array<{ orgId: string; name: string; creditCode: string | null }>
  nodes: Array<{ nodeId: string; name: string; orgId: string }>
  /** The first member is the administrator; the others are invited and accept. */
  consortia: Array<{ consortiumId: string; name: string; description: string; rule: Rule; members: string[] }>
}

const keyYears = 3

/** Brings the chain to what the seed says, step by step from wherever it stands; a repeat sends nothing. */
export async function seedConsortium(
  consortium: Consortium,
  seed: ConsortiumSeed,
  isStopping: () => boolean = () => false,
): Promise<void> {
  await seedProfiles(consortium, seed)
  const keyValidUntil = new Date(consortium.now() + keyYears * 365 * 86_400_000).toISOString()
  for (const organisation of seed.organisations) {
    if (isStopping()) return
    const row = await read(consortium, 'Organisations', 'organisations', [wordOf(organisation.orgId)])
    if (row[3] === 0) await registerOrganisation(consortium, { ...organisation, keyValidUntil })
  }
  for (const node of seed.nodes) {
    if (isStopping()) return
    const row = await read(consortium, 'Organisations', 'nodes', [wordOf(node.nodeId)])
    if (row[2] === 0) await registerNode(consortium, { ...node, keyValidUntil })
  }
  for (const { members, ...one } of seed.consortia) {
    const [administrator, ...others] = members as [string, ...string[]]
    const { createdInBlock } = await read(consortium, 'Consortium', 'consortiumOf', [wordOf(one.consortiumId)])
    if (createdInBlock === 0n) await createConsortium(consortium, { orgId: administrator }, one)
    for (const orgId of others) {
      if (isStopping()) return
      await seedMember(consortium, one, administrator, orgId)
    }
  }
}

/** Names first: a start that was killed between a registration and its name would otherwise never give it one. */
async function seedProfiles({ db }: Consortium, { organisations, nodes, consortia }: ConsortiumSeed): Promise<void> {
  const known = await readProfiles(db)
  const save = async (kind: Profile['kind'], id: string, name: string, more: Partial<Profile> = {}) => {
    if (!profileOf(known, kind, id))
      await saveProfile(db, { kind, id, name, creditCode: null, description: '', ...more })
  }
  for (const { orgId, name, creditCode } of organisations) await save('organisation', orgId, name, { creditCode })
  for (const { nodeId, name } of nodes) await save('node', nodeId, name)
  for (const { consortiumId, name, description } of consortia)
    await save('consortium', consortiumId, name, { description })
}

type Founding = Pick<ConsortiumSeed['consortia'][number], 'consortiumId' | 'rule'>

/** Who has been a member, or has declined, is left as it is: from then on the consortium decides by its rule. */
async function seedMember(
  consortium: Consortium,
  { consortiumId, rule }: Founding,
  administrator: string,
  orgId: string,
) {
  const state = await membershipOf(consortium, consortiumId, orgId)
  if (state !== 'none' && state !== 'invited') return
  if (state === 'none') {
    if (rule.joining === 'administrator')
      await decideMembership(
        consortium,
        { orgId: administrator },
        { consortiumId, kind: 'admit', orgId, reason: '创始成员' },
      )
    else await admitByVote(consortium, consortiumId, administrator, orgId)
  }
  await joinConsortium(consortium, { orgId }, consortiumId)
}

async function admitByVote(consortium: Consortium, consortiumId: string, proposer: string, orgId: string) {
  const subject = { consortiumId, kind: 'admit', orgId } as const
  const { items: open } = await readProposals(consortium, { consortiumId, outcome: 'open' })
  const { proposalId } =
    open.find((one) => one.kind === 'admit' && one.orgId === orgId) ??
    (await propose(consortium, { orgId: proposer }, subject)).proposal
  for (const member of await readMembers(consortium, consortiumId)) {
    const { votes, outcome } = await readVotes(consortium, proposalId, member.orgId)
    if (outcome !== 'open') return
    if (votes.some((one) => one.orgId === member.orgId && one.vote === 'none'))
      await vote(consortium, { orgId: member.orgId }, proposalId, true)
  }
}
