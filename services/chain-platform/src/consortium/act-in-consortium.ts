import { type Consortium, hashText, wordOf } from './consortium.ts'
import { keepReason } from './manage-registry.ts'
import { type Decision, hashOfAction, type Kind, kindNumber, subjectOf } from './own-actions.ts'
import { saveProfile } from './profile-store.ts'
import { chainRule, type MembershipState, membershipOf, type Rule, readConsortium } from './read-consortia.ts'
import { findMade, readProposal } from './read-proposals.ts'
import { actAs, type Signature } from './sign-action.ts'
import { type Receipt, submitWrite } from './submit-write.ts'

/** How an organisation acts: with a signature that it brought, or with the key that is kept for it. */
export interface Acting {
  orgId: string
  signature?: Signature | undefined
  requestId?: string | undefined
}

const send = (consortium: Consortium, functionName: string, requestId: string | undefined, args: readonly unknown[]) =>
  submitWrite(consortium, { contract: 'Consortium', functionName, args: async () => args, requestId })

export async function createConsortium(
  consortium: Consortium,
  { orgId, signature, requestId }: Acting,
  input: { consortiumId: string; name: string; description: string; rule: Rule },
) {
  const { consortiumId, name, description, rule } = input
  const action = hashOfAction({ action: 'create', consortiumId, name, rule })
  const receipt = await actAs(consortium, orgId, action, signature, (signed) =>
    send(consortium, 'create', requestId, [
      wordOf(consortiumId),
      hashText(name),
      wordOf(orgId),
      chainRule(rule),
      signed,
    ]),
  )
  await saveProfile(consortium.db, { kind: 'consortium', id: consortiumId, name, creditCode: null, description })
  return { receipt, consortium: await readConsortium(consortium, consortiumId) }
}

export async function joinConsortium(consortium: Consortium, acting: Acting, consortiumId: string) {
  const action = hashOfAction({ action: 'join', consortiumId })
  const receipt = await actAs(consortium, acting.orgId, action, acting.signature, (signed) =>
    send(consortium, 'join', acting.requestId, [wordOf(consortiumId), wordOf(acting.orgId), signed]),
  )
  return { receipt, state: await stateAfter(consortium, consortiumId, acting.orgId) }
}

export async function quitConsortium(consortium: Consortium, acting: Acting, consortiumId: string, reason: string) {
  const action = hashOfAction({ action: 'quit', consortiumId, reason })
  const reasonHash = await keepReason(consortium, reason)
  const receipt = await actAs(consortium, acting.orgId, action, acting.signature, (signed) =>
    send(consortium, 'quit', acting.requestId, [wordOf(consortiumId), wordOf(acting.orgId), reasonHash, signed]),
  )
  return { receipt, state: await stateAfter(consortium, consortiumId, acting.orgId) }
}

export async function decideMembership(
  consortium: Consortium,
  acting: Acting,
  input: { consortiumId: string; kind: Decision; orgId: string; reason: string },
) {
  const { consortiumId, kind, orgId, reason } = input
  const reasonHash = await keepReason(consortium, reason)
  const action = hashOfAction({ action: 'decide', ...input })
  const receipt = await actAs(consortium, acting.orgId, action, acting.signature, (signed) =>
    send(consortium, 'decide', acting.requestId, [
      wordOf(consortiumId),
      kindNumber(kind),
      wordOf(orgId),
      reasonHash,
      signed,
    ]),
  )
  return { receipt, state: await stateAfter(consortium, consortiumId, orgId) }
}

export async function propose(
  consortium: Consortium,
  acting: Acting,
  input: { consortiumId: string; kind: Kind; orgId?: string | undefined; newRule?: Rule | undefined },
) {
  const { subject, rule } = subjectOf(input)
  const action = hashOfAction({ action: 'propose', ...input })
  const receipt = await actAs(consortium, acting.orgId, action, acting.signature, (signed) =>
    send(consortium, 'propose', acting.requestId, [
      wordOf(input.consortiumId),
      wordOf(acting.orgId),
      kindNumber(input.kind),
      subject,
      rule,
      signed,
    ]),
  )
  const proposal = await findMade(
    consortium,
    receipt.blockNumber,
    ({ proposer, kind, orgId }) =>
      proposer === acting.orgId && kind === input.kind && orgId === (kind === 'change-rule' ? null : input.orgId),
  )
  return { receipt, proposal }
}

export async function vote(consortium: Consortium, acting: Acting, proposalId: number, support: boolean) {
  const action = hashOfAction({ action: 'vote', proposalId, support })
  const receipt = await actAs(consortium, acting.orgId, action, acting.signature, (signed) =>
    send(consortium, 'vote', acting.requestId, [BigInt(proposalId), wordOf(acting.orgId), support, signed]),
  )
  return withProposal(consortium, receipt, proposalId)
}

export async function withdrawProposal(consortium: Consortium, acting: Acting, proposalId: number) {
  const action = hashOfAction({ action: 'withdraw', proposalId })
  const receipt = await actAs(consortium, acting.orgId, action, acting.signature, (signed) =>
    send(consortium, 'withdraw', acting.requestId, [BigInt(proposalId), wordOf(acting.orgId), signed]),
  )
  return withProposal(consortium, receipt, proposalId)
}

/** Needs nobody's signature: the votes are counted as they stand. */
export async function closeProposal(consortium: Consortium, proposalId: number, requestId: string | undefined) {
  return withProposal(consortium, await send(consortium, 'close', requestId, [BigInt(proposalId)]), proposalId)
}

const withProposal = async (consortium: Consortium, receipt: Receipt, proposalId: number) => ({
  receipt,
  proposal: await readProposal(consortium, proposalId),
})

/** After an act somebody is something here. */
const stateAfter = async (consortium: Consortium, consortiumId: string, orgId: string) =>
  (await membershipOf(consortium, consortiumId, orgId)) as MembershipState
