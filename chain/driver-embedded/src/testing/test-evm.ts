import type { Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf, hexOf, signLegacyTransaction } from '@jhc/chain-port/legacy-transaction.ts'
import { addressOfPrivateKey } from '@jhc/chain-port/secp256k1.ts'
import { ChainEngine } from '../chain-engine.ts'
import { memoryStorage } from '../memory-storage.ts'
import type { Receipt } from '../receipts.ts'
import { runCall } from '../run-call.ts'

/** The embedded chain in memory, for contract tests: each account by a small number. */
export class TestEvm {
  readonly engine: ChainEngine
  private constructor(engine: ChainEngine) {
    this.engine = engine
  }
  /** The clock stands still unless the test brings one. */
  static async open({ now = () => 1_750_000_000_000 }: { now?: () => number } = {}): Promise<TestEvm> {
    return new TestEvm(await ChainEngine.open({ storage: memoryStorage(), now }))
  }

  #key(account: number): Uint8Array {
    return Buffer.alloc(32, account)
  }
  address(account: number): Hex {
    return hexOf(addressOfPrivateKey(this.#key(account)))
  }

  /** Sends and waits; the receipt says whether it was reverted. */
  async send(account: number, to: Hex | null, data: Hex, gas = 20_000_000n): Promise<Receipt> {
    const nonce = Number(await this.engine.nextNonce(bytesOf(this.address(account))))
    const { raw } = signLegacyTransaction({ to, data, gas, nonce }, this.engine.chainId, this.#key(account))
    const [result] = await this.engine.send([raw])
    if (!result || !('hash' in result)) throw new Error(`refused: ${JSON.stringify(result)}`)
    const place = (await this.engine.store.placeOf(result.hash))!
    return (await this.engine.store.receipt(place.number, place.index))!
  }

  async deploy(account: number, data: Hex): Promise<{ address: Hex; receipt: Receipt }> {
    const receipt = await this.send(account, null, data)
    if (!receipt.success) throw new Error('the deployment was reverted')
    return { address: hexOf(receipt.contractAddress!), receipt }
  }

  /** A revert throws `chain.call-reverted` with its data. */
  async call(account: number, to: Hex | null, data: Hex): Promise<Hex> {
    return hexOf(
      (await runCall(this.engine, { to, data, from: this.address(account) }, this.engine.head.number)).output,
    )
  }
}
