import { randomUUID } from 'node:crypto'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { createTokeniser } from '@jhc/record/identity-tokens.ts'
import type { Bus, Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { sourceChecksApi } from '../../source-checks/api.ts'
import type { Connector, Mapper } from '../../sources/connector.ts'
import { collectionApi } from '../api.ts'
import { agentErrors } from './agent-errors.ts'
import type { AgentKeys } from './agent-keys.ts'
import type { AgentSource, CollectionRun, QuarantineItem, RunKind } from './agent-model.ts'
import { type AgentStore, createAgentStore } from './agent-store.ts'
import { announceOrganisations } from './announce-organisations.ts'
import { checkOriginal, type SourceCheckResult } from './check-original.ts'
import { exportForVerification, type VerifiableRecord } from './export-for-verification.ts'
import { followWork } from './follow-work.ts'
import { createOutgoing } from './outgoing.ts'
import { reportProgress } from './report-progress.ts'
import { type RetryLoop, startRetryLoop } from './retry-loop.ts'
import { type RunParts, runCollection } from './run-collection.ts'
import type { SafeFailure } from './safe-failure.ts'
import { describeSchedule, nextDaily } from './schedule.ts'
import { type Departure, sendOutbox } from './send-outbox.ts'

export interface CollectionAgentConfig {
  source: AgentSource
  connector: Connector
  mapper: Mapper
  mapperVersion: string
  keys: AgentKeys
  /** `clear`: the district, entitled to the identity. `tokens`: everyone else; no identity leaves in clear. */
  identity: 'clear' | 'tokens'
  schedule?: {
    /** `HH:MM` Shanghai time; null = only when asked. */
    dailyAt: string | null
    /** A due run becomes a reconciliation when the last one is this many days old. */
    reconcileEveryDays?: number
    reReadHours?: number
    reconcileDays?: number
    vanishedShareLimit?: number
  }
  /** The loops that talk to the centre; tests and the CLI switch them off and call the steps themselves. */
  loops?: { send?: boolean; report?: boolean; work?: boolean; schedule?: boolean; waitSeconds?: number }
  /** The boundary at which a process may die; tests put faults here. */
  wrapStore?: (store: AgentStore) => AgentStore
}

export interface AgentStatus {
  source: AgentSource
  schedule: string
  state: 'idle' | 'running' | 'paused'
  reachable: boolean | null
  lastRun: CollectionRun | null
  nextRunAt: string | null
  outbox: number
  openQuarantine: QuarantineItem[]
  sent: { operation: Departure['operation']; calls: number; items: number; bytes: number; lastAt: string | null }[]
  lastError: (SafeFailure & { at: string; during: string }) | null
}

/** Capability of one source; the rest is for the process that holds it. */
export interface CollectionAgent extends Capability {
  /** Starts a run and resolves with its end. */
  runNow(kind: RunKind): Promise<CollectionRun>
  /** Sends until the outbox is empty; throws what the receiver answered. */
  drain(): Promise<void>
  pause(): Promise<void>
  resume(): Promise<void>
  status(): Promise<AgentStatus>
  checkOriginal(recordId: string, version: number): Promise<SourceCheckResult>
  /** Local use only: holds contents and seeds. */
  exportForVerification(): AsyncGenerator<VerifiableRecord>
}

export const agentMigrations = new URL('./migrations/', import.meta.url)

/** The agent of one source: collects, keeps versions, sends indexes, answers the centre. Runs beside the originals. */
export function createCollectionAgent(context: CapabilityContext, config: CollectionAgentConfig): CollectionAgent {
  const { source, connector, mapper, mapperVersion, keys } = config
  const { sourceId } = source
  const schedule = {
    dailyAt: null,
    reconcileEveryDays: 7,
    reReadHours: 72,
    vanishedShareLimit: 0.2,
    ...config.schedule,
  }
  const log = context.log.child({ sourceId })
  const bare = createAgentStore(context.db, { sourceId, orgId: source.orgId, workerId: randomUUID(), now: context.now })
  const store = config.wrapStore?.(bare) ?? bare
  const clients = clientsOf(context.bus)
  const tokeniser =
    config.identity === 'tokens'
      ? createTokeniser((blinded) => clients.empi.evaluateTokens({ body: { blinded } }))
      : null
  const departures = createDepartures(context.now)
  const outgoing = createOutgoing()
  const checkParts = { store, connector, mapper, keys, now: context.now }
  const loops: { during: string; loop: RetryLoop }[] = []
  let stopping = false
  let reachable: boolean | null = null
  let running: Promise<CollectionRun> | null = null
  let asked: RunKind | null = null

  const runParts: RunParts = {
    ...checkParts,
    sourceId,
    mapperVersion,
    log,
    fresh: new Map(),
    outgoing,
    reReadHours: schedule.reReadHours,
    vanishedShareLimit: schedule.vanishedShareLimit,
    reconcileDays: schedule.reconcileDays,
    retryDelaysMs: [500, 1500, 4000],
    stopping: () => stopping,
    onAccepted: () => poke('send'),
  }
  const sendParts = {
    sourceId,
    store,
    keys,
    empi: clients.empi,
    indexLibrary: clients.indexLibrary,
    ...(tokeniser ? { tokenise: (parts: Parameters<typeof tokeniser.tokenise>[0]) => tokeniser.tokenise(parts) } : {}),
    outgoing,
  }

  const poke = (during: string) => loops.find((one) => one.during === during)?.loop.poke()

  let announced = false
  async function sendStep(): Promise<boolean> {
    if (!announced) announced = await announceOrganisations({ sourceId, connector, indexLibrary: clients.indexLibrary })
    const left = await sendOutbox(sendParts)
    departures.add(left)
    return left.length > 0
  }

  function beginRun(kind: RunKind, resume: Parameters<typeof runCollection>[2] = null): Promise<CollectionRun> {
    if (running) throw agentErrors['already-running']({ sourceId })
    const run = runCollection(runParts, kind, resume)
      .then(async (done) => {
        reachable = done.state !== 'failed'
        return done
      })
      .finally(() => {
        running = null
        poke('report')
        poke('schedule')
      })
    // The end of a run is in its row; whoever did not ask for it need not catch it.
    run.catch((error) => log.error({ err: error as Error }, 'collection run ended'))
    running = run
    poke('report')
    return run
  }

  async function scheduleStep(): Promise<boolean> {
    const state = await store.state()
    if (running || stopping || state.paused) return false
    const left = await store.runningRun()
    if (left) return beginRun(left.kind, left).then(() => !stopping)
    const kind = asked ?? dueKind(state)
    if (!kind) return false
    asked = null
    await store.planNextRun(schedule.dailyAt === null ? null : nextDaily(context.now(), schedule.dailyAt))
    await beginRun(kind)
    return !stopping
  }

  function dueKind(state: { nextRunAt: Date | null; lastReconcileAt: Date | null; watermark: string }): RunKind | null {
    if (schedule.dailyAt === null) return null
    // A source that was never read is due at once; the time of day is for the days that follow.
    if (state.nextRunAt !== null && state.nextRunAt.getTime() > context.now()) return null
    const oldest = context.now() - schedule.reconcileEveryDays * 86_400_000
    const overdue = state.watermark !== '' && (state.lastReconcileAt?.getTime() ?? 0) < oldest
    return overdue ? 'reconcile' : 'incremental'
  }

  async function reportStep(): Promise<boolean> {
    if (!running) {
      reachable = await connector.check().then(
        () => true,
        () => false,
      )
    }
    const parts = {
      source,
      schedule: describeSchedule(schedule.dailyAt),
      store,
      collection: clients.collection,
      reachable: () => reachable ?? false,
    }
    const more = await reportProgress(parts)
    // While a run is on, the centre is told every second; the loop's idle interval is for quiet times.
    if (!more && running)
      await Promise.race([running.catch(() => undefined), new Promise((r) => setTimeout(r, 1000).unref())])
    return more || running !== null
  }

  function startLoop(during: string, enabled: boolean | undefined, step: () => Promise<boolean>, idleMs: number): void {
    if (enabled === false) return
    const onFailure = (failure: SafeFailure, error: unknown) => {
      if (!stopping)
        log.warn({ during, code: failure.code, err: error as Error }, 'agent loop failed, will be tried again')
    }
    loops.push({ during, loop: startRetryLoop(step, { idleMs, maxBackoffMs: 30_000, now: context.now, onFailure }) })
  }

  return {
    name: 'data-platform/collection-agent',
    migrations: agentMigrations,
    implementations: [],

    async start() {
      stopping = false
      await bare.adopt()
      const wanted = config.loops ?? {}
      startLoop('schedule', wanted.schedule, scheduleStep, 1000)
      startLoop('send', wanted.send, sendStep, 2000)
      startLoop('report', wanted.report, reportStep, 15_000)
      const waitSeconds = wanted.waitSeconds ?? 20
      const workParts = {
        ...checkParts,
        sourceId,
        sourceChecks: clients.sourceChecks,
        waitSeconds,
        requestRun: (kind: RunKind) => {
          asked = kind
          poke('schedule')
        },
      }
      startLoop('work', wanted.work, () => followWork(workParts).then(() => true), 1000)
    },

    async stop() {
      stopping = true
      // The long poll of `work` ends by itself; waiting for it would hold up the stop.
      const ends = loops.map(({ during, loop }) => (during === 'work' ? void loop.stop() : loop.stop()))
      await Promise.all([...ends, running?.catch(() => undefined)])
      loops.length = 0
      await connector.close()
    },

    async readiness() {
      const waiting = await store.outboxDepth()
      const failed = loops.find(({ loop }) => loop.failure())
      return {
        ready: true,
        detail: { sourceId, outbox: waiting, running: running !== null, failing: failed?.during ?? null },
      }
    },

    async runNow(kind) {
      const state = await store.state()
      if (state.paused) throw agentErrors.paused({ sourceId })
      const left = running ? null : await store.runningRun()
      if (left) await beginRun(left.kind, left)
      return beginRun(kind)
    },

    async drain() {
      while (await sendStep());
    },

    pause: () => store.setPaused(true),
    async resume() {
      await store.setPaused(false)
      poke('schedule')
    },

    async status() {
      const state = await store.state()
      const failing = loops
        .map(({ during, loop }) => ({ during, failure: loop.failure() }))
        .find(({ failure }) => failure)
      return {
        source,
        schedule: describeSchedule(schedule.dailyAt),
        state: running ? 'running' : state.paused ? 'paused' : 'idle',
        reachable,
        lastRun: await store.latestRun(),
        nextRunAt: state.nextRunAt?.toISOString() ?? null,
        outbox: await store.outboxDepth(),
        openQuarantine: await store.openQuarantine(100),
        sent: departures.all(),
        lastError: failing?.failure ? { ...failing.failure, during: failing.during } : null,
      }
    },

    checkOriginal: (recordId, version) => checkOriginal(checkParts, recordId, version),
    exportForVerification: () => exportForVerification(checkParts),
  }
}

function clientsOf(bus: Bus) {
  const as = 'collection-agent'
  return {
    empi: bus.client(empiApi, as),
    indexLibrary: bus.client(indexLibraryApi, as),
    collection: bus.client(collectionApi, as),
    sourceChecks: bus.client(sourceChecksApi, as),
  }
}

function createDepartures(now: () => number) {
  const totals = new Map<Departure['operation'], AgentStatus['sent'][number]>()
  return {
    add(departures: Departure[]) {
      for (const { operation, items, bytes } of departures) {
        const total = totals.get(operation) ?? { operation, calls: 0, items: 0, bytes: 0, lastAt: null }
        totals.set(operation, {
          operation,
          calls: total.calls + 1,
          items: total.items + items,
          bytes: total.bytes + bytes,
          lastAt: new Date(now()).toISOString(),
        })
      }
    },
    all: () => [...totals.values()],
  }
}
