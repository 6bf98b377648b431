import type { ChainDriver, ChainSigner } from '@jhc/chain-port/driver.ts'
import { SubmitEngine } from '@jhc/chain-port/submit-engine.ts'
import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import { Interrupted } from './interrupted.ts'

export interface OwnChain {
  driver: ChainDriver
  /** An account of the hospital's own; its key never leaves the hospital. */
  signer: ChainSigner
}

/** One connection and one writer for everything that this holder puts on the chain: an account has one order of numbers. */
export function createHolderChain({ db, log, now }: CapabilityContext, openChain: () => Promise<OwnChain>) {
  let opened: { chain: OwnChain; engine: SubmitEngine } | null = null
  let opening: Promise<{ chain: OwnChain; engine: SubmitEngine }> | null = null
  let stopped = false

  async function open() {
    const chain = await openChain()
    const engine = new SubmitEngine({ ...chain, db, log, now, schema: 'hospital_chain', settleBy: 'receipts' })
    try {
      await engine.start()
    } catch (error) {
      await engine.stop()
      await chain.driver.close()
      throw error
    }
    opened = { chain, engine }
    return opened
  }

  return {
    get account() {
      return opened?.chain.signer.address ?? null
    },
    /** Called when the chain is first needed, and again while it cannot be reached. */
    async connection() {
      // Whoever is still at work when the agent stops must not become the account's writer again.
      if (stopped) throw new Interrupted('stopping')
      if (opened) return opened
      opening ??= open().finally(() => {
        opening = null
      })
      return opening
    },
    start(): void {
      stopped = false
    },
    async stop(): Promise<void> {
      stopped = true
      await opening?.catch(() => undefined)
      const ending = opened
      opened = null
      await ending?.engine.stop()
      await ending?.chain.driver.close()
    },
  }
}
export type HolderChain = ReturnType<typeof createHolderChain>
