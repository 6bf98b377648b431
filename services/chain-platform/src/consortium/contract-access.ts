import { consortiumAbi } from '@jhc/chain-contracts/generated/consortium.ts'
import { organisationsAbi } from '@jhc/chain-contracts/generated/organisations.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import {
  type Abi,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeErrorResult,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
} from 'viem'
import type { Consortium } from './consortium.ts'
import { contractRefusal } from './errors.ts'

export const contracts = { Organisations: organisationsAbi, Consortium: consortiumAbi } as const
export type ContractName = keyof typeof contracts
type AbiOf<C extends ContractName> = (typeof contracts)[C]

/** Reads from the chain's state at its head. */
export async function read<C extends ContractName, N extends ContractFunctionName<AbiOf<C>, 'view' | 'pure'>>(
  { gateway }: Pick<Consortium, 'gateway'>,
  contract: C,
  functionName: N,
  args: ContractFunctionArgs<AbiOf<C>, 'view' | 'pure', N>,
): Promise<ContractFunctionReturnType<AbiOf<C>, 'view' | 'pure', N>> {
  const abi = contracts[contract] as Abi
  const data = encodeFunctionData({ abi, functionName: functionName as string, args: args as readonly unknown[] })
  const answer = await gateway.call({ body: { contract, data } })
  return decodeFunctionResult({ abi, functionName: functionName as string, data: answer.data as Hex }) as never
}

/** Runs a write on the chain's state without sending it, so that a refusal is an answer and costs no transaction. */
export async function rehearse({ gateway }: Consortium, contract: ContractName, data: Hex): Promise<void> {
  try {
    await gateway.call({ body: { contract, data, asGateway: true } })
  } catch (error) {
    if (error instanceof CodedError && error.code === 'chain.call-reverted') throw contractRefusal(errorNameOf(error))
    throw error
  }
}

/** A chain that tells no reason gives no data. */
function errorNameOf(error: CodedError): string {
  const data = error.details.data as Hex | undefined
  if (!data || data === '0x') return String(error.details.reason ?? 'unknown')
  const abi = [...contracts.Organisations, ...contracts.Consortium] as Abi
  try {
    return decodeErrorResult({ abi, data }).errorName
  } catch {
    return data.slice(0, 10)
  }
}
