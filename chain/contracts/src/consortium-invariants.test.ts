import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Hex } from 'viem'
import { byVote, consortiumBed, kind, membership, outcome, refused } from './testing/consortium-bed.ts'
import { holdInvariants } from './testing/invariants.ts'
import { people, text32 } from './testing/organisation-bed.ts'
import type { Random } from './testing/random.ts'

test('whatever is tried in whatever order: counts, votes and both sides’ consent hold', async () => {
  const kit = await consortiumBed()
  const orgs: Hex[] = []
  for (let n = 0; n < 6; n++) orgs.push(await kit.register(`org-${n}`))
  const id = await kit.create('all', orgs[0]!, byVote)
  const none = text32('')

  // What each side has agreed to since the organisation was last outside; from the acts, not from the contract's state.
  const wants = new Map(orgs.map((org) => [org, org === orgs[0]]))
  const wanted = new Map(orgs.map((org) => [org, org === orgs[0]]))
  const settled = new Map<bigint, number>()
  let proposals = 0n
  const one = (random: Random) => BigInt(random.int(1, Math.max(1, Number(proposals))))

  /** Applies what an accepted transaction did to the record of consents. */
  const follow = async (run: Promise<{ events: Array<{ eventName?: string; args?: any }> }>): Promise<string> => {
    let said = 'passed'
    const name = await refused(
      run.then(({ events }) => {
        for (const { eventName, args } of events) {
          if (eventName !== 'MembershipChanged') continue
          said = `→ ${args.state}`
          if (args.state === membership.left) {
            wants.set(args.organisation, false)
            wanted.set(args.organisation, false)
          } else if (args.by !== args.organisation || args.proposal !== 0n) wanted.set(args.organisation, true)
        }
      }),
    )
    return name === 'passed' ? said : name
  }
  /** Mostly one who may act, so that something happens; now and then one who may not. */
  const actor = (random: Random) => {
    const members = orgs.filter((org) => wants.get(org) && wanted.get(org))
    return random.pick(random.chance(0.8) ? members : orgs)
  }

  const propose = async (random: Random) => {
    const k = random.pick([
      kind.admit,
      kind.admit,
      kind.admit,
      kind.remove,
      kind.suspend,
      kind.reinstate,
      kind.changeRule,
    ])
    const rule = { ...byVote, quorum: random.int(1, 100), threshold: random.int(51, 100) }
    const subject = k === kind.changeRule ? none : random.pick(orgs)
    const said = await refused(kit.propose(id, actor(random), k, subject, rule))
    proposals = await kit.contract.read('proposalCount', [])
    return said
  }

  const { steps } = await holdInvariants({
    steps: 200,
    every: 8,
    actions: {
      join: async (random) => {
        const org = random.pick(orgs)
        const said = await follow(kit.join(id, org))
        if (said.startsWith('→')) wants.set(org, true)
        return said
      },
      quit: async (random) => (random.chance(0.3) ? follow(kit.quit(id, random.pick(orgs))) : 'not tried'),
      propose,
      proposeMore: propose,
      vote: async (random) => follow(kit.vote(one(random), actor(random), random.chance(0.7))),
      voteLatest: async (random) => (proposals ? follow(kit.vote(proposals, actor(random), random.chance(0.8))) : ''),
      withdraw: async (random) => (random.chance(0.2) ? refused(kit.withdraw(one(random), random.pick(orgs))) : ''),
      close: async (random) => follow(kit.contract.send(people.stranger, 'close', [one(random)])),
      wait: async (random) => {
        if (random.chance(0.15)) await kit.bed.passTime(random.int(1, 100_000))
        return ''
      },
    },
    invariants: {
      'the count of active members is their number': async () => {
        const [, rows] = await kit.contract.read('listMembers', [id, 0n, 100n])
        const active = rows.filter((row) => row.state === membership.active).length
        assert.equal((await kit.contract.read('consortiumOf', [id])).active, active)
        assert.ok(active >= 1, 'the administrator stays')
      },
      'a member is in because both sides agreed': async () => {
        for (const org of orgs) {
          const state = await kit.stateOf(id, org)
          if (state === membership.active) assert.ok(wants.get(org) && wanted.get(org), `member ${org}`)
        }
      },
      'votes add up, none beyond the entitled; what is decided stays decided': async () => {
        const last = proposals > 5n ? proposals - 5n : 0n
        for (let n = last + 1n; n <= proposals; n++) {
          const proposal = await kit.contract.read('proposalOf', [n])
          const cast = await Promise.all(orgs.map((org) => kit.contract.read('votes', [n, org])))
          assert.deepEqual(
            [cast.filter((v) => v === 1).length, cast.filter((v) => v === 2).length],
            [proposal.yes, proposal.no],
          )
          assert.ok(proposal.yes + proposal.no <= proposal.entitled, `proposal ${n}`)
          if (proposal.outcome === outcome.passed)
            assert.ok(proposal.yes * 100 >= proposal.rule.threshold * (proposal.yes + proposal.no))
          const before = settled.get(n)
          // A passed vote that is closed late may find its subject changed: then it lapses.
          if (before !== undefined && !(before === outcome.passed && proposal.outcome === outcome.expired))
            assert.equal(proposal.outcome, before)
          if (proposal.outcome !== outcome.open) settled.set(n, proposal.outcome)
        }
      },
    },
  })
  assert.ok(
    proposals > 8n && steps.vote! > 10 && settled.size > 4,
    `only ${proposals} proposals, ${settled.size} settled`,
  )
})
