import type { Hex } from '@jhc/chain-port/driver.ts'
import type { HolderChain } from '../holder-chain.ts'
import { type ChainView, openChainView } from './chain-view.ts'
import { endReleases, handOver } from './end-releases.ts'
import { releaseErrors } from './release-errors.ts'
import { releasePage } from './release-page.ts'
import type { ReleaseParts, ReleaseWork } from './releases.ts'

export interface ReleaseStatus {
  paused: boolean
  publicKey: string
  contract: string | null
  figures: Record<'releases' | 'records' | 'today' | 'open' | 'chainFailed' | 'refusedToday', number>
  working: number
  newest: {
    at: Date
    askerId: string
    purpose: number
    records: number
    outcome: number
    chainFailure: string | null
  }[]
  refusals: { at: Date; askerId: string; reason: number; times: number }[]
  conflicts: { patientRef: string; residentId: string; refusedId: string; refusedAt: Date }[]
}

/** Follows what the platform asks for and brings each release to its end. */
export function createReleaseDesk(
  given: Omit<ReleaseParts, 'view'> & { waitSeconds: number; chain: HolderChain; onHandedOver(): void },
) {
  const { releases, config, retrieval, sourceId } = given
  let opened: { contract: Hex; view: ChainView } | null = null
  const working = new Map<string, Promise<void>>()
  let free = () => {}
  let stopped = false

  /** Remembered once told: who answers for the platform later on cannot send the holder to another contract. */
  async function contractOf(told: Hex): Promise<Hex> {
    const known = config.contract ?? (await releases.contract())
    if (known) {
      if (BigInt(told) !== 0n && told !== known && !config.contract) throw releaseErrors['contract-changed']({ told })
      return known
    }
    if (BigInt(told) === 0n) throw releaseErrors['view-stale']()
    await releases.keepContract(told)
    return told
  }
  async function view(told: Hex): Promise<ChainView> {
    const contract = await contractOf(told)
    if (opened?.contract === contract) return opened.view
    const { driver } = (await given.chain.connection()).chain
    opened = { contract, view: await openChainView(driver, contract) }
    return opened.view
  }
  const parts: ReleaseParts = { ...given, view }

  async function serve(work: ReleaseWork, told: Hex): Promise<void> {
    try {
      const chainView = await view(told)
      await handOver(parts, work.workId, await releasePage(parts, chainView, work))
      given.onHandedOver()
    } catch (error) {
      // Comes again: the platform hands out unanswered work anew, and what was recorded is ended here.
      given.log.warn({ err: error as Error, workId: work.workId }, 'an answer could not be handed over')
    }
  }

  let warm = false
  /** The first asker should not wait for the connection to be made. */
  function warmUp(told: Hex): void {
    if (warm) return
    warm = true
    view(told).catch((error) => {
      warm = false
      given.log.warn({ err: error as Error }, 'the chain cannot be read yet')
    })
  }

  return {
    /** One look for work; what is found is served side by side, and the next look does not wait for it. */
    async step(): Promise<boolean> {
      const contract = config.contract ?? (await releases.contract())
      if (contract) warmUp(contract)
      const { work, accessContract } = await retrieval.nextRelease({
        params: { sourceId },
        query: { waitSeconds: given.waitSeconds },
      })
      // A poll that outlived its agent: the work comes again for the next one.
      if (stopped) return false
      warmUp(accessContract as Hex)
      for (const one of work) {
        if (working.has(one.workId)) continue
        while (working.size >= (config.parallel ?? 16)) await new Promise<void>((resolve) => (free = resolve))
        const done = serve(one, accessContract as Hex).finally(() => {
          working.delete(one.workId)
          free()
        })
        working.set(one.workId, done)
      }
      return true
    },
    async endStep(): Promise<boolean> {
      if (!config.contract && !(await releases.contract())) return false
      return endReleases(parts, await view(`0x${'0'.repeat(40)}`), new Set(working.keys()))
    },
    start(): void {
      stopped = false
      warm = false
    },
    /** What is being made is finished. */
    async stop(): Promise<void> {
      stopped = true
      await Promise.all(working.values())
    },
    pause: () => releases.setPaused(true),
    resume: () => releases.setPaused(false),
    takeOver: (patientRef: string) => releases.takeOver(patientRef),
    async status(): Promise<ReleaseStatus> {
      const [paused, figures, newest, refusals, conflicts, contract] = await Promise.all([
        releases.isPaused(),
        releases.figures(),
        releases.newest(20),
        releases.newestRefusals(20),
        releases.conflicts(),
        releases.contract(),
      ])
      const publicKey = config.signer.publicKey()
      return {
        paused,
        publicKey,
        contract: config.contract ?? contract,
        figures,
        working: working.size,
        newest,
        refusals,
        conflicts,
      }
    },
  }
}
export type ReleaseDesk = ReturnType<typeof createReleaseDesk>
