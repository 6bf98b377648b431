import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { createMirror } from '@jhc/chain-platform/mirror/capability.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { createEmpi } from '@jhc/data-center/empi/capability.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { createIndexLibrary } from '@jhc/data-center/index-library/capability.ts'
import type { CollectionAgent } from '@jhc/data-platform/collection/agent/agent-contract.ts'
import { deriveAgentKeys } from '@jhc/data-platform/collection/agent/agent-keys.ts'
import { createCollectionAgent } from '@jhc/data-platform/collection/agent/collection-agent.ts'
import { derivePurposeKey, makeKeyEncryptionKey } from '@jhc/gm/key-purposes.ts'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import {
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { anchoringApi } from '@jhc/trust-platform/anchoring/api.ts'
import { createAnchoring } from '@jhc/trust-platform/anchoring/capability.ts'
import { sql } from 'kysely'
import { costWatch } from './cost-watch.ts'
import { fillIndex } from './fill-index.ts'
import { generatorShape, generatorSource } from './generator-source.ts'
import type { BenchOptions } from './main.ts'
import { rawChainRate } from './raw-chain.ts'
import { rawEngineRate } from './raw-engine.ts'

const source = (sourceId: string) => ({
  sourceId,
  name: sourceId,
  kind: 'generator',
  orgId: 'org-load',
  orgName: '压测机构',
  mode: 'plain' as const,
})

/**
 * Collected → confirmed → mirrored; the anchoring stage alone; the chain by itself; and `raw`, the same engine (stored before sent, on
 * the same chain) with ready-made transactions: one after another in one run on one machine. Ratios are to `raw`.
 */
export async function run({ records = 50_000, say }: BenchOptions) {
  const dir = await mkdtemp(join(tmpdir(), 'jhc-bench-'))
  const postgres = await startEmbeddedPostgres({ dataDir: dir })
  const chain = await openEmbeddedChain({ dir: join(dir, 'chain') })
  const signer = await openLocalSigner({ file: join(dir, 'account.key'), chainId: chain.chainId })
  const entryMeta = derivePurposeKey(makeKeyEncryptionKey('bench', randomBytes(32)), 'entry-meta')
  let agent: CollectionAgent | undefined
  const platform = await startTestPlatform({
    database: { ...postgres.urls, url: postgres.urls.appUrl, superUrl: '', stop: postgres.stop },
    capabilities: (context) => {
      agent = createCollectionAgent(context, {
        source: { ...source('generated'), runsAt: 'district' },
        ...generatorSource(records),
        mapperVersion: '1',
        keys: deriveAgentKeys('bench', randomBytes(32)),
        identity: 'clear',
        loops: { report: false, work: false, schedule: false },
      })
      return [
        createEmpi(context, { tokenKey: randomBytes(32), columnKeys: columnKeysOf(randomBytes(32)) }),
        createIndexLibrary(context, { sources: [source('ready'), source('generated')], metaKeys: [entryMeta] }),
        createChainGateway(context, { driver: chain, signer }),
        createMirror(context, { driver: chain }),
        createAnchoring(context, { maxAgeSeconds: 1 }),
        agent,
      ]
    },
  })
  let running = true
  const stop = async () => {
    if (!running) return
    running = false
    await platform.stop()
    await chain.close()
  }
  try {
    const whole = await measureWholePath(platform, agent!, records, say)
    say(`whole path: ${whole.recordsPerSecond} a second`)
    const stage = await measureAnchorStage(platform, records, say)
    say(`anchoring stage: ${stage.recordsPerSecond} a second`)
    const shape = await batchShape(platform)
    await stop()
    say(`bare chain, ${shape.entriesPerTransaction} entries of ${shape.entryBytes} bytes a transaction …`)
    const transactions = { records, entryBytes: shape.entryBytes, perTransaction: shape.entriesPerTransaction }
    const bare = await rawChainRate(transactions)
    say(`the engine with ready-made transactions …`)
    const raw = await rawEngineRate(transactions)
    return {
      records,
      ...generatorShape,
      ...shape,
      recordsPerSecond: whole.recordsPerSecond,
      transactionsPerSecond: whole.transactionsPerSecond,
      anchorStageRecordsPerSecond: stage.recordsPerSecond,
      rawRecordsPerSecond: raw.recordsPerSecond,
      bareChainRecordsPerSecond: bare.recordsPerSecond,
      anchorStageRatio: round(stage.recordsPerSecond / raw.recordsPerSecond),
      ratio: round(whole.recordsPerSecond / raw.recordsPerSecond),
      p99ConfirmMs: whole.p99ConfirmMs,
      rssMb: whole.rssMb,
      rssMeanMbByTenth: whole.rssMeanMbByTenth,
      costPerRecord: { wholePath: whole.costPerRecord, anchorStage: stage.costPerRecord, raw: raw.costPerRecord },
    }
  } finally {
    await stop()
    await removeEmbeddedPostgres(dir)
    await rm(dir, { recursive: true, force: true })
  }
}

/** The source is read, mapped, fingerprinted, registered, indexed, anchored; the clock stops when the mirror has made the last entry final. */
async function measureWholePath(
  platform: TestPlatform,
  agent: CollectionAgent,
  records: number,
  say: BenchOptions['say'],
) {
  const memory = watchMemory(records)
  const cost = await costWatch(platform.db)
  const started = performance.now()
  const [run] = await cost.during(() =>
    Promise.all([agent.runNow('incremental'), untilFinal(platform, 'generated.plain', records, say, memory.reached)]),
  )
  const seconds = (performance.now() - started) / 1000
  if (run.recordsNew !== records || run.quarantined > 0)
    throw new Error(`collected ${run.recordsNew} records, quarantined ${run.quarantined}`)
  const { batches, p99 } = await batchFigures(platform, 'generated.plain', records)
  return {
    recordsPerSecond: Math.round(records / seconds),
    transactionsPerSecond: round(batches / seconds),
    p99ConfirmMs: Math.round(p99),
    ...memory.stop(),
    costPerRecord: cost.perRecord(records),
  }
}

/** Entries wait in the index while the task is paused; the clock runs from its release to the last entry final. */
async function measureAnchorStage(platform: TestPlatform, records: number, say: BenchOptions['say']) {
  const anchoring = platform.bus.client(anchoringApi, 'bench')
  const change = (paused: boolean) => anchoring.updateTask({ params: { laneId: 'ready.plain' }, body: { paused } })
  await change(true)
  await fillIndex(platform, 'ready', records)
  const cost = await costWatch(platform.db)
  const started = performance.now()
  await cost.during(async () => {
    await change(false)
    await untilFinal(platform, 'ready.plain', records, say)
  })
  const seconds = (performance.now() - started) / 1000
  await batchFigures(platform, 'ready.plain', records)
  return { recordsPerSecond: Math.round(records / seconds), costPerRecord: cost.perRecord(records) }
}

async function untilFinal(
  platform: TestPlatform,
  laneId: string,
  records: number,
  say: BenchOptions['say'],
  reached: (final: number) => void = () => {},
): Promise<void> {
  const index = platform.bus.client(indexLibraryApi, 'bench')
  for (let polls = 0; ; polls++) {
    const { lanes } = await index.lanes({})
    const lane = lanes.find((one) => one.laneId === laneId)
    if ((polls % 100 === 0 || lane?.finalSeq === records) && lane)
      say(`${laneId}: ${lane.lastSeq} indexed, ${lane.sequencedSeq} sequenced, ${lane.finalSeq} final`)
    reached(lane?.finalSeq ?? 0)
    if ((lane?.finalSeq ?? 0) >= records) return
    if (polls % 20 === 0) await refuseFailure(platform, laneId)
    await setTimeout(50)
  }
}

async function refuseFailure(platform: TestPlatform, laneId: string): Promise<void> {
  const { tasks } = await platform.bus.client(anchoringApi, 'bench').tasks({})
  const failure = tasks.find((task) => task.laneId === laneId)?.failure
  if (failure) throw new Error(`${laneId} stopped: ${failure}`)
}

/** From sealed to final as the tables say; also makes sure that every record is anchored and mirrored once. */
async function batchFigures(platform: TestPlatform, laneId: string, records: number) {
  for (let tries = 1; ; tries++) {
    const row = await readFigures(platform, laneId)
    if (row.entries === records && row.mirrored === records) return row
    // The lane's mark moves a moment before the batches' own rows.
    if (tries === 100) throw new Error(`${records} records, ${row.entries} final, ${row.mirrored} mirrored`)
    await setTimeout(20)
  }
}

async function readFigures(platform: TestPlatform, laneId: string) {
  const { rows } = await sql<{ batches: number; entries: number; mirrored: number; p99: number }>`
    select count(*) as batches, sum(b.entry_count)::bigint as entries,
           (select count(*) from mirror.entry e join mirror.batch m on m.block_number = e.block_number and m.log_index = e.log_index
              where replace(m.batch_id, '0x', '') in (select batch_id from anchoring.batch where lane_id = ${laneId})) as mirrored,
           percentile_disc(0.99) within group (order by extract(epoch from b.final_at - b.sealed_at) * 1000)::float8 as p99
    from anchoring.batch b where b.lane_id = ${laneId} and b.state = 'final'`.execute(platform.db)
  return rows[0]!
}

async function batchShape(platform: TestPlatform) {
  const { rows } = await sql<{ entryBytes: number; entriesPerTransaction: number }>`
    select (select avg(length(entry)) from (select entry from index_library.entry_bytes limit 5000) e)::float8 as "entryBytes",
           (select sum(entry_count)::float8 / count(*) from anchoring.batch) as "entriesPerTransaction"`.execute(
    platform.db,
  )
  return {
    entryBytes: Math.round(rows[0]!.entryBytes),
    entriesPerTransaction: Math.round(rows[0]!.entriesPerTransaction),
  }
}

/** Resident memory by records that are final: the largest, and the mean of each tenth of the run, so that growth shows apart from warm-up. */
function watchMemory(records: number) {
  const samples: { rss: number; tenth: number }[] = []
  let tenth = 0
  const timer = setInterval(() => void samples.push({ rss: process.memoryUsage().rss, tenth }), 100)
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)
  return {
    reached(final: number) {
      tenth = Math.min(9, Math.floor((10 * final) / records))
    },
    stop() {
      clearInterval(timer)
      const meanOf = (list: typeof samples) => megabytes(list.reduce((sum, { rss }) => sum + rss, 0) / list.length)
      return {
        rssMb: megabytes(Math.max(...samples.map(({ rss }) => rss))),
        rssMeanMbByTenth: [...Map.groupBy(samples, (one) => one.tenth).values()].map(meanOf),
      }
    },
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
