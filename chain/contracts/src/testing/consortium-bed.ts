import type { Hex } from 'viem'
import { consortiumActions as actions, type ConsortiumRule, noRule } from '../consortium-actions.ts'
import { consortiumAbi, consortiumBytecode } from '../generated/consortium.ts'
import { chainTag, hashOf, type OrganisationBed, organisationBed, people, text32 } from './organisation-bed.ts'

export const kind = { admit: 0, remove: 1, suspend: 2, reinstate: 3, changeRule: 4, changeAdministrator: 5 } as const
export const membership = { none: 0, invited: 1, applied: 2, active: 3, suspended: 4, left: 5 } as const
export const outcome = { none: 0, open: 1, passed: 2, rejected: 3, expired: 4, withdrawn: 5 } as const
export const byVote: ConsortiumRule = { joining: 1, leaving: 1, quorum: 60, threshold: 60, votePeriod: 86_400 }
export const byAdministrator: ConsortiumRule = { ...byVote, joining: 0, leaving: 0 }

/** Consortium with every action as one short call, signed by the organisation with its key and relayed by a stranger. */
export async function consortiumBed(kit?: OrganisationBed, tag = chainTag) {
  const own = kit ?? (await organisationBed())
  const contract = await own.bed.deploy(people.admin, { abi: consortiumAbi, bytecode: consortiumBytecode }, [
    own.governance,
    own.organisations.address,
    tag,
  ])
  const sign = (actor: Hex, action: Hex) => own.sign(contract, actor, action)
  const relay = people.stranger
  const none = text32('')
  return {
    ...own,
    contract,
    async create(name: string, administrator: Hex, rule: ConsortiumRule) {
      const id = text32(name)
      const signed = await sign(administrator, actions.create(id, hashOf(name), rule))
      await contract.send(people.operator, 'create', [id, hashOf(name), administrator, rule, signed])
      return id
    },
    join: async (id: Hex, who: Hex) => contract.send(relay, 'join', [id, who, await sign(who, actions.join(id))]),
    quit: async (id: Hex, who: Hex) =>
      contract.send(relay, 'quit', [id, who, none, await sign(who, actions.quit(id, none))]),
    decide: async (id: Hex, administrator: Hex, k: number, subject: Hex) =>
      contract.send(relay, 'decide', [
        id,
        k,
        subject,
        none,
        await sign(administrator, actions.decide(id, k, subject, none)),
      ]),
    async propose(id: Hex, who: Hex, k: number, subject: Hex, rule = noRule): Promise<bigint> {
      const signed = await sign(who, actions.propose(id, k, subject, rule))
      await contract.send(relay, 'propose', [id, who, k, subject, rule, signed])
      return contract.read('proposalCount', [])
    },
    vote: async (proposal: bigint, who: Hex, support: boolean) =>
      contract.send(relay, 'vote', [proposal, who, support, await sign(who, actions.vote(proposal, support))]),
    withdraw: async (proposal: bigint, who: Hex) =>
      contract.send(relay, 'withdraw', [proposal, who, await sign(who, actions.withdraw(proposal))]),
    stateOf: async (id: Hex, who: Hex) => (await contract.read('members', [id, who]))[0],
    outcomeOf: async (proposal: bigint) => (await contract.read('proposalOf', [proposal])).outcome,
  }
}

export type ConsortiumBed = Awaited<ReturnType<typeof consortiumBed>>

/** Runs what must be refused and says with which error. */
export async function refused(run: Promise<unknown>): Promise<string> {
  try {
    await run
  } catch (error) {
    return (error as { revert?: { name: string } }).revert?.name ?? String(error)
  }
  return 'passed'
}
