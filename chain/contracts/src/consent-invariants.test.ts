import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import type { Hex } from 'viem'
import { consentBed, day, kinds, type Person, relayer } from './testing/consent-bed.ts'
import { holdInvariants } from './testing/invariants.ts'
import { hashOf, people } from './testing/organisation-bed.ts'

interface Known {
  id: Hex
  owner: number
  from: number
  to: number
  signedAt: number
  key: number
  ended: 'Withdrawn' | 'Replaced' | null
}
interface Owner {
  person: Person
  last: number
  /** When each key, counted from 1, stopped counting. */
  ends: number[]
}

test('whatever is tried: grants, numbers and keys are as the residents signed, and nothing else', async () => {
  const b = await consentBed()
  const owners: Owner[] = []
  for (const name of ['first', 'second', 'third'])
    owners.push({ person: await b.enrol(name, kinds.resident), last: 0, ends: [Number.POSITIVE_INFINITY] })
  const grants: Known[] = []
  const alive = () => grants.filter(({ ended }) => ended === null)
  const isActive = (owner: Owner) => owner.ends.at(-1) === Number.POSITIVE_INFINITY
  const values = (owner: Owner, nonce: number, from = 0, length = 30 * day) =>
    b.grantValues({ resident: owner.person.id, nonce, validFrom: b.bed.now + from, validTo: b.bed.now + from + length })
  const add = (id: Hex, owner: number, { validFrom, validTo }: { validFrom: unknown; validTo: unknown }) =>
    grants.push({
      id,
      owner,
      from: Number(validFrom),
      to: Number(validTo),
      signedAt: b.bed.now,
      key: owners[owner]!.ends.length,
      ended: null,
    })
  const stops = async (expected: string | null, name: 'grant' | 'change' | 'withdraw', args: any) =>
    assert.equal(await b.consent.refusal(relayer, name, args), expected)

  const expected = (grant: Known): string => {
    if (grant.ended) return grant.ended
    if (b.bed.now < grant.from) return 'NotYetValid'
    if (b.bed.now >= grant.to) return 'Expired'
    return grant.signedAt < owners[grant.owner]!.ends[grant.key - 1]! ? 'Allowed' : 'SigningKeyRevoked'
  }

  const { steps } = await holdInvariants({
    steps: 90,
    every: 6,
    actions: {
      async grant(random) {
        const index = random.int(0, 2)
        const owner = owners[index]!
        const nonce = owner.last + random.int(-2, 3)
        const terms = values(owner, Math.max(nonce, 0), random.pick([0, 0, 500]), random.pick([600, 30 * day]))
        const { id, args } = b.signed('grant', terms, owner.person.signer)
        if (nonce <= owner.last) {
          await stops('NonceUsed', 'grant', args)
          return 'too low'
        }
        if (!isActive(owner)) {
          await stops('NotSigned', 'grant', args)
          return 'without a key'
        }
        await b.consent.send(relayer, 'grant', args)
        owner.last = nonce
        add(id, index, terms)
        return id
      },
      async change(random) {
        if (alive().length === 0) return 'nothing'
        const old = random.pick(alive())
        const owner = owners[old.owner]!
        if (!isActive(owner)) return 'without a key'
        const terms = { ...values(owner, owner.last + 1), action: 2, replaces: old.id }
        const { id, args } = b.signed('change', terms, owner.person.signer)
        await b.consent.send(relayer, 'change', args)
        owner.last++
        old.ended = 'Replaced'
        add(id, old.owner, terms)
        return id
      },
      async withdraw(random) {
        if (grants.length === 0) return 'nothing'
        const one = random.pick(grants)
        const owner = owners[one.owner]!
        const signer = random.chance(0.7) ? owner.person.signer : b.doctor.signer
        const nonce = random.int(0, owner.last + 2)
        const args = b.withdrawal(one.id, nonce, signer, owner.person.id)
        if (one.ended) await stops('NotInForce', 'withdraw', args)
        else if (signer === b.doctor.signer || !isActive(owner)) await stops('NotSigned', 'withdraw', args)
        else {
          await b.consent.send(relayer, 'withdraw', args)
          one.ended = 'Withdrawn'
          owner.last = Math.max(owner.last, nonce)
        }
        return one.id
      },
      async rotate(random) {
        const owner = random.pick(owners)
        if (!isActive(owner)) return 'without a key'
        const next = b.newSigner()
        const bytes = encodeSigned('rotation', {
          domain: b.domains.identities,
          action: 2,
          version: owner.ends.length + 1,
          id: owner.person.id,
          ...next.key,
        })
        const proofs = [owner.person.signer.sign(bytes), next.sign(bytes)] as const
        await b.bed.passTime(1)
        await b.identities.send(relayer, 'rotate', [owner.person.id, next.key.x, next.key.y, ...proofs])
        owner.ends[owner.ends.length - 1] = b.bed.now
        owner.ends.push(Number.POSITIVE_INFINITY)
        owner.person.signer = next
        return owner.person.id
      },
      async revoke(random) {
        const owner = random.pick(owners)
        if (!isActive(owner) || owners.filter(isActive).length < 2 || random.chance(0.85)) return 'not now'
        const [, , , validFrom] = await b.identities.read('keys', [owner.person.id, owner.ends.length])
        const from = random.int(Number(validFrom), b.bed.now)
        await b.identities.send(people.operator, 'revoke', [
          owner.person.id,
          owner.ends.length,
          BigInt(from),
          hashOf('r'),
        ])
        owner.ends[owner.ends.length - 1] = from
        return `${owner.person.id} from ${from}`
      },
      async wait(random) {
        await b.bed.passTime(random.int(1, 400))
        return `${b.bed.now}`
      },
    },
    invariants: {
      'every grant is judged as its history says': async () => {
        for (const grant of grants)
          assert.equal(await b.check(grant.id, { resident: owners[grant.owner]!.person.id }), expected(grant))
      },
      'each resident has exactly the grants and the number that were signed': async () => {
        for (const [index, { person, last }] of owners.entries()) {
          const own = grants.filter(({ owner }) => owner === index).map(({ id }) => id)
          assert.deepEqual(await b.consent.read('listGrants', [person.id, 0n, 100n]), own)
          assert.equal(await b.consent.read('lastNonce', [person.id]), last)
        }
      },
      'at most the newest key counts': async () => {
        for (const owner of owners) {
          const now = BigInt(b.bed.now)
          const version = await b.identities.read('versionAt', [owner.person.id, now])
          assert.equal(version, isActive(owner) ? owner.ends.length : 0)
        }
      },
    },
  })
  assert.ok(grants.length > 3 && steps.rotate! > 3, JSON.stringify(steps))
})
