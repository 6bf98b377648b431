import type { holdersApi } from '@jhc/chain-platform/holders/api.ts'
import type { Hex } from '@jhc/chain-port/driver.ts'
import type { SubmitEngine } from '@jhc/chain-port/submit-engine.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import { inclusionPath } from '@jhc/record/batch.ts'
import { holderLeaf } from '@jhc/record/holder-line.ts'
import type { z } from 'zod'
import type { ownAnchorEvidence } from '../../../source-checks/api.ts'
import type { AgentStore } from '../agent-store.ts'
import type { HolderChain, OwnChain } from '../holder-chain.ts'
import type { Pace } from '../side-channel/pace.ts'
import { anchorGas, encodeOwnAnchor, rehearse } from './anchor-contract.ts'
import { ownAnchorErrors } from './errors.ts'
import type { OwnAccount, OwnBatch } from './own-batch-store.ts'

export interface OwnAnchorConfig {
  /** Called when the chain is first needed, and again while it cannot be reached. */
  openChain: () => Promise<OwnChain>
  /** Where the hospital was told the contract's address by another way than the platform. */
  contract?: Hex
  maxLines?: number
  maxAgeMs?: number
}

export interface OwnAnchorParts {
  chain: HolderChain
  config: OwnAnchorConfig
  sourceId: string
  store: AgentStore
  holders: Pick<ApiClient<typeof holdersApi>, 'announce'>
  /** The side channel's. One small transaction a batch is no load, so it waits in quiet hours only, but it is counted. */
  pace: Pace | null
}

/** About what one anchoring sends, its receipts included. */
const bytesOfAnchoring = 2_000

/** The holder's own anchor: roots over the versions that it accepted, submitted by its own account from its own database. */
export function createOwnAnchor({ chain: holderChain, config, sourceId, store, holders, pace }: OwnAnchorParts) {
  const limits = { maxLines: config.maxLines ?? 1024, maxAgeMs: config.maxAgeMs ?? 300_000 }
  /** Remembered once admitted: who answers for the platform later on cannot send the hospital to another contract. */
  async function admission(account: Hex): Promise<OwnAccount> {
    const known = await store.ownAccount()
    if (known?.account === account && (config.contract ?? known.contract) === known.contract) return known
    const answer = await holders.announce({ body: { sourceId, account } })
    if (!answer.admitted) throw ownAnchorErrors['not-admitted']({ account })
    const contract = answer.contract as Hex
    const expected = config.contract ?? known?.contract
    if (expected !== undefined && expected !== contract) throw ownAnchorErrors['account-changed']({ contract })
    await store.keepOwnAccount({ account, contract })
    return { account, contract }
  }

  const keyOf = (batch: OwnBatch) => `own.${sourceId}.${batch.fromSeq}-${batch.toSeq}.${batch.attempt}`

  /** Takes over what the engine knows of a batch. */
  async function follow(engine: SubmitEngine, batch: OwnBatch): Promise<'unknown' | 'waiting' | 'on-chain'> {
    const [submission] = await engine.lookup([keyOf(batch)])
    if (!submission) return 'unknown'
    if (submission.state === 'failed') {
      await store.retryOwnBatch(batch)
      throw ownAnchorErrors.refused({ reason: submission.failure?.code ?? '', fromSeq: batch.fromSeq })
    }
    const onChain = submission.state === 'included' || submission.state === 'final'
    const state = onChain ? (submission.state as 'included' | 'final') : 'submitted'
    const { transactionHash, blockNumber } = submission
    if (state !== batch.state || blockNumber !== batch.blockNumber || transactionHash !== batch.transactionHash)
      await store.markOwnBatch(batch, { state, transactionHash, blockNumber })
    return onChain ? 'on-chain' : 'waiting'
  }

  return {
    /** One step from the database. True: more may wait; a number: milliseconds until the pace lets the next go. */
    async step(): Promise<boolean | number> {
      if ((await store.state()).sendingPaused) return false
      const { waitMs = 0, quiet } = pace?.state() ?? {}
      if (quiet?.window && waitMs > 0) return waitMs
      const open = await store.openOwnBatches()
      if (open.length === 0 && !(await store.sealOwnBatch(limits))) return false
      if (open.length === 0) return true
      const { chain, engine } = await holderChain.connection()
      let next: OwnBatch | undefined
      for (const batch of open) {
        const where = await follow(engine, batch)
        if (where === 'waiting') return false
        if (where === 'on-chain') continue
        next = batch
        break
      }
      // Every root names the one before it, so one goes at a time; what is on the chain may become final beside it.
      if (!next) return store.sealOwnBatch(limits)
      const { contract } = await admission(chain.signer.address)
      const data = encodeOwnAnchor(sourceId, next)
      await rehearse(chain, contract, data)
      const request = { idempotencyKey: keyOf(next), contract: 'HolderAnchor', to: contract, data, gas: anchorGas }
      await engine.submit([request])
      pace?.spend(1, bytesOfAnchoring)
      await store.markOwnBatch(next, { state: 'submitted', transactionHash: null, blockNumber: null })
      return false
    },

    /** What shows that a version is under this holder's own root. */
    async evidence(recordId: string, version: number): Promise<z.output<typeof ownAnchorEvidence> | null> {
      const found = await store.ownBatchOf(recordId, version)
      if (!found) return null
      const { batch, lines } = found
      const index = lines.findIndex((line) => line.recordId === recordId && line.version === version)
      const leaves = lines.map((line) => holderLeaf({ sourceId, ...line }))
      return {
        account: (await store.ownAccount())?.account ?? null,
        fromSeq: batch.fromSeq,
        toSeq: batch.toSeq,
        index,
        path: inclusionPath(leaves, index),
        state: batch.state,
        transactionHash: batch.transactionHash,
        blockNumber: batch.blockNumber,
      }
    },

    async status() {
      const account = holderChain.account ?? (await store.ownAccount())?.account ?? null
      return { account, ...(await store.ownAnchorCounts()) }
    },
  }
}

export type OwnAnchor = ReturnType<typeof createOwnAnchor>
