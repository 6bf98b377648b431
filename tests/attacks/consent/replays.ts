import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import type { Signing } from '@jhc/trust-platform/consent/testing/consent-platform.ts'
import { callData, halves, readContract } from '@jhc/trust-platform/contract-access.ts'
import type { Hex } from 'viem'
import { stoppedBy, type Theme, type World } from './consent-world.ts'

/** What a resident once signed, brought again: after its withdrawal, late, changed over, on another chain. */
export const theme: Theme = {
  async run(world, { attacks, tally, say }) {
    const names = Object.keys(attempts) as (keyof typeof attempts)[]
    for (let turn = 0; turn < attacks; turn++) {
      const name = names[turn % names.length]!
      const passed = await attempts[name](world, await world.resident())
      tally.add('consent.replays', passed === null)
      if (passed !== null) say(`UNDETECTED replay: ${name}: ${passed}`)
    }
  },
}

const doctorOf = ({ doctors }: World) => doctors[0]!
const isOpen = async ({ platform, doctors }: World, { id }: Signing) =>
  (
    await platform.check({
      residentId: id,
      askerId: doctors[0]!.id,
      purpose: 1,
      holderOrgId: 'A00',
      recordTypes: ['lab-report'],
      fields: null,
      maxGrade: 1,
      dataFrom: '2024-01-01',
      dataTo: '2024-01-31',
    })
  ).allowed
const straight = (world: World, signed: Hex, signature: string) => {
  const [r, s] = halves(signature)
  return stoppedBy(
    () => world.platform.send('Consent', callData('Consent', 'grant', [signed, r, s])),
    ['chain-gateway.reverted'],
  )
}
const held = (world: World, one: Signing, nonce: number) => {
  const signed = encodeSigned('grant', world.platform.terms(one, doctorOf(world).id, { nonce }))
  return { signed, signature: world.platform.signHex(one.pair, signed) }
}

const attempts = {
  async 'the same grant twice makes one'(world: World, one: Signing) {
    const given = held(world, one, 1)
    const client = world.platform.as(one, consentApi)
    const { grantId } = await client.grant({ body: given })
    await client.grant({ body: given })
    await world.platform.inForce(one, grantId)
    await client.grant({ body: given })
    const failed = await straight(world, given.signed, given.signature)
    const count = await readContract(world.platform.gateway, 'Consent', 'countOf', [one.id])
    return failed ?? (count === 1n ? null : `${count} grants`)
  },
  async 'after its withdrawal, at the door and at the contract'(world: World, one: Signing) {
    const given = held(world, one, 1)
    const client = world.platform.as(one, consentApi)
    const { grantId } = await client.grant({ body: given })
    await world.platform.inForce(one, grantId)
    await world.platform.withdraw(one, grantId as Hex)
    await world.platform.inForce(one, grantId, 'withdrawn')
    const again = await client.grant({ body: given })
    if (again.state !== 'withdrawn') return `state ${again.state}`
    const failed = await straight(world, given.signed, given.signature)
    return failed ?? ((await isOpen(world, one)) ? 'it opens' : null)
  },
  async 'a grant held back while a later one was given'(world: World, one: Signing) {
    const early = held(world, one, 3)
    const { grantId } = await world.platform.as(one, consentApi).grant({ body: held(world, one, 7) })
    await world.platform.inForce(one, grantId)
    const door = await stoppedBy(
      () => world.platform.as(one, consentApi).grant({ body: early }),
      ['consent.nonce-used'],
    )
    return door ?? straight(world, early.signed, early.signature)
  },
  async 'signed for another chain'(world: World, one: Signing) {
    const terms = world.platform.terms(one, doctorOf(world).id, { domain: `0x${'5a'.repeat(20)}` })
    const signed = encodeSigned('grant', terms)
    const signature = world.platform.signHex(one.pair, signed)
    const body = { signed, signature }
    const door = await stoppedBy(() => world.platform.as(one, consentApi).grant({ body }), ['consent.wrong-chain'])
    return door ?? straight(world, signed, signature)
  },
  async 'a withdrawal for another grant'(world: World, one: Signing) {
    const client = world.platform.as(one, consentApi)
    const first = await client.grant({ body: held(world, one, 1) })
    const second = await client.grant({ body: held(world, one, 2) })
    await world.platform.inForce(one, second.grantId)
    const domain = world.platform.domains.consent as Hex
    const resident = one.id
    const bytes = encodeSigned('withdrawal', { domain, action: 3, nonce: 9, resident, grantId: first.grantId as Hex })
    const body = { nonce: 9, signature: world.platform.signHex(one.pair, bytes) }
    return stoppedBy(() => client.withdraw({ params: { grantId: second.grantId }, body }), ['consent.not-signed'])
  },
  async 'a change brought as a grant'(world: World, one: Signing) {
    const client = world.platform.as(one, consentApi)
    const first = await client.grant({ body: held(world, one, 1) })
    const terms = world.platform.terms(one, doctorOf(world).id, { nonce: 2, action: 2 })
    const change = encodeSigned('change', { ...terms, replaces: first.grantId as Hex })
    const body = { signed: change, signature: world.platform.signHex(one.pair, change) }
    const door = await stoppedBy(() => client.grant({ body }), ['consent.terms-invalid'])
    const cut = change.slice(0, -64) as Hex
    return door ?? stoppedBy(() => client.grant({ body: { ...body, signed: cut } }), ['consent.terms-invalid'])
  },
}
