import { create } from '@bufbuild/protobuf'
import { type ContractResult, ContractResultSchema } from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import type { Execution } from '../execute-transaction.ts'
import { chainConfig } from './chain-config.ts'
import { chainQuery } from './chain-query.ts'
import { contractManage } from './contract-manage.ts'
import { certManage, pubkeyManage } from './member-manage.ts'
import { multiSign } from './multi-sign.ts'

export type SystemMethod = (execution: Execution) => Promise<Uint8Array | ContractResult> | Uint8Array | ContractResult

const contracts: Record<string, Record<string, SystemMethod>> = {
  CHAIN_QUERY: chainQuery,
  CHAIN_CONFIG: chainConfig,
  CONTRACT_MANAGE: contractManage,
  CERT_MANAGE: certManage,
  PUBKEY_MANAGE: pubkeyManage,
  MULTI_SIGN: multiSign,
}

export const isSystemContract = (name: string): boolean => name in contracts

export async function runSystemContract(execution: Execution): Promise<ContractResult> {
  const { contractName, method } = execution.payload
  const run = contracts[contractName]![method]
  if (!run) throw new Error(`method ${method} is not one of ${contractName} here`)
  const result = await run(execution)
  return result instanceof Uint8Array ? create(ContractResultSchema, { code: 0, result, message: 'OK' }) : result
}
