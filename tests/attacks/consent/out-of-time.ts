import { setTimeout } from 'node:timers/promises'
import { identitiesAbi } from '@jhc/chain-contracts/generated/identities.ts'
import type { Random } from '@jhc/chain-contracts/testing/random.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import type { Signing } from '@jhc/trust-platform/consent/testing/consent-platform.ts'
import { encodeFunctionData, type Hex, zeroHash } from 'viem'
import type { Theme, World } from './consent-world.ts'

/** Uses before a grant begins, after it has ended, of a kind that is switched off, and under a key that was found to have been stolen. */
export const theme: Theme = {
  async run(world, { attacks, random, tally, say }) {
    const names = Object.keys(attempts) as (keyof typeof attempts)[]
    for (let turn = 0; turn < attacks; turn++) {
      const name = names[turn % names.length]!
      const reason = await attempts[name](world, await world.resident(), random)
      const detected = reason === reasons[name]
      tally.add('consent.out-of-time', detected)
      if (!detected) say(`UNDETECTED out of time: ${name}: ${reason}`)
    }
  },
}

const reasons = { 'not yet': 2, expired: 3, 'switched off': 6, 'key found stolen': 7 } as const

function behind(error: { code?: string }): null {
  if (error.code !== 'consent.behind') throw error
  return null
}

/** 0 where the use was allowed. */
async function reasonFor({ platform, doctors }: World, { id }: Signing, purpose = 1): Promise<number> {
  const ask = () =>
    platform.check({
      residentId: id,
      askerId: doctors[0]!.id,
      purpose,
      holderOrgId: 'A00',
      recordTypes: ['lab-report'],
      fields: null,
      maxGrade: 1,
      dataFrom: '2024-01-01',
      dataTo: '2024-01-31',
    })
  // While the rows are still being brought up to the chain nothing is said, and every caller asks again.
  let answer = await ask().catch(behind)
  while (answer === null) {
    await setTimeout(100)
    answer = await ask().catch(behind)
  }
  return answer.allowed || answer.parts.length > 0 ? 0 : answer.refused[0]!.reason
}
const seconds = () => Math.floor(Date.now() / 1000)

const attempts = {
  async 'not yet'(world: World, one: Signing, random: Random) {
    const validFrom = seconds() + random.int(60, 300 * 86_400)
    const { grantId } = await world.platform.grant(one, world.doctors[0]!.id, { validFrom, validTo: validFrom + 3600 })
    await world.platform.inForce(one, grantId, 'not-yet')
    return reasonFor(world, one)
  },
  async expired(world: World, one: Signing) {
    const validTo = seconds() + 3
    const { grantId } = await world.platform.grant(one, world.doctors[0]!.id, { validTo })
    await world.platform.until(
      async () => (await world.platform.as(one, consentApi).mine({ query: {} })).items,
      (items) => items.some((item) => item.grantId === grantId && item.blockNumber !== null),
    )
    while (Date.now() < validTo * 1000) await setTimeout(50)
    return reasonFor(world, one)
  },
  async 'switched off'(world: World, one: Signing) {
    const { platform, doctors } = world
    const [doctor] = doctors as [Signing]
    const district = platform.platform.as(['consent.switch'], { kind: 'user', id: 'district' }).client(consentApi)
    await district.setSwitches({ body: { emergency: true, paper: false } })
    const signed = encodeSigned(
      'grant',
      platform.terms(one, doctor.id, {
        kind: 5,
        mode: 1,
        purpose: 2,
        nonce: 1,
        validTo: seconds() + 3600,
        textHash: platform.textOf('emergency', 'emergency'),
      }),
    )
    const given = await platform.as(doctor, consentApi).grantWithoutResident({
      body: { signed, signature: platform.signHex(doctor.pair, signed), reason: '急救' },
    })
    await platform.inForce(one, given.grantId)
    if ((await reasonFor(world, one, 2)) !== 0) return -1
    await district.setSwitches({ body: { emergency: false, paper: false } })
    return reasonFor(world, one, 2)
  },
  async 'key found stolen'(world: World, one: Signing) {
    const { platform } = world
    const { grantId } = await platform.grant(one, world.doctors[0]!.id)
    const shown = await platform.inForce(one, grantId)
    if ((await reasonFor(world, one)) !== 0) return -1
    // From before the grant: the grant was the thief's.
    const from = BigInt(Math.floor(Date.parse(shown!.grantedAt) / 1000))
    const args = [one.id as Hex, 1, from, zeroHash] as const
    await platform.send('Identities', encodeFunctionData({ abi: identitiesAbi, functionName: 'revoke', args }))
    return reasonFor(world, one)
  },
}
