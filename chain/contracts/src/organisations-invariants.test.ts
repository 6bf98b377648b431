import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encodeAbiParameters, type Hex, keccak256, parseAbiParameters } from 'viem'
import { holdInvariants } from './testing/invariants.ts'
import { hashOf, organisationBed, people, stubSignature, type TestKey, text32 } from './testing/organisation-bed.ts'
import type { Random } from './testing/random.ts'

const [active, suspended, closed] = [1, 2, 3] as const
const nobody: Hex = `0x${'0'.repeat(40)}`
const reason = hashOf('reason')
const digest = hashOf('digest')
const keyIdOf = ({ x, y }: TestKey) => keccak256(encodeAbiParameters(parseAbiParameters('uint256, uint256'), [x, y]))

interface Holder {
  id: Hex
  state: number
  key: TestKey
  until: number
  revoked: boolean
}
interface Organisation extends Holder {
  account: Hex
}
interface Node extends Holder {
  of: Organisation
}

test('whatever is tried: who acts, whose node counts and whose account it is are as the register was led', async () => {
  const kit = await organisationBed()
  const { bed, organisations: contract } = kit
  const organisations: Organisation[] = []
  const nodes: Node[] = []
  const everyKey: { key: TestKey; holder: Holder }[] = []
  let number = 0
  const fresh = (random: Random) => {
    const key = kit.newKey()
    const until = bed.now + random.pick([500, 100_000])
    return { key, until, input: kit.keyInput(key, BigInt(until)) }
  }
  const isKeyValid = (one: Holder) => !one.revoked && bed.now <= one.until
  const pick = <T>(random: Random, list: T[]) => (list.length > 0 ? random.pick(list) : null)

  const { steps } = await holdInvariants({
    steps: 140,
    every: 7,
    actions: {
      async register(random) {
        if (organisations.length > 8) return 'enough'
        const [id, account] = [text32(`org-${++number}`), random.chance(0.5) ? bed.address(100 + number) : nobody]
        const { key, until, input } = fresh(random)
        await contract.send(people.operator, 'registerOrganisation', [id, reason, account, input])
        const one = { id, state: active, key, until, revoked: false, account }
        organisations.push(one)
        everyKey.push({ key, holder: one })
        return id
      },
      async registerNode(random) {
        const of = pick(random, organisations)
        if (!of) return 'nothing'
        const id = text32(`node-${++number}`)
        const { key, until, input } = fresh(random)
        const wrong = of.state === active ? null : 'NotActive'
        assert.equal(await contract.refusal(people.operator, 'registerNode', [id, of.id, input]), wrong)
        if (wrong) return wrong
        await contract.send(people.operator, 'registerNode', [id, of.id, input])
        const one = { id, state: active, key, until, revoked: false, of }
        nodes.push(one)
        everyKey.push({ key, holder: one })
        return id
      },
      async replaceKey(random) {
        const one = pick<Holder>(random, [...organisations, ...nodes])
        if (!one) return 'nothing'
        const { key, until, input } = fresh(random)
        const wrong = one.state === closed ? 'ClosedForGood' : null
        assert.equal(await contract.refusal(people.admin, 'replaceKey', [one.id, input, reason]), wrong)
        if (wrong) return wrong
        await contract.send(people.admin, 'replaceKey', [one.id, input, reason])
        Object.assign(one, { key, until, revoked: false })
        everyKey.push({ key, holder: one })
        return one.id
      },
      async revokeKey(random) {
        const one = pick(random, everyKey)
        if (!one || random.chance(0.5)) return 'nothing'
        const current = one.holder.key === one.key
        const wrong = current && !one.holder.revoked ? null : 'Unknown'
        assert.equal(await contract.refusal(people.operator, 'revokeKey', [keyIdOf(one.key), reason]), wrong)
        if (wrong) return wrong
        await contract.send(people.operator, 'revokeKey', [keyIdOf(one.key), reason])
        one.holder.revoked = true
        return one.holder.id
      },
      async changeState(random) {
        const one = pick<Organisation | Node>(random, [...organisations, ...nodes])
        if (!one) return 'nothing'
        const to = random.pick([active, active, suspended, suspended, closed])
        const name = 'of' in one ? 'setNodeState' : 'setOrganisationState'
        const wrong =
          one.state === closed
            ? 'ClosedForGood'
            : one.state === to
              ? 'StateUnchanged'
              : 'of' in one && to === active && one.of.state !== active
                ? 'NotActive'
                : null
        assert.equal(await contract.refusal(people.operator, name, [one.id, to, reason]), wrong)
        if (wrong) return wrong
        await contract.send(people.operator, name, [one.id, to, reason])
        one.state = to
        return `${one.id} ${to}`
      },
      async changeAccount(random) {
        const one = pick(random, organisations)
        if (!one) return 'nothing'
        const account = random.pick([nobody, bed.address(100 + random.int(1, number))])
        const taken = account !== nobody && organisations.some((other) => other !== one && other.account === account)
        const wrong = one.state === closed ? 'ClosedForGood' : taken ? 'AccountTaken' : null
        assert.equal(await contract.refusal(people.admin, 'changeAccount', [one.id, account]), wrong)
        if (wrong) return wrong
        await contract.send(people.admin, 'changeAccount', [one.id, account])
        one.account = account
        return account
      },
      async wait(random) {
        await bed.passTime(random.int(1, 200))
        return `${bed.now}`
      },
    },
    invariants: {
      'an organisation acts by its newest key or its account, while it is active': async () => {
        for (const one of organisations) {
          const acts = (from: Hex, signature: Hex) => contract.read('acts', [one.id, from, digest, signature])
          const counts = one.state === active
          assert.equal(await acts(nobody, stubSignature(one.key, digest)), counts && isKeyValid(one))
          if (one.account !== nobody) assert.equal(await acts(one.account, '0x'), counts)
        }
      },
      'an account is at most one organisation’s': async () => {
        for (const one of organisations) {
          if (one.account === nobody) continue
          assert.equal(await contract.read('organisationOf', [one.account]), one.id)
        }
      },
      'a key counts only for its holder, while it is the newest, unrevoked and within its time': async () => {
        for (const { key, holder } of everyKey) {
          const valid = holder.key === key && isKeyValid(holder)
          assert.equal(await contract.read('isKeyValid', [keyIdOf(key)]), valid)
        }
      },
      'a node counts while it, its organisation and its key do; the organisation knows how many it has': async () => {
        for (const one of nodes) {
          const counts = one.state === active && one.of.state === active && isKeyValid(one)
          assert.equal(await contract.read('isNodeActive', [one.id]), counts)
        }
        for (const one of organisations) {
          const [, , , , , count] = await contract.read('organisations', [one.id])
          assert.equal(count, nodes.filter(({ of, state }) => of === one && state !== closed).length)
        }
      },
    },
  })
  assert.ok(organisations.length > 3 && nodes.length > 2, JSON.stringify(steps))
})
