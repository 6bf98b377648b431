import { auditAnchorAbi as abi } from '@jhc/chain-contracts/generated/audit-anchor.ts'
import { decodeFunctionResult, encodeFunctionData, type Hex, keccak256, stringToHex, zeroAddress } from 'viem'
import { contractName, type Holders } from './holders.ts'

const submitterRole = keccak256(stringToHex('SUBMITTER_ROLE'))
const word = (stream: string) => stringToHex(stream, { size: 32 })

async function read(
  { gateway }: Holders,
  functionName: 'hasRole' | 'writerOf' | 'latestSeq',
  args: readonly unknown[],
) {
  const data = encodeFunctionData({ abi, functionName, args } as never)
  const answer = await gateway.call({ body: { contract: contractName, data } })
  return decodeFunctionResult({ abi, functionName, data: answer.data as Hex } as never) as unknown
}

export const isAdmitted = async (holders: Holders, account: string): Promise<boolean> =>
  (await read(holders, 'hasRole', [submitterRole, account])) === true

/** Null before the stream's first batch. */
export async function writerOf(holders: Holders, sourceId: string): Promise<Hex | null> {
  const writer = ((await read(holders, 'writerOf', [word(sourceId)])) as string).toLowerCase() as Hex
  return writer === zeroAddress ? null : writer
}

export const anchoredLines = async (holders: Holders, sourceId: string): Promise<number> =>
  Number(await read(holders, 'latestSeq', [word(sourceId)]))

export const grant = (account: string): Hex =>
  encodeFunctionData({ abi, functionName: 'grantRole', args: [submitterRole, account as Hex] })
export const revoke = (account: string): Hex =>
  encodeFunctionData({ abi, functionName: 'revokeRole', args: [submitterRole, account as Hex] })
export const handOver = (sourceId: string, account: string): Hex =>
  encodeFunctionData({ abi, functionName: 'handOver', args: [word(sourceId), account as Hex] })
