import { clone, create, toBinary } from '@bufbuild/protobuf'
import { addressOfName } from '@jhc/chain-driver-chainmaker/addresses.ts'
import {
  type Contract,
  type ContractResult,
  ContractResultSchema,
  ContractSchema,
  ContractStatus,
  RuntimeType,
} from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import { text } from '@jhc/chain-driver-chainmaker/read-block.ts'
import { blockVersionOf } from '../chain-settings.ts'
import { eventsOf } from '../contract-book.ts'
import { type Execution, failureText, installCode } from '../execute-transaction.ts'
import type { SystemMethod } from './system-contracts.ts'

const nameOf = (execution: Execution) => text(execution.payload, 'CONTRACT_NAME')

function existing(execution: Execution): Contract {
  const contract = execution.ledger.contracts.get(nameOf(execution))
  if (!contract) throw new Error(`contract[${nameOf(execution)}] not found`)
  return contract
}

async function place(execution: Execution, contract: Contract): Promise<ContractResult> {
  const { ledger, payload } = execution
  if (text(payload, 'CONTRACT_RUNTIME_TYPE') !== 'EVM') throw new Error('this node runs EVM contracts only')
  const outcome = await installCode(execution)
  if (outcome.failure !== null) throw new Error(failureText(outcome, blockVersionOf(ledger.config)))
  ledger.contracts.put(contract)
  return create(ContractResultSchema, {
    code: 0,
    result: toBinary(ContractSchema, contract),
    message: 'OK',
    gasUsed: outcome.gasUsed,
    contractEvent: eventsOf(contract, payload.txId, outcome),
  })
}

function setStatus(execution: Execution, from: ContractStatus[], to: ContractStatus): Uint8Array {
  const contract = clone(ContractSchema, existing(execution))
  if (!from.includes(contract.status)) throw new Error(`contract[${contract.name}] has status ${contract.status}`)
  contract.status = to
  execution.ledger.contracts.put(contract)
  return goJson(contract)
}

/** Go's JSON: snake case, numbers for enums, base64 for bytes, zero values left out. */
function goJson(value: Contract | Contract[]): Uint8Array {
  const plain = (contract: Contract) => ({
    name: contract.name,
    version: contract.version,
    runtime_type: contract.runtimeType,
    ...(contract.status === ContractStatus.NORMAL ? {} : { status: contract.status }),
    ...(contract.creator
      ? {
          creator: {
            ...(contract.creator.orgId === '' ? {} : { org_id: contract.creator.orgId }),
            ...(contract.creator.memberType === 0 ? {} : { member_type: contract.creator.memberType }),
            member_info: Buffer.from(contract.creator.memberInfo).toString('base64'),
            role: contract.creator.role,
          },
        }
      : {}),
    address: contract.address,
  })
  return Buffer.from(JSON.stringify(Array.isArray(value) ? value.map(plain) : plain(value)))
}

const { NORMAL, FROZEN, REVOKED } = ContractStatus

export const contractManage: Record<string, SystemMethod> = {
  async INIT_CONTRACT(execution) {
    const { ledger, sender, payload } = execution
    const name = nameOf(execution)
    if (!/^[a-zA-Z0-9_]{1,128}$/.test(name)) throw new Error('the contract name is invalid')
    if (ledger.contracts.get(name)) throw new Error(`contract[${name}] exists`)
    const creator = { orgId: sender.organisation, role: sender.role }
    return place(
      execution,
      create(ContractSchema, {
        name,
        version: text(payload, 'CONTRACT_VERSION'),
        runtimeType: RuntimeType.EVM,
        creator,
        address: addressOfName(name).slice(2),
      }),
    )
  },
  async UPGRADE_CONTRACT(execution) {
    const contract = clone(ContractSchema, existing(execution))
    const version = text(execution.payload, 'CONTRACT_VERSION')
    if (version === contract.version) throw new Error(`contract[${contract.name}] has this version already`)
    contract.version = version
    return place(execution, contract)
  },
  FREEZE_CONTRACT: (execution) => setStatus(execution, [NORMAL], FROZEN),
  UNFREEZE_CONTRACT: (execution) => setStatus(execution, [FROZEN], NORMAL),
  REVOKE_CONTRACT: (execution) => setStatus(execution, [NORMAL, FROZEN], REVOKED),
  GET_CONTRACT_INFO: (execution) => goJson(existing(execution)),
  GET_CONTRACT_LIST: ({ ledger }) => goJson(ledger.contracts.all()),
}
