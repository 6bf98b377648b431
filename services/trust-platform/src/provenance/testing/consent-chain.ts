import { setTimeout } from 'node:timers/promises'
import { accessAbi } from '@jhc/chain-contracts/generated/access.ts'
import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import { identitiesAbi } from '@jhc/chain-contracts/generated/identities.ts'
import { organisationsAbi } from '@jhc/chain-contracts/generated/organisations.ts'
import { hashOf } from '@jhc/chain-contracts/testing/organisation-bed.ts'
import { Sm2Signer } from '@jhc/chain-contracts/testing/sm2-signer.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import { fromHex } from '@jhc/record/bytes.ts'
import { encodeSigned, idOfSigned, type Signable, type ValuesOf } from '@jhc/record/signed-bytes.ts'
import type { Bus } from '@jhc/server-kit/capability.ts'
import { type Abi, decodeFunctionResult, encodeFunctionData, type Hex, stringToHex, zeroHash } from 'viem'

export interface Actor {
  id: Hex
  signer: Sm2Signer
}
const day = 86_400
const abis: Record<string, Abi> = {
  Identities: identitiesAbi as Abi,
  Organisations: organisationsAbi as Abi,
  Consent: consentAbi as Abi,
  Access: accessAbi as Abi,
}

/** People, a hospital, consents and accesses on a real chain, each signed by its own key. */
export async function consentChain(bus: Bus) {
  const gateway = bus.client(chainGatewayApi, 'test')
  const now = (await gateway.status({})).head.timestamp
  const seconds = Math.max(now, Math.floor(Date.now() / 1000))
  let secret = 7_000n
  let count = 0

  async function read(contract: string, functionName: string, args: unknown[] = []): Promise<any> {
    const abi = abis[contract]!
    const call = encodeFunctionData({ abi, functionName, args } as never)
    const { data } = await gateway.call({ body: { contract, data: call } })
    return decodeFunctionResult({ abi, functionName, data: data as Hex } as never)
  }
  async function send(contract: string, functionName: string, args: readonly unknown[]): Promise<void> {
    const idempotencyKey = `test ${++count}`
    const data = encodeFunctionData({ abi: abis[contract]!, functionName, args } as never)
    await gateway.submit({ body: { transactions: [{ idempotencyKey, contract, data, gas: 5_000_000 }] } })
    for (;;) {
      const { submissions } = await gateway.submissions({ body: { idempotencyKeys: [idempotencyKey] } })
      const state = submissions[0]?.state ?? 'queued'
      if (state === 'final') return
      if (!['queued', 'sent', 'included'].includes(state)) throw new Error(`${contract}.${functionName}: ${state}`)
      await setTimeout(20)
    }
  }
  const domains = {
    identities: (await read('Identities', 'domain')) as Hex,
    consent: (await read('Consent', 'domain')) as Hex,
    access: (await read('Access', 'domain')) as Hex,
  }
  const newSigner = () => new Sm2Signer(++secret)
  const sealBytes = (signer: Sm2Signer, bytes: Hex) => signer.signBytes(`0x${sm3Hex(fromHex(bytes.slice(2)))}`)

  async function hospital(orgId: string): Promise<Actor> {
    const one = { id: stringToHex(orgId, { size: 32 }), signer: newSigner() }
    const key = { ...one.signer.key, validUntil: BigInt(seconds + 3650 * day) }
    await send('Organisations', 'registerOrganisation', [one.id, hashOf(orgId), `0x${'0'.repeat(40)}`, key])
    return one
  }
  async function enrol(name: string, kind: number, of: Actor | null): Promise<Actor> {
    const [id, organisation, signer] = [hashOf(name), of?.id ?? zeroHash, newSigner()]
    const bytes = encodeSigned('enrolment', { domain: domains.identities, action: 1, kind, id, organisation })
    const seal = of ? sealBytes(of.signer, `${bytes}${signer.bytesHex.slice(2)}`) : '0x'
    await send('Identities', 'enrol', [id, kind, organisation, signer.key.x, signer.key.y, signer.sign(bytes), seal])
    return { id, signer }
  }
  async function signedBy<N extends Signable>(by: Actor, name: N, values: ValuesOf<N>, to: [string, string]) {
    const bytes = encodeSigned(name, values)
    const { r, s } = by.signer.sign(bytes)
    await send(...to, [bytes, r, s])
    return idOfSigned(bytes)
  }
  let nonce = 0

  const grantValues = (by: Actor, grantee: Hex, changes: Partial<ValuesOf<'grant'>>): ValuesOf<'grant'> => ({
    domain: domains.consent,
    action: 1,
    kind: 1,
    mode: 2,
    granteeKind: 1,
    fieldsForm: 0,
    maxGrade: 3,
    purpose: 1,
    recordTypes: 0b1111,
    dataFrom: 20200101,
    dataTo: 20261231,
    validFrom: seconds - 60,
    validTo: seconds + 30 * day,
    nonce: ++nonce,
    resident: by.id,
    grantee,
    holder: zeroHash,
    fields: zeroHash,
    textHash: hashOf('text'),
    ...changes,
  })

  return {
    domains,
    hospital,
    resident: (name: string) => enrol(name, 1, null),
    doctor: (name: string, of: Actor) => enrol(name, 2, of),
    grant: (by: Actor, grantee: Actor, changes: Partial<ValuesOf<'grant'>> = {}) =>
      signedBy(by, 'grant', grantValues(by, grantee.id, changes), ['Consent', 'grant']),
    /** Of a link, to be brought by sharing. */
    linkTerms: (by: Actor, grantee: Hex) =>
      encodeSigned('grant', grantValues(by, grantee, { kind: 4, mode: 4, granteeKind: 3, purpose: 9 })),
    async withdraw(by: Actor, grantId: Hex) {
      const number = ++nonce
      const values = { domain: domains.consent, action: 3, nonce: number, resident: by.id, grantId }
      const { r, s } = by.signer.sign(encodeSigned('withdrawal', values))
      await send('Consent', 'withdraw', [grantId, number, r, s])
    },
    request: (by: Actor, resident: Actor, purpose = 1) =>
      signedBy(
        by,
        'request',
        {
          domain: domains.access,
          action: 1,
          purpose,
          grade: 3,
          recordTypes: 0b11,
          dataFrom: 20240101,
          dataTo: 20251231,
          validTo: seconds + 10 * day,
          fieldsForm: 0,
          fields: zeroHash,
          nonce: ++nonce,
          asker: by.id,
          resident: resident.id,
          holder: zeroHash,
          reasonHash: zeroHash,
          mode: 2,
        },
        ['Access', 'request'],
      ),
    async release(by: Actor, requestId: Hex, grantId: Hex, records = 2) {
      const bytes = encodeSigned('release', {
        domain: domains.access,
        action: 3,
        grade: 2,
        recordTypes: 0b1,
        dataFrom: 20240101,
        dataTo: 20251231,
        fieldsForm: 0,
        fields: zeroHash,
        requestId,
        grantId,
        holder: by.id,
        contentHash: hashOf('content'),
        count: records,
        page: 1,
      })
      await send('Access', 'release', [bytes, sealBytes(by.signer, bytes)])
      return idOfSigned(bytes)
    },
    async finish(by: Actor, releaseId: Hex, outcome = 2) {
      const bytes = encodeSigned('outcome', { domain: domains.access, action: 4, outcome, releaseId })
      await send('Access', 'finish', [releaseId, outcome, sealBytes(by.signer, bytes)])
    },
    async refuse(by: Actor, requestId: Hex, reason: number) {
      const bytes = encodeSigned('refusal', { domain: domains.access, action: 5, reason, requestId, holder: by.id })
      await send('Access', 'refuse', [requestId, by.id, reason, sealBytes(by.signer, bytes)])
    },
  }
}
