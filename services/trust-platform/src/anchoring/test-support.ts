import { setTimeout } from 'node:timers/promises'
import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { createMirror } from '@jhc/chain-platform/mirror/capability.ts'
import { startChain, type TestChain } from '@jhc/chain-platform/testing/start-chain.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { createIndexLibrary } from '@jhc/data-center/index-library/capability.ts'
import { draftOf, encounterOf, scriptedEmpi } from '@jhc/data-center/index-library/test-support.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import type { AnchoringConfig } from './anchoring.ts'
import { anchoringApi } from './api.ts'
import { createAnchoring } from './capability.ts'

const permissions = [
  'index.submit',
  'index.read',
  'anchoring.work',
  'anchoring.read',
  'anchoring.manage',
  'mirror.read',
  'chain.read',
  'chain.submit',
]

/** Index library, anchoring, gateway and mirror over a real chain and a real database, restartable. */
export async function startSpine(config: AnchoringConfig = { maxAgeSeconds: 1, pollMs: 20 }) {
  const chain = await startChain()
  const empi = scriptedEmpi()
  empi.assign('r-1', 'p-1')
  /** `cut`: nothing of the chain is there, as in the moment before a crash between sealing and submitting. */
  const launch = (database?: TestPlatform['database'], cut = false) =>
    startTestPlatform({
      database,
      capabilities: (context) => [
        empi.capability,
        createIndexLibrary(context, { sources: [], metaKeys: [] }),
        ...(cut
          ? []
          : [
              createChainGateway(context, { driver: chain.chain, signer: chain.signer }),
              createMirror(context, { driver: chain.chain }),
            ]),
        createAnchoring(context, config),
      ],
    })
  const spine = {
    chain: chain as TestChain,
    platform: await launch(),
    get caller() {
      return spine.platform.as(permissions)
    },
    get index() {
      return spine.caller.client(indexLibraryApi)
    },
    get anchoring() {
      return spine.caller.client(anchoringApi)
    },
    /** Hands in `count` new records and returns their drafts. */
    async receive(sourceId: string, count: number, change: Parameters<typeof draftOf>[1] = {}) {
      const entries = Array.from({ length: count }, () => draftOf('r-1', change))
      await spine.index.receive({ body: { sourceId, encounters: [encounterOf('r-1')], entries } })
      return entries
    },
    async lane(laneId: string) {
      return (await spine.index.lanes({})).lanes.find((lane) => lane.laneId === laneId)
    },
    /** Waits on the condition; the test runner's time limit is the only clock. */
    async until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
      for (;;) {
        const value = await read()
        if (holds(value)) return value
        await setTimeout(10)
      }
    },
    untilFinal: (laneId: string, seq: number) =>
      spine.until(
        () => spine.lane(laneId),
        (lane) => (lane?.finalSeq ?? 0) >= seq,
      ),
    async restart({ cut = false } = {}) {
      await spine.platform.stop({ keepDatabase: true })
      await chain.reopen()
      spine.platform = await launch(spine.platform.database, cut)
    },
    async stop() {
      await spine.platform.stop()
      await chain.stop()
    },
  }
  return spine
}
