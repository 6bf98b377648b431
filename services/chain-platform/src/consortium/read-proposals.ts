import { kinds, outcomes } from '@jhc/chain-contracts/consortium-actions.ts'
import { type Consortium, noWord, textOf, timeText, wordOf } from './consortium.ts'
import { read } from './contract-access.ts'
import { consortiumErrors } from './errors.ts'
import { followEvents } from './follow-events.ts'
import { nameOf, type Profiles, readProfiles } from './profile-store.ts'
import { findProposals } from './proposal-store.ts'
import { readMembers, ruleOf } from './read-consortia.ts'

interface ProposalQuery {
  consortiumId?: string | undefined
  outcome?: Outcome | undefined
  page?: number
  pageSize?: number
}
type ChainProposal = Awaited<ReturnType<typeof readOne>>
export type Outcome = Exclude<(typeof outcomes)[number], 'none'>

const readOne = (consortium: Consortium, proposalId: number) =>
  read(consortium, 'Consortium', 'proposalOf', [BigInt(proposalId)])

function present(proposalId: number, row: ChainProposal, profiles: Profiles, nowSeconds: number) {
  const kind = kinds[row.kind]!
  const orgId = row.subject === noWord ? null : textOf(row.subject)
  const consortiumId = textOf(row.consortium)
  const proposer = textOf(row.proposer)
  return {
    proposalId,
    consortiumId,
    consortiumName: nameOf(profiles, 'consortium', consortiumId),
    kind,
    orgId,
    orgName: orgId && nameOf(profiles, 'organisation', orgId),
    newRule: kind === 'change-rule' ? ruleOf(row.newRule) : null,
    proposer,
    proposerName: nameOf(profiles, 'organisation', proposer),
    outcome: outcomes[row.outcome] as Outcome,
    closable: false,
    endsAt: timeText(row.endsAt),
    entitled: row.entitled,
    yes: row.yes,
    no: row.no,
    quorum: row.rule.quorum,
    threshold: row.rule.threshold,
    createdInBlock: Number(row.createdInBlock),
    isOver: Number(row.endsAt) < nowSeconds,
  }
}

export type Proposal = Awaited<ReturnType<typeof readProposal>>

/** Is an end that the contract shows also written down? Only then has it had its effect. */
async function withClosable(consortium: Consortium, { isOver, ...proposal }: ReturnType<typeof present>) {
  // The view counts an ended vote as it would be closed; the decision's own log is what tells them apart.
  const closable = isOver && !(await read(consortium, 'Consortium', 'isDecided', [BigInt(proposal.proposalId)]))
  return { ...proposal, closable }
}

export async function readProposal(consortium: Consortium, proposalId: number) {
  const [row, profiles, { head }] = await Promise.all([
    readOne(consortium, proposalId),
    readProfiles(consortium.db),
    consortium.gateway.status({}),
  ])
  if (row.outcome === 0) throw consortiumErrors['not-found']({ proposalId })
  return withClosable(consortium, present(proposalId, row, profiles, head.timestamp))
}

/** Latest first; `open` are all that nobody has decided yet, also those whose time is over. */
export async function readProposals(
  consortium: Consortium,
  { page = 1, pageSize = 200, ...where }: ProposalQuery = {},
) {
  await followEvents(consortium)
  const [{ ids, total }, profiles, { head }] = await Promise.all([
    findProposals(consortium.db, where, page, pageSize),
    readProfiles(consortium.db),
    consortium.gateway.status({}),
  ])
  const items = await Promise.all(
    ids.map(async (id) =>
      withClosable(consortium, present(id, await readOne(consortium, id), profiles, head.timestamp)),
    ),
  )
  return { items, total, totalCapped: false }
}

/** The one that a transaction in this block made: at most one of a kind about a subject is open. Told by the chain itself, since the mirror may be behind. */
export async function findMade(
  consortium: Consortium,
  blockNumber: number,
  is: (proposal: Proposal) => boolean,
): Promise<Proposal> {
  for (let id = Number(await read(consortium, 'Consortium', 'proposalCount', [])); id > 0; id--) {
    const proposal = await readProposal(consortium, id)
    if (proposal.createdInBlock === blockNumber && is(proposal)) return proposal
    if (proposal.createdInBlock < blockNumber) break
  }
  throw consortiumErrors['not-found']()
}

export async function readVotes(consortium: Consortium, proposalId: number, ownOrgId: string) {
  const [proposal, row] = await Promise.all([readProposal(consortium, proposalId), readOne(consortium, proposalId)])
  const [members, profiles] = await Promise.all([
    readMembers(consortium, proposal.consortiumId),
    readProfiles(consortium.db),
  ])
  const barred = ['remove', 'suspend', 'reinstate'].includes(proposal.kind) ? proposal.orgId : null
  const votes = await Promise.all(
    members.map(async ({ orgId, state, changedAt }) => {
      const cast = await read(consortium, 'Consortium', 'votes', [BigInt(proposalId), wordOf(orgId)])
      const entitled = state === 'active' && changedAt <= row.createdAt && orgId !== barred
      const vote = cast === 1 ? 'yes' : cast === 2 ? 'no' : entitled ? 'none' : 'not-entitled'
      return {
        orgId,
        orgName: nameOf(profiles, 'organisation', orgId),
        vote: vote as 'yes' | 'no' | 'none' | 'not-entitled',
      }
    }),
  )
  const mayVote = proposal.outcome === 'open' && votes.some(({ orgId, vote }) => orgId === ownOrgId && vote === 'none')
  return { ...proposal, votes, mayVote }
}
