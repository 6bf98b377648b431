import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { contractsApi } from './api.ts'
import { readContract, showWrite, writeContract } from './call-contract.ts'
import type { Contracts } from './contracts.ts'
import { listContracts } from './list-contracts.ts'

export function routes(contracts: Contracts): Implementation {
  return implement(contractsApi, {
    list: () => listContracts(contracts),
    read: ({ params, body }) => readContract(contracts, params.name, body),
    write: ({ params, body }, call) => writeContract(contracts, params.name, body, call),
    writeState: ({ params }, call) => showWrite(contracts, params.idempotencyKey, call),
  })
}
