import { create } from '@bufbuild/protobuf'
import { addressOfName } from '@jhc/chain-driver-chainmaker/addresses.ts'
import {
  type Contract,
  type ContractEvent,
  ContractEventSchema,
  ContractStatus,
} from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import type { EvmOutcome } from './evm-runtime.ts'

/** The installed contracts, by name and by address. */
export class ContractBook {
  readonly #byName = new Map<string, Contract>()
  readonly #nameOfAddress = new Map<string, string>()

  get(nameOrAddress: string): Contract | undefined {
    const name = this.#nameOfAddress.get(nameOrAddress.replace(/^0x/, '').toLowerCase()) ?? nameOrAddress
    return this.#byName.get(name)
  }
  put(contract: Contract): void {
    this.#byName.set(contract.name, contract)
    this.#nameOfAddress.set(addressOfName(contract.name).slice(2), contract.name)
  }
  all(): Contract[] {
    return [...this.#byName.values()]
  }

  /** The contract that may be called, or the node's words why not. */
  callable(nameOrAddress: string): Contract {
    const contract = this.get(nameOrAddress)
    if (!contract) throw new Error(`contract[${nameOrAddress}] not found`)
    if (contract.status === ContractStatus.FROZEN) throw new Error(`contract[${contract.name}] is frozen`)
    if (contract.status === ContractStatus.REVOKED) throw new Error(`contract[${contract.name}] is revoked`)
    return contract
  }
}

/** Topic 0 is the topic; the other topics and, always last, the data are the event's data. */
export function eventsOf(contract: Contract, txId: string, outcome: EvmOutcome): ContractEvent[] {
  return outcome.logs.map(({ topics, data }) =>
    create(ContractEventSchema, {
      topic: topics[0] ?? '',
      txId,
      contractName: contract.name,
      contractVersion: contract.version,
      eventData: [...topics.slice(1), data],
    }),
  )
}
