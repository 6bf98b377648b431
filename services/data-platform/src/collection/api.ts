import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

export const runState = z.enum(['running', 'succeeded', 'succeeded-with-quarantine', 'failed', 'interrupted'])

export const collectionRun = z.object({
  runId: z.string(),
  sourceId: z.string(),
  /** `incremental` by watermark, `reconcile` compares keys and digests with the source. */
  kind: z.enum(['incremental', 'reconcile']),
  state: runState,
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  unitsRead: z.number(),
  recordsNew: z.number(),
  recordsChanged: z.number(),
  recordsUnchanged: z.number(),
  tombstones: z.number(),
  quarantined: z.number(),
  /** Records sent to the index library so far. */
  recordsSent: z.number(),
  /** Expected units where the source can tell, for the progress bar. */
  unitsExpected: z.number().nullable(),
  watermarkFrom: z.string(),
  watermarkTo: z.string(),
  failure: z.string().nullable(),
})

export const quarantineItem = z.object({
  itemId: z.string(),
  runId: z.string(),
  sourceId: z.string(),
  unitKey: z.string(),
  origin: z.string(),
  field: z.string(),
  reasonCode: z.string(),
  /** Says what is wrong without repeating a personal value. */
  detail: z.string(),
  at: z.string(),
  resolvedAt: z.string().nullable(),
})

/** What of a source waits to be sent for anchoring, and why. */
export const queueState = z.object({
  /** `side-channel` 旁路, `immediate` 即时; `mixed` where record types differ. */
  mode: z.enum(['side-channel', 'immediate', 'mixed']),
  waiting: z.number(),
  oldestAt: z.string().nullable(),
  sentPerSecond: z.number(),
  /** Null: no limit. */
  limitPerSecond: z.number().nullable(),
  /** The quiet hours that hold at present, `07:30–18:00`. */
  window: z.string().nullable(),
  windowChangesAt: z.string().nullable(),
  waitsFor: z.enum(['paused', 'quiet-hours', 'rate', 'centre-unreachable', 'centre-busy', 'centre-refuses']).nullable(),
  /** Words for people. */
  alarms: z.array(z.string()),
})

export const logLine = z.object({ at: z.string(), level: z.enum(['info', 'warn', 'error']), text: z.string() })

export const collectionApi = defineApi('collection', {
  tasks: operation({
    method: 'GET',
    path: '/v1/collection/tasks',
    summary: '采集任务',
    permission: 'collection.read',
    response: z.object({
      tasks: z.array(
        z.object({
          sourceId: z.string(),
          name: z.string(),
          kind: z.string(),
          orgId: z.string(),
          /** Where it runs: `district` or the gateway's id. */
          runsAt: z.string(),
          schedule: z.string(),
          reachable: z.boolean().nullable(),
          lastSeenAt: z.string().nullable(),
          lastRun: collectionRun.nullable(),
          openQuarantine: z.number(),
          unitsPerSecond: z.number().nullable(),
          /** As last reported; null until then. */
          queue: queueState.nullable(),
        }),
      ),
    }),
  }),
  runs: operation({
    method: 'GET',
    path: '/v1/collection/runs',
    summary: '采集执行记录',
    permission: 'collection.read',
    query: pageQuery.extend({ sourceId: z.string().optional() }),
    response: pageOf(collectionRun),
  }),
  runLog: operation({
    method: 'GET',
    path: '/v1/collection/runs/{runId}/log',
    summary: '采集日志',
    permission: 'collection.read',
    params: z.object({ runId: z.string() }),
    response: z.object({ lines: z.array(logLine) }),
  }),
  quarantine: operation({
    method: 'GET',
    path: '/v1/collection/quarantine',
    summary: '隔离区',
    permission: 'collection.read',
    query: pageQuery.extend({ sourceId: z.string().optional(), open: z.enum(['true', 'false']).default('true') }),
    response: pageOf(quarantineItem),
  }),
  /** Asks the agent of a source (in process or in the hospital) to run now; the answer comes at once, progress through `tasks`. */
  runNow: operation({
    method: 'POST',
    path: '/v1/collection/tasks/{sourceId}/runs',
    summary: '立即采集',
    permission: 'collection.run',
    params: z.object({ sourceId: z.string() }),
    body: z.object({ kind: z.enum(['incremental', 'reconcile']).default('incremental') }),
    response: z.object({ requestId: z.string() }),
  }),
  /** From an agent: state of a run, new log lines and quarantine items. Idempotent by their ids. */
  report: operation({
    method: 'POST',
    path: '/v1/collection/reports',
    summary: '采集情况上报',
    permission: 'collection.report',
    bodyLimit: 8 * 1024 * 1024,
    body: z.object({
      source: z.object({
        sourceId: z.string(),
        name: z.string(),
        kind: z.string(),
        orgId: z.string(),
        runsAt: z.string(),
        schedule: z.string(),
      }),
      reachable: z.boolean(),
      queue: queueState.optional(),
      run: collectionRun.nullable(),
      log: z.array(z.object({ lineId: z.string() }).extend(logLine.shape)),
      quarantine: z.array(quarantineItem),
    }),
    response: z.object({ done: z.literal(true) }),
  }),
})
