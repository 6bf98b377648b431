import { consortiumActions as actions, noRule } from '@jhc/chain-contracts/consortium-actions.ts'
import { unsigned } from '@jhc/chain-contracts/signed-action.ts'
import {
  byAdministrator,
  byVote,
  consortiumBed,
  kind,
  membership,
  outcome,
  refused,
} from '@jhc/chain-contracts/testing/consortium-bed.ts'
import { hashOf, organisationBed, people, text32 } from '@jhc/chain-contracts/testing/organisation-bed.ts'
import type { Random } from '@jhc/chain-contracts/testing/random.ts'
import { concat, type Hex, slice } from 'viem'
import { malleate } from './consent-world.ts'
import type { ContractAttack } from './contract-attack.ts'

const { admin, operator, submitter, pauser, stranger } = people

/** Attacks on the consortium: whose word counts, how often, and what for. */
export async function openVotingAttacks(): Promise<readonly ContractAttack[]> {
  const c = await consortiumBed(await organisationBed({ real: true }))
  const sameContractOtherChain = await consortiumBed(c, hashOf('another chain'))
  const orgs: Hex[] = []
  for (let n = 0; n < 5; n++) orgs.push(await c.register(`org-${n}`, c.bed.address(30 + n)))
  const [lead, second, third, fourth, outsider] = orgs as [Hex, Hex, Hex, Hex, Hex]
  const members = [lead, second, third, fourth]
  const union = await founded('union', byAdministrator)
  const league = await founded('league', byVote)

  async function founded(name: string, rule: typeof byVote) {
    const id = await c.create(name, lead, byAdministrator)
    for (const org of members.slice(1)) {
      await c.decide(id, lead, kind.admit, org)
      await c.join(id, org)
    }
    if (rule === byAdministrator) return id
    const change = await c.propose(id, lead, kind.changeRule, text32(''), rule)
    for (const org of members.slice(0, 3)) await c.vote(change, org, true)
    return id
  }
  let number = 0
  /** A new question each time, about somebody who is no member. */
  const proposal = () => c.propose(league, lead, kind.admit, text32(`subject-${++number}`))
  const voteRefusal = (id: bigint, org: Hex, support: boolean, signed: { validUntil: bigint; signature: Hex }) =>
    c.contract.refusal(stranger, 'vote', [id, org, support, signed])
  const signVote = (id: bigint, org: Hex, support = true, where = c.contract) =>
    c.sign(where, org, actions.vote(id, support))
  const refusedRun = async (run: Promise<unknown>) => {
    const said = await refused(run)
    return said === 'passed' ? null : said
  }
  const voter = (random: Random) => random.pick([second, third, fourth])

  return [
    {
      name: 'replay a vote’s signature on another proposal',
      stoppedBy: ['NotTheActor'],
      attempt: async (random) => {
        const [one, other] = [await proposal(), await proposal()]
        const org = voter(random)
        const signed = await signVote(one, org)
        await c.contract.send(stranger, 'vote', [one, org, true, signed])
        return voteRefusal(other, org, true, signed)
      },
    },
    {
      name: 'replay a signature made for another chain',
      stoppedBy: ['NotTheActor'],
      attempt: async (random) => {
        const [id, org] = [await proposal(), voter(random)]
        return voteRefusal(id, org, true, await signVote(id, org, true, sameContractOtherChain.contract))
      },
    },
    {
      name: 'use a yes as a no, or a vote as another act',
      stoppedBy: ['NotTheActor'],
      attempt: async (random) => {
        const [id, org] = [await proposal(), voter(random)]
        const signed = await signVote(id, org)
        return random.chance(0.5)
          ? voteRefusal(id, org, false, signed)
          : c.contract.refusal(stranger, 'quit', [league, org, text32(''), signed])
      },
    },
    {
      name: 'vote with malleated or zero signature',
      stoppedBy: ['NotTheActor'],
      attempt: async (random) => {
        const [id, org] = [await proposal(), voter(random)]
        const { validUntil, signature } = await signVote(id, org)
        const { r, s } = malleate(random, { r: BigInt(slice(signature, 0, 32)), s: BigInt(slice(signature, 32)) })
        const hex = (value: bigint) => `0x${value.toString(16).padStart(64, '0')}` as Hex
        return voteRefusal(id, org, true, { validUntil, signature: concat([hex(r), hex(s)]) })
      },
    },
    {
      name: 'sign with another organisation’s key, or with bytes too few or too many',
      stoppedBy: ['NotTheActor'],
      attempt: async (random) => {
        const [id, org] = [await proposal(), voter(random)]
        const action = actions.vote(id, true)
        if (random.chance(0.5))
          return voteRefusal(id, org, true, await c.sign(c.contract, org, action, { key: c.keys.get(outsider)! }))
        const { validUntil, signature } = await signVote(id, org)
        const length = random.int(1, 63)
        const cut = random.chance(0.5) ? slice(signature, 0, length) : concat([signature, random.bytes(length)])
        return voteRefusal(id, org, true, { validUntil, signature: cut })
      },
    },
    {
      name: 'bring a signature after its time, or make its time longer',
      stoppedBy: ['SignatureExpired', 'NotTheActor'],
      attempt: async (random) => {
        const [id, org] = [await proposal(), voter(random)]
        const validUntil = BigInt(c.bed.now - random.int(1, 9000))
        const signed = await c.sign(c.contract, org, actions.vote(id, true), { validUntil })
        const later = { ...signed, validUntil: validUntil + BigInt(random.int(10_000, 20_000)) }
        return voteRefusal(id, org, true, random.chance(0.5) ? signed : later)
      },
    },
    {
      name: 'sign ahead for a number that is not yet due',
      stoppedBy: ['NotTheActor'],
      attempt: async (random) => {
        const [id, org] = [await proposal(), voter(random)]
        const nonceAhead = BigInt(random.int(1, 5))
        return voteRefusal(id, org, true, await c.sign(c.contract, org, actions.vote(id, true), { nonceAhead }))
      },
    },
    {
      name: 'act in an organisation’s name as operator, administrator or another’s account',
      stoppedBy: ['NotTheActor'],
      attempt: async (random) => {
        const id = await proposal()
        const account = random.pick([admin, operator, submitter, pauser, stranger, 30, 34])
        return c.contract.refusal(account, 'vote', [id, voter(random), true, unsigned])
      },
    },
    {
      name: 'use the organisation’s account to carry somebody’s bad signature',
      stoppedBy: ['NotTheActor'],
      attempt: async (random) => {
        const id = await proposal()
        const signed = await c.sign(c.contract, second, actions.vote(id, true), { key: c.keys.get(third)! })
        return c.contract.refusal(31, 'vote', [id, second, random.chance(0.5), signed])
      },
    },
    {
      name: 'vote twice',
      stoppedBy: ['VotedAlready'],
      attempt: async (random) => {
        const [id, org] = [await proposal(), voter(random)]
        await c.vote(id, org, random.chance(0.5))
        return refusedRun(c.vote(id, org, random.chance(0.5)))
      },
    },
    {
      name: 'vote from outside, or on oneself',
      stoppedBy: ['NotEntitled'],
      attempt: async (random) => {
        if (random.chance(0.5)) return refusedRun(c.vote(await proposal(), outsider, true))
        const id = await c.propose(league, lead, kind.suspend, third)
        const said = await refusedRun(c.vote(id, third, false))
        await c.withdraw(id, lead)
        return said
      },
    },
    {
      name: 'bring in new members to win a running vote',
      stoppedBy: ['NotEntitled'],
      attempt: async () => {
        const running = await proposal()
        const admission = await c.propose(league, lead, kind.admit, outsider)
        for (const org of members)
          if ((await c.outcomeOf(admission)) === outcome.open) await c.vote(admission, org, true)
        if ((await c.stateOf(league, outsider)) === membership.invited) await c.join(league, outsider)
        const said = await refusedRun(c.vote(running, outsider, true))
        await c.quit(league, outsider)
        return said
      },
    },
    {
      name: 'vote after the end, or close before it',
      stoppedBy: ['VoteOver', 'VoteRunning'],
      attempt: async (random) => {
        const id = await proposal()
        if (random.chance(0.5)) return c.contract.refusal(stranger, 'close', [id])
        await c.bed.passTime(86_401)
        return refusedRun(c.vote(id, voter(random), true))
      },
    },
    {
      name: 'decide alone what the rule leaves to a vote',
      stoppedBy: ['DecidedByVote'],
      attempt: async (random) =>
        refusedRun(
          c.decide(
            league,
            lead,
            random.pick([kind.admit, kind.remove, kind.suspend, kind.changeAdministrator]),
            fourth,
          ),
        ),
    },
    {
      name: 'take the administrator’s place without being it',
      stoppedBy: ['NotTheActor'],
      attempt: async (random) =>
        refusedRun(c.decide(union, voter(random), random.pick([kind.remove, kind.suspend]), fourth)),
    },
    {
      name: 'make an organisation a member against its will',
      stoppedBy: ['only invited'],
      attempt: async () => {
        const subject = text32(`unwilling-${++number}`)
        await c.decide(union, lead, kind.admit, subject)
        return (await c.contract.read('isMember', [union, subject])) ? null : 'only invited'
      },
    },
    {
      name: 'act while suspended by the registry',
      stoppedBy: ['NotTheActor'],
      attempt: async (random) => {
        const [id, org] = [await proposal(), voter(random)]
        await c.organisations.send(operator, 'setOrganisationState', [org, 2, text32('x')])
        const said = await refusedRun(c.vote(id, org, true))
        await c.organisations.send(operator, 'setOrganisationState', [org, 1, text32('x')])
        return said
      },
    },
    {
      name: 'pass rules that let a minority decide or a vote last for ever',
      stoppedBy: ['RuleInvalid'],
      attempt: async (random) => {
        const bad = random.pick([
          { threshold: random.int(0, 50) },
          { threshold: random.int(101, 255) },
          { quorum: 0 },
          { quorum: random.int(101, 255) },
          { votePeriod: random.int(0, 59) },
          { votePeriod: random.int(91 * 86_400, 2 ** 32 - 1) },
        ])
        return refusedRun(c.propose(league, second, kind.changeRule, text32(''), { ...byVote, ...bad }))
      },
    },
    {
      name: 'fill the chain with the same question',
      stoppedBy: ['AlreadyProposed'],
      attempt: async (random) => {
        await proposal()
        return refusedRun(c.propose(league, voter(random), kind.admit, text32(`subject-${number}`)))
      },
    },
    {
      name: 'ask for endless pages',
      stoppedBy: ['bounded'],
      attempt: async (random) => {
        const [ids] = await c.organisations.read('listOrganisations', [0n, random.uint(256)])
        const [more] = await c.contract.read('listMembers', [league, random.uint(256), 2n ** 256n - 1n])
        return ids.length <= 100 && more.length <= 100 ? 'bounded' : null
      },
    },
    {
      name: 'found a consortium without being the operator, or without the administrator’s word',
      stoppedBy: ['AccessControlUnauthorizedAccount', 'NotTheActor'],
      attempt: async (random) => {
        const id = random.hash()
        const signed = await c.sign(c.contract, lead, actions.create(id, id, byVote))
        return random.chance(0.5)
          ? c.contract.refusal(random.pick([admin, stranger, 30]), 'create', [id, id, lead, byVote, signed])
          : c.contract.refusal(operator, 'create', [id, id, second, byVote, signed])
      },
    },
    {
      name: 'propose with other terms than were signed',
      stoppedBy: ['NotTheActor'],
      attempt: async (random) => {
        const signed = await c.sign(c.contract, second, actions.propose(league, kind.admit, random.hash(), noRule))
        return c.contract.refusal(stranger, 'propose', [league, second, kind.admit, random.hash(), noRule, signed])
      },
    },
  ]
}
