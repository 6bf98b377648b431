import { setTimeout } from 'node:timers/promises'
import type { ChainDriver, ChainSigner, Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf } from '@jhc/chain-port/legacy-transaction.ts'
import type { BedChain } from './contract-bed.ts'

/** Enough for the largest of our contracts and the dearest of their functions; small enough for dozens of calls in one block of 100 M. */
const gasLimit = { deployment: 8_000_000n, call: 2_000_000n }
/** Numbers up to here are the people with roles, who share the first account; the others are strangers, who share the second. */
const lastOfOurs = 5

interface Signers {
  ours: ChainSigner
  strangers: ChainSigner
}

/** Any driver's chain under a contract bed. Transactions may be sent at once: they are numbered in the order of their sending. */
export class DriverChain implements BedChain {
  head: { number: number; timestamp: number }
  readonly #driver: ChainDriver
  readonly #signers: Signers
  readonly #nonces = new Map<Hex, number>()
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(driver: ChainDriver, signers: Signers, head: DriverChain['head']) {
    this.#driver = driver
    this.#signers = signers
    this.head = head
  }

  static async open(driver: ChainDriver, ours: ChainSigner, strangers: ChainSigner): Promise<DriverChain> {
    return new DriverChain(driver, { ours, strangers }, await driver.head())
  }

  address(account: number): Hex {
    return this.#signerOf(account).address
  }

  async send(account: number, to: Hex | null, data: Hex) {
    const signing = this.#turn.then(() => this.#submit(this.#signerOf(account), to, data))
    this.#turn = signing.catch(() => {})
    const [answer] = await (await signing).answers
    if (!answer || 'error' in answer) throw new Error(`refused: ${JSON.stringify(answer)}`)
    const { status, gasUsed, contractAddress, logs } = await this.#included(answer.hash)
    return {
      success: status === 'success',
      gasUsed,
      contractAddress: contractAddress && bytesOf(contractAddress),
      logs: logs.map((log): [Uint8Array, Uint8Array[], Uint8Array] => [
        bytesOf(log.address),
        log.topics.map(bytesOf),
        bytesOf(log.data),
      ]),
    }
  }

  call(account: number, to: Hex | null, data: Hex): Promise<Hex> {
    return this.#driver.call({ to: to!, data, from: this.address(account) })
  }

  #signerOf(account: number): ChainSigner {
    return account <= lastOfOurs ? this.#signers.ours : this.#signers.strangers
  }

  /** Wrapped, so that the next one is signed without awaiting this one's block. */
  async #submit(signer: ChainSigner, to: Hex | null, data: Hex) {
    const nonce = this.#nonces.get(signer.address) ?? (await this.#driver.nextNonce(signer.address))
    this.#nonces.set(signer.address, nonce + 1)
    const { raw } = await signer.sign({ to, data, gas: to ? gasLimit.call : gasLimit.deployment, nonce })
    return { answers: this.#driver.sendRaw([raw]) }
  }

  async #included(hash: Hex) {
    for (;;) {
      const transaction = await this.#driver.getTransaction(hash)
      const head = await this.#driver.head()
      if (transaction && head.number >= transaction.blockNumber) {
        if (head.number > this.head.number) this.head = head
        return transaction
      }
      await setTimeout(20)
    }
  }
}
