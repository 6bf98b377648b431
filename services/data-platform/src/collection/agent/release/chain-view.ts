import { accessAbi } from '@jhc/chain-contracts/generated/access.ts'
import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import { identitiesAbi } from '@jhc/chain-contracts/generated/identities.ts'
import { organisationsAbi } from '@jhc/chain-contracts/generated/organisations.ts'
import type { ChainDriver, Hex } from '@jhc/chain-port/driver.ts'
import {
  type Abi,
  decodeFunctionResult,
  encodeFunctionData,
  numberToHex,
  stringToHex,
  zeroAddress,
  zeroHash,
} from 'viem'

export interface RequestOnChain {
  asker: Hex
  resident: Hex
  holder: Hex
  fields: Hex
  fieldsForm: number
  grade: number
  purpose: number
  recordTypes: number
  dataFrom: number
  dataTo: number
  requestedAt: number
  validTo: number
  withdrawn: boolean
}
export interface GrantOnChain
  extends Pick<
    RequestOnChain,
    'resident' | 'holder' | 'fields' | 'fieldsForm' | 'purpose' | 'recordTypes' | 'dataFrom' | 'dataTo' | 'validTo'
  > {
  maxGrade: number
  validFrom: number
  endedAt: number
  replaced: boolean
}
/** What the contract is asked before anything leaves. */
export interface ConsentQuestion {
  resident: Hex
  asker: Hex
  holder: Hex
  fields: Hex
  fieldsForm: number
  grade: number
  purpose: number
  recordTypes: number
  dataFrom: number
  dataTo: number
}

export const organisationWord = (orgId: string): Hex => stringToHex(orgId, { size: 32 })

/** Requests, grants and keys as this holder's own node knows them; the platform's word counts for nothing here. */
export async function openChainView(driver: ChainDriver, access: Hex) {
  const read = async (abi: Abi, to: Hex, functionName: string, args: unknown[] = []) => {
    const data = encodeFunctionData({ abi, functionName, args })
    return decodeFunctionResult({ abi, functionName, data: await driver.call({ to, data }) }) as any
  }
  const of = (name: string) => read(accessAbi as Abi, access, name)
  // Fixed when the contract was made: what Access relies on is what is asked here.
  const [domain, identities, organisations, consent] = (await Promise.all(
    ['domain', 'identities', 'organisations', 'consent'].map(of),
  )) as [Hex, Hex, Hex, Hex]

  return {
    access,
    domain,
    async request(requestId: Hex): Promise<RequestOnChain | null> {
      const row = await read(accessAbi as Abi, access, 'requestOf', [requestId])
      return row.requestedAt === 0 ? null : row
    },
    async grant(grantId: Hex): Promise<GrantOnChain | null> {
      const row = await read(consentAbi as Abi, consent, 'grantOf', [grantId])
      return row.resident === zeroHash ? null : row
    },
    /** `04`‖X‖Y of the key that signs for this id now; null where there is none. */
    async keyOf(id: Hex): Promise<{ publicKey: string; kind: number } | null> {
      const [kind, version] = await read(identitiesAbi as Abi, identities, 'identities', [id])
      if (kind === 0) return null
      const [x, y, , validFrom, endsAt] = await read(identitiesAbi as Abi, identities, 'keys', [id, version])
      if (validFrom === 0n || endsAt !== 0n) return null
      return { publicKey: `04${[x, y].map((one) => numberToHex(one, { size: 32 }).slice(2)).join('')}`, kind }
    },
    /** 0 allows; else the contract's reason. */
    async consent(grantId: Hex | null, question: ConsentQuestion): Promise<number> {
      const [allowed, reason] = await read(consentAbi as Abi, consent, 'check', [grantId ?? zeroHash, question])
      return allowed ? 0 : reason
    },
    async isRefused(requestId: Hex, holder: Hex): Promise<boolean> {
      return read(accessAbi as Abi, access, 'refused', [requestId, holder])
    },
    /** The release's outcome as the chain has it: 0 not there, 1 open, above ended. */
    async outcome(releaseId: Hex): Promise<number> {
      const row = await read(accessAbi as Abi, access, 'releases', [releaseId])
      return row[5]
    },
    /** Neither paused nor replaced: only then is a release taken. */
    async isOpen(): Promise<boolean> {
      const [paused, successor] = await Promise.all([of('paused'), of('successor')])
      return !paused && successor === zeroAddress
    },
    /** Whether the organisation may sign, and with this key. */
    async signsFor(organisation: Hex, publicKey: string): Promise<boolean> {
      const [, keyId, , state] = await read(organisationsAbi as Abi, organisations, 'organisations', [organisation])
      if (state !== 1) return false
      const [key, valid] = await Promise.all([
        read(organisationsAbi as Abi, organisations, 'keys', [keyId]),
        read(organisationsAbi as Abi, organisations, 'isKeyValid', [keyId]),
      ])
      const hex = [key[0], key[1]].map((one) => numberToHex(one, { size: 32 }).slice(2)).join('')
      return valid && `04${hex}` === publicKey
    },
  }
}
export type ChainView = Awaited<ReturnType<typeof openChainView>>
