import type { Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf } from '@jhc/chain-port/legacy-transaction.ts'
import { installationParameters } from './account-transactions.ts'
import { addressOfName } from './addresses.ts'
import type { ChainClient } from './chain-client.ts'
import type { ChainFacts } from './chain-facts.ts'
import { type Payload, TxType } from './generated/common_pb.ts'
import type { Identity } from './identities.ts'
import { makePayload, type Parameters } from './requests.ts'

export interface ContractCode {
  /** Letters, digits and underscores. Its address follows from it. */
  name: string
  version: string
  code: Hex
  /** ABI-encoded constructor arguments, without 0x where there are none. */
  constructorData?: Hex
}
export type Status = 'normal' | 'frozen' | 'revoked'

/** Gas that a management transaction may use on a chain that counts it. */
const managementGas = 100_000_000n

/**
 * What administrators do with contracts. Each transaction is signed by the client's member and by the endorsers at hand; where the
 * others sit elsewhere, `prepare` gives the payload to be signed by them, or a multi-sign request collects their votes on the chain.
 */
export class ContractManager {
  readonly #client: ChainClient
  readonly #facts: ChainFacts

  constructor(client: ChainClient, facts: ChainFacts) {
    this.#client = client
    this.#facts = facts
  }

  async install(contract: ContractCode, endorsers: Identity[] = []): Promise<Hex> {
    await this.#client.invoke(this.prepare('INIT_CONTRACT', codeParameters(contract)), endorsers)
    return addressOfName(contract.name)
  }
  /** Runs the new constructor on the storage that is there; the version must differ. The address stays. */
  async upgrade(contract: ContractCode, endorsers: Identity[] = []): Promise<void> {
    await this.#client.invoke(this.prepare('UPGRADE_CONTRACT', codeParameters(contract)), endorsers)
  }
  /** A frozen contract answers nothing until it is unfrozen. */
  freeze(name: string, endorsers: Identity[] = []): Promise<void> {
    return this.#change('FREEZE_CONTRACT', name, endorsers)
  }
  unfreeze(name: string, endorsers: Identity[] = []): Promise<void> {
    return this.#change('UNFREEZE_CONTRACT', name, endorsers)
  }
  /** For good. */
  revoke(name: string, endorsers: Identity[] = []): Promise<void> {
    return this.#change('REVOKE_CONTRACT', name, endorsers)
  }

  async describe(name: string): Promise<{ name: string; version: string; address: Hex; status: Status }> {
    const answer = await this.#client.query('CONTRACT_MANAGE', 'GET_CONTRACT_INFO', [['CONTRACT_NAME', name]])
    const { version, status = 0 } = JSON.parse(Buffer.from(answer).toString())
    const states: Status[] = ['normal', 'frozen', 'revoked']
    return { name, version, address: addressOfName(name), status: states[status]! }
  }

  prepare(method: string, parameters: Parameters, contract = 'CONTRACT_MANAGE'): Payload {
    return makePayload({
      chainId: this.#facts.chainId,
      type: TxType.INVOKE_CONTRACT,
      contract,
      method,
      timestamp: Math.floor(this.#client.now() / 1000),
      parameters,
      ...(this.#facts.gasEnabled ? { gasLimit: managementGas } : {}),
    })
  }

  async #change(method: string, name: string, endorsers: Identity[]): Promise<void> {
    await this.#client.invoke(this.prepare(method, [['CONTRACT_NAME', name]]), endorsers)
  }
}

export function codeParameters({ name, version, code, constructorData = '0x' }: ContractCode): Parameters {
  return installationParameters({ name, version, code: bytesOf(code) }, constructorData.slice(2))
}
