import { setTimeout } from 'node:timers/promises'
import { accessAbi } from '@jhc/chain-contracts/generated/access.ts'
import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import { identitiesAbi } from '@jhc/chain-contracts/generated/identities.ts'
import { organisationsAbi } from '@jhc/chain-contracts/generated/organisations.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import type { Sm2KeyPair } from '@jhc/gm/sm2.ts'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import type { Bus } from '@jhc/server-kit/capability.ts'
import { type Abi, decodeFunctionResult, encodeFunctionData, type Hex, stringToHex, zeroAddress, zeroHash } from 'viem'
import { type BedPerson, type BedResident, sealHex, signHex } from './bed-people.ts'

const abis = { Organisations: organisationsAbi, Identities: identitiesAbi, Consent: consentAbi, Access: accessAbi }
type Name = keyof typeof abis
let count = 0

/** Acts on the chain as the district does, by the gateway's own account. */
export function bedChain(bus: Bus) {
  const gateway = bus.client(chainGatewayApi, 'test')

  async function read(contract: Name, functionName: string, args: unknown[] = []): Promise<any> {
    const abi = abis[contract] as Abi
    const data = encodeFunctionData({ abi, functionName, args })
    const answer = await gateway.call({ body: { contract, data } })
    return decodeFunctionResult({ abi, functionName, data: answer.data as Hex })
  }
  async function send(contract: Name, functionName: string, args: unknown[]): Promise<void> {
    const idempotencyKey = `bed-${++count}-${Date.now()}`
    const data = encodeFunctionData({ abi: abis[contract] as Abi, functionName, args })
    await gateway.submit({ body: { transactions: [{ idempotencyKey, contract, data, gas: 3_000_000 }] } })
    for (;;) {
      const [found] = (await gateway.submissions({ body: { idempotencyKeys: [idempotencyKey] } })).submissions
      if (found?.state === 'included' || found?.state === 'final') return
      if (found?.state === 'failed')
        throw new Error(`${contract}.${functionName} was refused: ${found.failure?.detail}`)
      await setTimeout(10)
    }
  }
  const xy = (publicKey: Uint8Array) => {
    const hex = toHex(publicKey)
    return { x: BigInt(`0x${hex.slice(2, 66)}`), y: BigInt(`0x${hex.slice(66)}`) }
  }

  async function enrol(person: Pick<BedPerson, 'id' | 'key'>, kind: number, org?: { orgId: string; key: Sm2KeyPair }) {
    const organisation = org ? stringToHex(org.orgId, { size: 32 }) : zeroHash
    const domain = await read('Identities', 'domain')
    const bytes = encodeSigned('enrolment', { domain, action: 1, kind, id: person.id, organisation })
    const proof = signHex(person.key, fromHex(bytes))
    const { x, y } = xy(person.key.publicKey)
    const all: Hex = `${bytes}${toHex(person.key.publicKey).slice(2)}`
    const seal = org ? `0x${sealHex(org.key, all)}` : '0x'
    const [r, s] = [BigInt(`0x${proof.slice(0, 64)}`), BigInt(`0x${proof.slice(64)}`)]
    await send('Identities', 'enrol', [person.id, kind, organisation, x, y, { r, s }, seal])
  }

  return {
    read,
    send,
    async registerOrganisation(orgId: string, publicKey: Uint8Array): Promise<void> {
      const validUntil = BigInt(Math.floor(Date.now() / 1000) + 3650 * 86_400)
      const id = stringToHex(orgId, { size: 32 })
      await send('Organisations', 'registerOrganisation', [id, id, zeroAddress, { ...xy(publicKey), validUntil }])
    },
    enrolResident: (resident: BedResident) => enrol(resident, 1),
    enrolDoctor: (doctor: BedPerson, org: { orgId: string; key: Sm2KeyPair }) => enrol(doctor, 2, org),
    async domains() {
      const [consent, access] = await Promise.all([read('Consent', 'domain'), read('Access', 'domain')])
      return { consent: consent as Hex, access: access as Hex }
    },
  }
}
export type BedChain = ReturnType<typeof bedChain>
