import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { type Hex, hexToBytes, toHex, zeroHash } from 'viem'
import { consentBed, day, type Person, relayer } from './testing/consent-bed.ts'
import { fuzz } from './testing/fuzz.ts'
import { holdInvariants } from './testing/invariants.ts'
import { people } from './testing/organisation-bed.ts'
import type { Random } from './testing/random.ts'

interface KnownRequest {
  id: Hex
  holder: Hex
  validTo: number
  withdrawn: boolean
  refusedBy: Set<Hex>
}
interface KnownGrant {
  id: Hex
  holder: Hex
  from: number
  to: number
  ended: boolean
}
interface KnownRelease {
  id: Hex
  request: Hex
  by: Person
  outcome: number
}

test('no byte of a signed request or release can be changed', async () => {
  const b = await consentBed()
  const grant = await b.grant()
  const { id } = await b.request()
  const request = b.signed('request', b.requestValues({ nonce: 2 }), b.doctor.signer)
  const [release, seal] = b.releaseArgs(id, grant.id).args
  const changed = (bytes: Hex, random: Random) => {
    const copy = hexToBytes(bytes)
    copy[random.int(0, copy.length - 1)]! ^= random.int(1, 255)
    return toHex(copy)
  }
  await fuzz({ rounds: 40 }, async (random) => {
    const other = changed(request.bytes, random)
    assert.notEqual(await b.access.refusal(relayer, 'request', [other, request.r, request.s]), null)
    assert.notEqual(await b.access.refusal(relayer, 'release', [changed(release, random), seal]), null)
    assert.notEqual(await b.access.refusal(relayer, 'release', [release, changed(seal, random)]), null)
  })
  assert.equal(await b.access.refusal(relayer, 'request', request.args), null)
  assert.equal(await b.access.refusal(relayer, 'release', [release, seal]), null)
})

test('whatever is tried: nothing is released but under an open request and a grant in force, and each once', async () => {
  const b = await consentBed()
  const holders = [b.hospitalA, b.hospitalB]
  const requests: KnownRequest[] = []
  const grants: KnownGrant[] = []
  const releases: KnownRelease[] = []
  let number = 0
  let paused = false
  const stops = async (expected: string | null, name: any, args: any) =>
    assert.equal(await b.access.refusal(relayer, name, args), expected)
  const isOpen = (one: KnownRequest) => !one.withdrawn && b.bed.now < one.validTo
  const isInForce = (one: KnownGrant, holder: Hex) =>
    !one.ended && one.from <= b.bed.now && b.bed.now < one.to && [zeroHash, holder].includes(one.holder)

  const nonEmpty = <T>(list: T[]) => (list.length > 0 ? list : null)

  const { steps } = await holdInvariants({
    steps: 120,
    every: 10,
    actions: {
      async request(random) {
        const holder = random.pick([zeroHash, b.hospitalA.id])
        const values = b.requestValues({ nonce: ++number, holder, validTo: b.bed.now + random.pick([300, day]) })
        const signer = random.chance(0.8) ? b.doctor.signer : b.resident.signer
        const { id, args } = b.signed('request', values, signer)
        const wrong = paused ? 'EnforcedPause' : signer === b.doctor.signer ? null : 'NotSigned'
        await stops(wrong, 'request', args)
        if (wrong) return wrong
        await b.access.send(relayer, 'request', args)
        requests.push({ id, holder, validTo: Number(values.validTo), withdrawn: false, refusedBy: new Set() })
        return id
      },
      async withdrawRequest(random) {
        if (requests.length === 0 || random.chance(0.5)) return 'nothing'
        const one = random.pick(requests)
        const bytes = encodeSigned('requestWithdrawal', { domain: b.domains.access, action: 2, requestId: one.id })
        const { r, s } = b.doctor.signer.sign(bytes)
        if (!isOpen(one)) return stops('NoRequest', 'withdrawRequest', [one.id, r, s]).then(() => 'not open')
        await b.access.send(relayer, 'withdrawRequest', [one.id, r, s])
        one.withdrawn = true
        return one.id
      },
      async grant(random) {
        const holder = random.pick([zeroHash, b.hospitalA.id])
        const [from, length] = [random.pick([0, 0, 200]), random.pick([400, day])]
        const [validFrom, validTo] = [b.bed.now + from, b.bed.now + from + length]
        const { id } = await b.grant({ nonce: ++number, holder, validFrom, validTo })
        grants.push({ id, holder, from: validFrom, to: validTo, ended: false })
        return id
      },
      async withdrawGrant(random) {
        const one = grants.find(({ ended }) => !ended)
        if (!one || random.chance(0.5)) return 'nothing'
        await b.consent.send(relayer, 'withdraw', b.withdrawal(one.id, ++number))
        one.ended = true
        return one.id
      },
      async release(random) {
        if (requests.length === 0 || grants.length === 0) return 'nothing'
        const usual = random.chance(0.7)
        const by = random.pick(holders)
        const request = random.pick((usual && nonEmpty(requests.filter(isOpen))) || requests)
        const grant = random.pick((usual && nonEmpty(grants.filter((one) => isInForce(one, by.id)))) || grants)
        const { id, args } = b.releaseArgs(request.id, grant.id, { page: random.int(1, 2), count: 1 }, by)
        const expected = paused
          ? 'EnforcedPause'
          : !isOpen(request)
            ? 'NoRequest'
            : request.holder !== zeroHash && request.holder !== by.id
              ? 'NotAsked'
              : !isInForce(grant, by.id)
                ? 'ConsentDenied'
                : releases.some((one) => one.id === id)
                  ? 'AlreadyRecorded'
                  : null
        await stops(expected, 'release', args)
        if (expected) return expected
        await b.access.send(relayer, 'release', args)
        releases.push({ id, request: request.id, by, outcome: 1 })
        return id
      },
      async finish(random) {
        if (releases.length === 0) return 'nothing'
        const [one, outcome, by] = [random.pick(releases), random.int(0, 5), random.pick(holders)]
        const values = { domain: b.domains.access, action: 4, outcome, releaseId: one.id }
        const args = [one.id, outcome, b.sealBytes(by.signer, encodeSigned('outcome', values))] as const
        const expected =
          one.outcome !== 1 ? 'NoOpenRelease' : outcome < 2 ? 'OutcomeInvalid' : by === one.by ? null : 'NotSignedBy'
        await stops(expected, 'finish', args)
        if (expected) return expected
        await b.access.send(relayer, 'finish', args)
        one.outcome = outcome
        return one.id
      },
      async refuse(random) {
        if (requests.length === 0) return 'nothing'
        const [one, by] = [random.pick(requests), random.pick(holders)]
        const values = { domain: b.domains.access, action: 5, reason: 101, requestId: one.id, holder: by.id }
        const args = [one.id, by.id, 101, b.sealBytes(by.signer, encodeSigned('refusal', values))] as const
        const asked = one.holder === zeroHash || one.holder === by.id
        const lawful = !paused && isOpen(one) && asked && !one.refusedBy.has(by.id)
        if ((await b.access.refusal(relayer, 'refuse', args)) !== null) {
          assert.equal(lawful, false)
          return 'refused'
        }
        assert.equal(lawful, true)
        await b.access.send(relayer, 'refuse', args)
        one.refusedBy.add(by.id)
        return one.id
      },
      async pause(random) {
        if (!paused && random.chance(0.7)) return 'not now'
        paused = !paused
        await b.access.send(people.pauser, paused ? 'pause' : 'unpause', [])
        return String(paused)
      },
      async wait(random) {
        await b.bed.passTime(random.int(1, 120))
        return `${b.bed.now}`
      },
    },
    invariants: {
      'a release stands as it was signed, with its one outcome': async () => {
        for (const { id, request, by, outcome } of releases) {
          const [storedRequest, holder, , , , storedOutcome] = await b.access.read('releases', [id])
          assert.deepEqual([storedRequest, holder, storedOutcome], [request, by.id, outcome])
        }
      },
      'a request is open exactly until its withdrawal or end': async () => {
        for (const one of requests) {
          const stored = await b.access.read('requestOf', [one.id])
          assert.deepEqual([stored.withdrawn, Number(stored.validTo)], [one.withdrawn, one.validTo])
          for (const { id } of holders)
            assert.equal(await b.access.read('refused', [one.id, id]), one.refusedBy.has(id))
        }
      },
    },
  })
  assert.ok(releases.length > 2 && steps.finish! > 5, `${releases.length} ${JSON.stringify(steps)}`)
})
