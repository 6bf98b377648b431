import type { Random } from '@jhc/chain-contracts/testing/random.ts'
import { generateKeyPair, type Sm2KeyPair } from '@jhc/gm/sm2.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { toHex } from '@jhc/record/bytes.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import type { Signing } from '@jhc/trust-platform/consent/testing/consent-platform.ts'
import { callData, halves } from '@jhc/trust-platform/contract-access.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import type { Hex } from 'viem'
import { stoppedBy, type Theme, type World } from './consent-world.ts'

type Attempt = (random: Random) => Promise<string | null>

/** Whoever holds another key than the resident's own present one, at the door and straight at the contract. */
export const theme: Theme = {
  async run(world, { attacks, random, tally, say }) {
    const attempts = Object.entries(await attemptsOn(world))
    for (let turn = 0; turn < attacks; turn++) {
      const [name, attempt] = attempts[turn % attempts.length]!
      const passed = await attempt(random)
      tally.add('consent.foreign-keys', passed === null)
      if (passed !== null) say(`UNDETECTED foreign key: ${name}: ${passed}`)
    }
  },
}

async function attemptsOn(world: World): Promise<Record<string, Attempt>> {
  const { platform, doctors } = world
  const [doctor] = doctors as [Signing]
  const victim = await world.resident()
  const stranger = await world.resident()
  const rotated = await world.resident()
  const oldPair = rotated.pair
  const newPair = await rotate(world, rotated)
  const revoked = await world.resident()
  await revoke(world, revoked)
  const { grantId } = await platform.grant(victim, doctor.id)
  await platform.inForce(victim, grantId)
  const domain = platform.domains.identities as Hex

  const terms = async (of: Signing) => {
    const { nonce } = await platform.as(of, consentApi).nextNonce({})
    return encodeSigned('grant', platform.terms(of, doctor.id, { nonce }))
  }
  const give = (as: Signing, signed: Hex, signature: string) =>
    platform.as(as, consentApi).grant({ body: { signed, signature } })
  const by = async (of: Signing, pair: Sm2KeyPair, codes = ['consent.not-signed']) => {
    const signed = await terms(of)
    return stoppedBy(() => give(of, signed, platform.signHex(pair, signed)), codes)
  }
  const straight = (signed: Hex, signature: string) => {
    const [r, s] = halves(signature)
    return stoppedBy(
      () => platform.send('Consent', callData('Consent', 'grant', [signed, r, s])),
      ['chain-gateway.reverted'],
    )
  }
  return {
    'random bytes for a signature': async (random) => {
      const signed = await terms(victim)
      return stoppedBy(() => give(victim, signed, random.bytes(64).slice(2)), ['consent.not-signed'])
    },
    'a key made for it': () => by(victim, generateKeyPair()),
    'another resident’s key': () => by(victim, stranger.pair),
    'the doctor’s own key': () => by(victim, doctor.pair),
    'a key that was replaced': () => by(rotated, oldPair),
    'a key that was revoked': () => by(revoked, revoked.pair, ['consent.no-key']),
    'one bit changed after signing': async (random) => {
      const signed = await terms(victim)
      const signature = platform.signHex(victim.pair, signed)
      // Behind the resident's id, or it would be somebody else's session that is refused.
      const at = 2 + 2 * random.pick([26, 46, 51, 88, 118, 190])
      const digit = (Number.parseInt(signed[at + 1]!, 16) ^ 1).toString(16)
      const changed = `${signed.slice(0, at + 1)}${digit}${signed.slice(at + 2)}` as Hex
      const codes = ['consent.not-signed', 'consent.terms-invalid', 'consent.grantee-unknown', 'consent.text-outdated']
      return stoppedBy(() => give(victim, changed, signature), [...codes, 'consent.nonce-used'])
    },
    'a genuine grant from another session': async () => {
      const signed = await terms(victim)
      return stoppedBy(() => give(stranger, signed, platform.signHex(victim.pair, signed)), ['consent.not-yours'])
    },
    'straight to the contract by another key': async () => {
      const signed = await terms(victim)
      return straight(signed, platform.signHex(stranger.pair, signed))
    },
    'straight to the contract by a replaced key': async () => {
      const signed = await terms(rotated)
      return straight(signed, platform.signHex(oldPair, signed))
    },
    'brought by a service with a foreign signature': async () => {
      const signed = await terms(victim)
      const signature = platform.signHex(stranger.pair, signed)
      const bring = () => platform.service.client(consentApi).bring({ body: { signed, signature } })
      return stoppedBy(bring, ['consent.not-signed'])
    },
    'a withdrawal by another key': async () =>
      stoppedBy(() => platform.withdraw(victim, grantId, stranger.pair), ['consent.not-signed']),
    'a withdrawal from another session': async () =>
      stoppedBy(
        () =>
          platform
            .as(stranger, consentApi)
            .withdraw({ params: { grantId }, body: { nonce: 2, signature: '0'.repeat(128) } }),
        ['consent.not-yours'],
      ),
    'a public key that its owner did not sign for': async () => {
      const fresh = platform.newResident('冒名')
      const proof = platform.enrolment(fresh, stranger.pair)
      const body = { publicKey: toHex(generateKeyPair().publicKey), proof }
      return stoppedBy(() => platform.as(fresh, personKeysApi).enrol({ body }), ['person-keys.proof-wrong'])
    },
    'somebody else’s public key': async () => {
      const fresh = platform.newResident('冒名')
      const body = { publicKey: toHex(newPair.publicKey), proof: platform.enrolment(fresh, newPair) }
      return stoppedBy(() => platform.as(fresh, personKeysApi).enrol({ body }), ['person-keys.key-taken'])
    },
    'a rotation without the old key': async () => {
      const pair = generateKeyPair()
      const publicKey = toHex(pair.publicKey)
      const bytes = rotation(domain, victim.id, 2, publicKey)
      const body = { publicKey, byOld: platform.signHex(stranger.pair, bytes), byNew: platform.signHex(pair, bytes) }
      return stoppedBy(() => platform.as(victim, personKeysApi).rotate({ body }), ['person-keys.proof-wrong'])
    },
    'a doctor’s key signed by another hospital': async () => {
      const impostor = await platform.newDoctor('假医生', 'B00')
      const keys = platform.as(impostor, personKeysApi)
      const publicKey = toHex(impostor.pair.publicKey)
      await keys.enrol({ body: { publicKey, proof: platform.enrolment(impostor) } })
      const foreign = platform.platform
        .as(['keys.countersign'], { kind: 'user', id: 'manager', orgId: 'A00' })
        .client(personKeysApi)
      const sign = () => foreign.countersign({ params: { id: impostor.id }, body: { what: 'practitioner' } })
      return stoppedBy(sign, ['person-keys.not-waiting'])
    },
  }
}

const rotation = (domain: Hex, id: Hex, version: number, publicKey: string) =>
  encodeSigned('rotation', {
    domain,
    action: 2,
    version,
    id,
    x: `0x${publicKey.slice(2, 66)}`,
    y: `0x${publicKey.slice(66)}`,
  })

async function rotate({ platform }: World, one: Signing): Promise<Sm2KeyPair> {
  const pair = generateKeyPair()
  const publicKey = toHex(pair.publicKey)
  const bytes = rotation(platform.domains.identities as Hex, one.id, 2, publicKey)
  const keys = platform.as(one, personKeysApi)
  const body = { publicKey, byOld: platform.signHex(one.pair, bytes), byNew: platform.signHex(pair, bytes) }
  await onceSettled(platform, () => keys.rotate({ body }))
  await platform.until(
    () => keys.mine({}),
    ({ version }) => version === 2,
  )
  return pair
}

async function revoke({ platform }: World, one: Signing): Promise<void> {
  const domain = platform.domains.identities as Hex
  const bytes = encodeSigned('ownRevocation', { domain, action: 3, version: 1, id: one.id })
  const keys = platform.as(one, personKeysApi)
  const body = { signature: platform.signHex(one.pair, bytes) }
  await onceSettled(platform, () => keys.revoke({ body }))
  await platform.until(
    () => keys.mine({}),
    ({ state }) => state === 'revoked',
  )
}

/** The key's own last change may still be on its way to the chain. */
async function onceSettled(platform: World['platform'], act: () => Promise<unknown>): Promise<void> {
  const tried = () =>
    act().then(
      () => true,
      (error) => {
        if (error instanceof CodedError && error.code === 'person-keys.under-way') return false
        throw error
      },
    )
  await platform.until(tried, (done) => done)
}
