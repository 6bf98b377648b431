import { randomUUID } from 'node:crypto'
import { createTokeniser } from '@jhc/record/identity-tokens.ts'
import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { CollectionAgent, CollectionAgentConfig } from './agent-contract.ts'
import { agentErrors } from './agent-errors.ts'
import type { CollectionRun, RunKind } from './agent-model.ts'
import { createAgentStore } from './agent-store.ts'
import { announceOrganisations } from './announce-organisations.ts'
import { clientsOf } from './centre-clients.ts'
import { checkOriginal } from './check-original.ts'
import { createDepartures } from './departures.ts'
import { queueRulesOf } from './enqueue-batch.ts'
import { exportForVerification } from './export-for-verification.ts'
import { followWork } from './follow-work.ts'
import { createHolderChain } from './holder-chain.ts'
import { createOutgoing } from './outgoing.ts'
import { createOwnAnchor } from './own-anchor/own-anchor.ts'
import { createReleaseDesk } from './release/release-desk.ts'
import { createReleaseStore } from './release/release-store.ts'
import { reportProgress } from './report-progress.ts'
import { type RetryLoop, startRetryLoop } from './retry-loop.ts'
import { type RunParts, runCollection } from './run-collection.ts'
import type { SafeFailure } from './safe-failure.ts'
import { describeSchedule, nextDaily } from './schedule.ts'
import { countedConnector, pacedConnector } from './side-channel/paced-connector.ts'
import { readQueueState } from './side-channel/queue-state.ts'
import { readingStatus } from './side-channel/reading-status.ts'
import { createSendQueue } from './side-channel/send-queue.ts'
import { readingPace, sendingPace } from './side-channel/side-channel-settings.ts'

export const agentMigrations = new URL('./migrations/', import.meta.url)

/** The agent of one source: collects, keeps versions, sends indexes, answers the centre. Runs beside the originals. */
export function createCollectionAgent(context: CapabilityContext, config: CollectionAgentConfig): CollectionAgent {
  const { source, mapper, mapperVersion, keys } = config
  const { sourceId } = source
  const schedule = {
    dailyAt: null,
    reconcileEveryDays: 7,
    reReadHours: 72,
    vanishedShareLimit: 0.2,
    ...config.schedule,
  }
  const log = context.log.child({ sourceId })
  const side = config.sideChannel ?? null
  const queueRules = queueRulesOf(side)
  const storeOptions = { sourceId, orgId: source.orgId, workerId: randomUUID(), now: context.now, queue: queueRules }
  const bare = createAgentStore(context.db, storeOptions)
  const store = config.wrapStore?.(bare) ?? bare
  const clients = clientsOf(context.bus)
  const tokeniser =
    config.identity === 'tokens'
      ? createTokeniser((blinded) => clients.empi.evaluateTokens({ body: { blinded } }))
      : null
  const departures = createDepartures(context.now)
  const outgoing = createOutgoing()
  // Short looks: the process may be told to stop, and a window may be hours long.
  const wait = config.wait ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.min(ms, 500))))
  const reading = side ? readingPace(side, context.now) : null
  const sending = side ? sendingPace(side, context.now) : null
  const connector = reading ? countedConnector(config.connector, reading) : config.connector
  const openChain = config.release?.openChain ?? config.ownAnchor?.openChain
  const chain = openChain ? createHolderChain({ ...context, log }, openChain) : null
  const ownAnchor =
    config.ownAnchor && chain
      ? createOwnAnchor({ chain, config: config.ownAnchor, sourceId, store, holders: clients.holders, pace: sending })
      : null
  const checkParts = { store, connector, mapper, keys, now: context.now, ownAnchor }
  const releases =
    config.release && chain
      ? createReleaseDesk({
          ...checkParts,
          sourceId,
          orgId: source.orgId,
          releases: createReleaseStore(context.db, { sourceId, orgId: source.orgId, now: context.now }),
          retrieval: clients.retrieval,
          chain,
          config: config.release,
          log,
          waitSeconds: config.loops?.waitSeconds ?? 20,
          onHandedOver: () => poke('release-end'),
        })
      : null
  const loops: { during: string; loop: RetryLoop }[] = []
  let stopping = false
  let reachable: boolean | null = null
  let running: Promise<CollectionRun> | null = null
  let asked: RunKind | null = null

  const runParts: RunParts = {
    ...checkParts,
    connector: reading ? pacedConnector(config.connector, reading, { wait, stopping: () => stopping }) : connector,
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
    mode: queueRules.mode,
  }
  const queue = createSendQueue({ store, sendParts, pace: sending, now: context.now, onSent: departures.add })
  const queueParts = {
    store,
    settings: side,
    sending,
    now: context.now,
    failure: () => loops.find((one) => one.during === 'send')?.loop.failure() ?? null,
    sentPerSecond: queue.sentPerSecond,
  }

  const poke = (during: string) => loops.find((one) => one.during === during)?.loop.poke()

  let announced = false
  async function sendStep(): Promise<boolean | number> {
    if (!announced) announced = await announceOrganisations({ sourceId, connector, indexLibrary: clients.indexLibrary })
    return queue.step()
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
      queue: () => readQueueState(queueParts),
    }
    const more = await reportProgress(parts)
    // While a run is on, the centre is told every second; the loop's idle interval is for quiet times.
    if (!more && running)
      await Promise.race([running.catch(() => undefined), new Promise((r) => setTimeout(r, 1000).unref())])
    return more || running !== null
  }

  function startLoop(
    during: string,
    enabled: boolean | undefined,
    step: () => Promise<boolean | number>,
    idleMs: number,
  ): void {
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
      chain?.start()
      releases?.start()
      await bare.adopt()
      const wanted = config.loops ?? {}
      startLoop('schedule', wanted.schedule, scheduleStep, 1000)
      startLoop('send', wanted.send, sendStep, 2000)
      if (ownAnchor) startLoop('anchor', wanted.anchor, ownAnchor.step, 1000)
      if (releases) {
        startLoop('release', wanted.release, releases.step, 1000)
        startLoop('release-end', wanted.release, releases.endStep, 1000)
      }
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
      // The long polls end by themselves; waiting for them would hold up the stop.
      const ends = loops.map(({ during, loop }) =>
        during === 'work' || during === 'release' ? void loop.stop() : loop.stop(),
      )
      await Promise.all([...ends, running?.catch(() => undefined)])
      loops.length = 0
      await releases?.stop()
      await chain?.stop()
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
      for (;;) {
        const more = await sendStep()
        if (more === false) return
        if (more !== true) await wait(more)
      }
    },

    anchorStep: async () => ownAnchor?.step() ?? false,

    pause: () => store.setPaused(true),
    pauseSending: () => store.setSendingPaused(true),
    async resumeSending() {
      await store.setSendingPaused(false)
      poke('send')
      poke('anchor')
    },
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
        queue: await readQueueState(queueParts),
        storage: await store.storageUse(),
        ownAnchor: (await ownAnchor?.status()) ?? null,
        release: (await releases?.status()) ?? null,
        reading: readingStatus(reading, running !== null),
        openQuarantine: await store.openQuarantine(100),
        sent: departures.all(),
        lastError: failing?.failure ? { ...failing.failure, during: failing.during } : null,
      }
    },

    releases,
    checkOriginal: (recordId, version) => checkOriginal(checkParts, recordId, version),
    exportForVerification: () => exportForVerification(checkParts),
  }
}
