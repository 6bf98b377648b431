import { accessAbi } from '@jhc/chain-contracts/generated/access.ts'
import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import { identitiesAbi } from '@jhc/chain-contracts/generated/identities.ts'
import { organisationsAbi } from '@jhc/chain-contracts/generated/organisations.ts'
import type { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import {
  type Abi,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
  hexToString,
  stringToHex,
} from 'viem'

export const contracts = {
  Identities: identitiesAbi,
  Consent: consentAbi,
  Access: accessAbi,
  Organisations: organisationsAbi,
} as const
export type ContractName = keyof typeof contracts
type AbiOf<C extends ContractName> = (typeof contracts)[C]
export type Gateway = ApiClient<typeof chainGatewayApi>

/** Reads from the chain's state at its head. */
export async function readContract<C extends ContractName, N extends ContractFunctionName<AbiOf<C>, 'view' | 'pure'>>(
  gateway: Gateway,
  contract: C,
  functionName: N,
  args: ContractFunctionArgs<AbiOf<C>, 'view' | 'pure', N>,
): Promise<ContractFunctionReturnType<AbiOf<C>, 'view' | 'pure', N>> {
  const abi = contracts[contract] as Abi
  const data = encodeFunctionData({ abi, functionName: functionName as string, args: args as readonly unknown[] })
  const answer = await gateway.call({ body: { contract, data } })
  return decodeFunctionResult({ abi, functionName: functionName as string, data: answer.data as Hex }) as never
}

export function callData<C extends ContractName, N extends ContractFunctionName<AbiOf<C>, 'nonpayable'>>(
  contract: C,
  functionName: N,
  args: ContractFunctionArgs<AbiOf<C>, 'nonpayable', N>,
): Hex {
  const abi = contracts[contract] as Abi
  return encodeFunctionData({ abi, functionName: functionName as string, args: args as readonly unknown[] })
}

/** An organisation's id as the contracts write it. */
export const orgWord = (orgId: string): Hex => stringToHex(orgId, { size: 32 })
export const orgOfWord = (word: string): string => hexToString(word as Hex, { size: 32 })
export const noWord: Hex = `0x${'0'.repeat(64)}`

/** r‖s or X‖Y in hexadecimal as the two numbers that contracts take. */
export const halves = (hex: string): [bigint, bigint] => {
  const digits = hex.slice(-128)
  return [BigInt(`0x${digits.slice(0, 64)}`), BigInt(`0x${digits.slice(64)}`)]
}
/** 0x04‖X‖Y without `0x`, as keys stand in our APIs. */
export const publicKeyText = (x: bigint, y: bigint): string =>
  `04${x.toString(16).padStart(64, '0')}${y.toString(16).padStart(64, '0')}`
export const rs = (hex: string) => {
  const [r, s] = halves(hex)
  return { r, s }
}

/** The SM2 key with which an organisation acts on chain; null where it is not registered. */
export async function keyOfOrganisation(gateway: Gateway, orgId: string): Promise<string | null> {
  const [, keyId, , state] = await readContract(gateway, 'Organisations', 'organisations', [orgWord(orgId)])
  if (state === 0) return null
  const [x, y] = await readContract(gateway, 'Organisations', 'keys', [keyId])
  return publicKeyText(x, y)
}

/** Private keys of organisations that the platform keeps for them: the demo's. Found by public key (`04`…, hex). */
export interface Keyring {
  holds(publicKey: string): Promise<boolean>
  sign(publicKey: string, message: Uint8Array): Promise<Uint8Array>
}
