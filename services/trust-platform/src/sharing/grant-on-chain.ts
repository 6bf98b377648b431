import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import { identitiesAbi } from '@jhc/chain-contracts/generated/identities.ts'
import { type Abi, decodeFunctionResult, encodeFunctionData } from 'viem'
import type { Sharing } from './sharing.ts'

/** Asked of the chain itself: a grant counts once it is there, and no longer than until it is withdrawn, by whichever way. */
export async function isInForce(
  sharing: Sharing,
  grantId: string,
  residentId: string,
): Promise<'yes' | 'no' | 'not-there'> {
  const grant = (await read(sharing, 'Consent', consentAbi as Abi, 'grantOf', [grantId])) as Record<string, any>
  if (/^0x0+$/.test(grant.resident)) return 'not-there'
  if (grant.resident !== residentId || Number(grant.endedAt) !== 0) return 'no'
  const valid = await read(sharing, 'Identities', identitiesAbi as Abi, 'isKeyValidAt', [
    residentId,
    grant.keyVersion,
    BigInt(grant.grantedAt),
  ])
  return valid ? 'yes' : 'no'
}

async function read({ gateway }: Sharing, contract: string, abi: Abi, functionName: string, args: unknown[]) {
  const call = encodeFunctionData({ abi, functionName, args } as never)
  const { data } = await gateway.call({ body: { contract, data: call } })
  return decodeFunctionResult({ abi, functionName, data: data as `0x${string}` } as never)
}
