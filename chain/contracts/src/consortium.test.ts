import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Hex } from 'viem'
import { consortiumActions as actions } from './consortium-actions.ts'
import { unsigned } from './signed-action.ts'
import {
  byAdministrator,
  byVote,
  type ConsortiumBed,
  consortiumBed,
  kind,
  membership,
  outcome,
  refused,
} from './testing/consortium-bed.ts'
import { hashOf, people, text32 } from './testing/organisation-bed.ts'

let kit: ConsortiumBed
const orgs: Hex[] = []
before(async () => {
  kit = await consortiumBed()
  for (let n = 0; n < 6; n++) orgs.push(await kit.register(`org-${n}`, kit.bed.address(20 + n)))
})

/** A consortium by vote with the first `count` organisations as members. */
async function voting(name: string, count: number, rule = byVote): Promise<Hex> {
  const id = await kit.create(name, orgs[0]!, rule)
  for (const org of orgs.slice(1, count)) {
    const members = orgs.slice(0, orgs.indexOf(org))
    const proposal = await kit.propose(id, orgs[0]!, kind.admit, org)
    for (const member of members)
      if ((await kit.outcomeOf(proposal)) === outcome.open) await kit.vote(proposal, member, true)
    await kit.join(id, org)
  }
  return id
}

test('by the administrator: invite and accept, apply and admit, suspend, reinstate, remove', async () => {
  const id = await kit.create('by-administrator', orgs[0]!, byAdministrator)
  await kit.decide(id, orgs[0]!, kind.admit, orgs[1]!)
  assert.equal(await kit.stateOf(id, orgs[1]!), membership.invited, 'nobody is a member without wanting to')
  await kit.join(id, orgs[1]!)
  await kit.join(id, orgs[2]!)
  assert.equal(await kit.stateOf(id, orgs[2]!), membership.applied)
  assert.equal(await refused(kit.decide(id, orgs[1]!, kind.admit, orgs[2]!)), 'NotTheActor')
  await kit.decide(id, orgs[0]!, kind.admit, orgs[2]!)
  assert.deepEqual(await kit.contract.read('isMember', [id, orgs[2]!]), true)
  await kit.decide(id, orgs[0]!, kind.suspend, orgs[2]!)
  assert.deepEqual(await kit.contract.read('isMember', [id, orgs[2]!]), false)
  assert.equal(await refused(kit.decide(id, orgs[0]!, kind.suspend, orgs[2]!)), 'WrongState')
  await kit.decide(id, orgs[0]!, kind.reinstate, orgs[2]!)
  await kit.decide(id, orgs[0]!, kind.remove, orgs[2]!)
  assert.equal(await kit.stateOf(id, orgs[2]!), membership.left)
  await kit.quit(id, orgs[1]!)
  assert.equal((await kit.contract.read('consortiumOf', [id])).active, 1)
  assert.equal(await refused(kit.decide(id, orgs[0]!, kind.remove, orgs[0]!)), 'AdministratorStays')
  assert.equal(await refused(kit.quit(id, orgs[0]!)), 'AdministratorStays')
  assert.equal(await refused(kit.propose(id, orgs[0]!, kind.admit, orgs[3]!)), 'NotTheAdministrator')
  const [ids, rows] = await kit.contract.read('listMembers', [id, 0n, 10n])
  assert.deepEqual(ids, orgs.slice(0, 3))
  assert.deepEqual(
    rows.map((row) => row.state),
    [membership.active, membership.left, membership.left],
  )
})

test('by vote: passes as soon as the missing votes cannot change it', async () => {
  const id = await voting('early', 5)
  const proposal = await kit.propose(id, orgs[1]!, kind.admit, orgs[5]!)
  await kit.vote(proposal, orgs[1]!, true)
  await kit.vote(proposal, orgs[2]!, true)
  assert.equal(await kit.outcomeOf(proposal), outcome.open)
  const { events } = await kit.vote(proposal, orgs[3]!, true)
  assert.deepEqual(
    events.map((event) => event.eventName),
    ['Acted', 'Voted', 'Decided', 'MembershipChanged'],
  )
  assert.equal(await kit.stateOf(id, orgs[5]!), membership.invited)
  assert.equal(await refused(kit.vote(proposal, orgs[4]!, true)), 'VoteOver')
  const second = await kit.propose(id, orgs[1]!, kind.suspend, orgs[2]!)
  assert.equal((await kit.contract.read('proposalOf', [second])).entitled, 4, 'whom it is about does not vote')
  assert.equal(await refused(kit.vote(second, orgs[2]!, false)), 'NotEntitled')
  await kit.vote(second, orgs[3]!, false)
  await kit.vote(second, orgs[4]!, false)
  assert.equal(await kit.outcomeOf(second), outcome.rejected)
})

test('one organisation one vote; who came later, was suspended or is outside has none', async () => {
  const id = await voting('entitled', 4)
  const proposal = await kit.propose(id, orgs[0]!, kind.admit, orgs[5]!)
  await kit.vote(proposal, orgs[0]!, true)
  assert.equal(await refused(kit.vote(proposal, orgs[0]!, true)), 'VotedAlready')
  assert.equal(await refused(kit.vote(proposal, orgs[0]!, false)), 'VotedAlready')
  assert.equal(await refused(kit.vote(proposal, orgs[5]!, true)), 'NotEntitled')
  const late = await kit.propose(id, orgs[0]!, kind.admit, orgs[4]!)
  for (const org of orgs.slice(0, 3)) await kit.vote(late, org, true)
  await kit.join(id, orgs[4]!)
  assert.equal(await refused(kit.vote(proposal, orgs[4]!, true)), 'NotEntitled')
  await kit.organisations.send(people.operator, 'setOrganisationState', [orgs[3]!, 2, text32('audit')])
  assert.equal(await refused(kit.vote(proposal, orgs[3]!, true)), 'NotTheActor')
  await kit.organisations.send(people.operator, 'setOrganisationState', [orgs[3]!, 1, text32('cleared')])
  await kit.vote(proposal, orgs[3]!, false)
})

test('a vote without quorum lapses, one without majority is rejected; anybody may close it, once and not early', async () => {
  const id = await voting('closing', 5)
  const lapsing = await kit.propose(id, orgs[0]!, kind.admit, orgs[5]!)
  assert.equal(await refused(kit.propose(id, orgs[1]!, kind.admit, orgs[5]!)), 'AlreadyProposed')
  await kit.vote(lapsing, orgs[0]!, true)
  assert.equal(await kit.contract.refusal(people.stranger, 'close', [lapsing]), 'VoteRunning')
  await kit.bed.passTime(86_401)
  assert.equal(await refused(kit.vote(lapsing, orgs[1]!, true)), 'VoteOver')
  assert.equal(await kit.outcomeOf(lapsing), outcome.expired, 'seen without anybody closing it')
  await kit.contract.send(people.stranger, 'close', [lapsing])
  assert.equal(await kit.contract.refusal(people.stranger, 'close', [lapsing]), 'VoteOver')
  assert.equal(await kit.stateOf(id, orgs[5]!), membership.none)

  const passing = await kit.propose(id, orgs[0]!, kind.admit, orgs[5]!)
  for (const [n, support] of [true, true, false].entries()) await kit.vote(passing, orgs[n]!, support)
  await kit.bed.passTime(86_401)
  await kit.contract.send(people.stranger, 'close', [passing])
  assert.equal(await kit.outcomeOf(passing), outcome.passed)
  assert.equal(await kit.stateOf(id, orgs[5]!), membership.invited)
})

test('a rule and an administrator change by vote only; the rule of a running vote stays', async () => {
  const id = await voting('rules', 3)
  const running = await kit.propose(id, orgs[0]!, kind.suspend, orgs[2]!)
  const change = await kit.propose(id, orgs[1]!, kind.changeRule, text32(''), byAdministrator)
  assert.equal(await refused(kit.decide(id, orgs[0]!, kind.changeAdministrator, orgs[1]!)), 'DecidedByVote')
  await kit.vote(change, orgs[0]!, true)
  await kit.vote(change, orgs[1]!, true)
  assert.deepEqual((await kit.contract.read('consortiumOf', [id])).rule, byAdministrator)
  await kit.vote(running, orgs[0]!, true)
  await kit.vote(running, orgs[1]!, true)
  assert.equal(await kit.stateOf(id, orgs[2]!), membership.suspended)
  const successor = await kit.propose(id, orgs[0]!, kind.changeAdministrator, orgs[1]!)
  await kit.vote(successor, orgs[0]!, true)
  await kit.vote(successor, orgs[1]!, true)
  await kit.quit(id, orgs[0]!)
  assert.equal((await kit.contract.read('consortiumOf', [id])).administrator, orgs[1])
  for (const wrong of [{ threshold: 50 }, { threshold: 101 }, { quorum: 0 }, { quorum: 101 }, { votePeriod: 1 }])
    assert.equal(
      await refused(kit.propose(id, orgs[1]!, kind.changeRule, text32(''), { ...byVote, ...wrong })),
      'RuleInvalid',
    )
})

test('a passed vote whose subject has changed meanwhile does nothing', async () => {
  const id = await voting('stale', 4)
  const proposal = await kit.propose(id, orgs[0]!, kind.suspend, orgs[3]!)
  await kit.vote(proposal, orgs[0]!, true)
  await kit.quit(id, orgs[3]!)
  await kit.vote(proposal, orgs[1]!, true)
  assert.equal(await kit.outcomeOf(proposal), outcome.expired)
  assert.equal(await kit.stateOf(id, orgs[3]!), membership.left)
})

test('the proposer alone may withdraw a proposal', async () => {
  const id = await voting('withdrawing', 3)
  const proposal = await kit.propose(id, orgs[1]!, kind.suspend, orgs[2]!)
  assert.equal(await refused(kit.withdraw(proposal, orgs[0]!)), 'NotTheProposer')
  await kit.withdraw(proposal, orgs[1]!)
  assert.equal(await refused(kit.vote(proposal, orgs[0]!, true)), 'VoteOver')
  assert.equal(await refused(kit.withdraw(99_999n, orgs[0]!)), 'UnknownProposal')
})

test('a signature counts once, until its end, for this action, contract and organisation only', async () => {
  const id = await voting('signatures', 3)
  const proposal = await kit.propose(id, orgs[0]!, kind.admit, orgs[5]!)
  const yes = actions.vote(proposal, true)
  const signed = await kit.sign(kit.contract, orgs[1]!, yes)
  const vote = (who: Hex, support: boolean, how: { validUntil: bigint; signature: Hex }) =>
    kit.contract.refusal(people.stranger, 'vote', [proposal, who, support, how])
  assert.equal(await vote(orgs[1]!, true, signed), null)
  assert.equal(await vote(orgs[1]!, false, signed), 'NotTheActor')
  assert.equal(await vote(orgs[2]!, true, signed), 'NotTheActor')
  assert.equal(await vote(orgs[1]!, true, { ...signed, validUntil: signed.validUntil + 1n }), 'NotTheActor')
  assert.equal(await vote(orgs[1]!, true, unsigned), 'NotTheActor')
  const other = await consortiumBed(kit)
  assert.equal(await vote(orgs[1]!, true, await kit.sign(other.contract, orgs[1]!, yes)), 'NotTheActor')
  const old = await kit.sign(kit.contract, orgs[1]!, yes, { validUntil: BigInt(kit.bed.now - 1) })
  assert.equal(await vote(orgs[1]!, true, old), 'SignatureExpired')
  await kit.vote(proposal, orgs[1]!, true)
  const again = await kit.propose(id, orgs[0]!, kind.suspend, orgs[2]!)
  assert.equal(await kit.contract.refusal(people.stranger, 'vote', [again, orgs[1]!, true, signed]), 'NotTheActor')
  // The organisation's own account needs none.
  await kit.contract.send(20, 'vote', [proposal, orgs[0]!, true, unsigned])
  assert.equal(await kit.outcomeOf(proposal), outcome.passed)
})

test('only the operator founds a consortium, and only with the administrator’s signature', async () => {
  const id = text32('founding')
  const signed = await kit.sign(kit.contract, orgs[0]!, actions.create(id, hashOf('founding'), byVote))
  const args = [id, hashOf('founding'), orgs[0]!, byVote, signed] as const
  assert.equal(await kit.contract.refusal(people.stranger, 'create', args), 'AccessControlUnauthorizedAccount')
  assert.equal(
    await kit.contract.refusal(people.operator, 'create', [...args.slice(0, 4), unsigned] as never),
    'NotTheActor',
  )
  await kit.contract.send(people.operator, 'create', args)
  assert.equal(await kit.contract.refusal(people.operator, 'create', args), 'AlreadyExists')
})
