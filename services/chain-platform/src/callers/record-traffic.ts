import type { Principal } from '@jhc/server-kit/capability.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { addTraffic, latencyClasses, readTraffic, type TrafficRow } from './traffic-store.ts'

const flushMs = 2000
const minuteMs = 60_000
const hourMs = 3600_000
/** How far back a chart goes. */
const reach = { minute: 120 * minuteMs, hour: 35 * 24 * hourMs }

export type Traffic = ReturnType<typeof createTraffic>

/** Sums in memory, written every two seconds: a call costs no statement. What a killed process had not written is missing from the charts only. */
export function createTraffic(db: Kysely<any>, now: () => number, log: Logger) {
  let sums = new Map<string, TrafficRow>()
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()

  function add(row: Omit<TrafficRow, 'counts'>, counts: number[]): void {
    const key = `${row.keyId} ${row.grain} ${row.span.getTime()}`
    const known = sums.get(key)
    if (!known) sums.set(key, { ...row, counts: [...counts] })
    else
      counts.forEach((count, at) => {
        known.counts[at]! += count
      })
  }

  async function write(): Promise<void> {
    const rows = [...sums.values()]
    sums = new Map()
    try {
      await addTraffic(db, rows)
    } catch (error) {
      for (const { counts, ...row } of rows) add(row, counts)
      log.warn({ err: error as Error }, 'the traffic of callers could not be written; it is tried again')
    }
  }
  const flush = () => {
    writing = writing.then(write)
    return writing
  }

  return {
    /** 429 is a refusal, which the caller's quota explains; other codes from 400 on are errors. */
    observe(principal: Principal, status: number, ms: number | null): void {
      const classes = [...latencyClasses, Number.POSITIVE_INFINITY]
      const at = ms === null ? -1 : classes.findIndex((bound) => ms <= bound)
      const counts = [
        1,
        status >= 400 && status !== 429 ? 1 : 0,
        status === 429 ? 1 : 0,
        ...classes.map((_, i) => (i === at ? 1 : 0)),
      ]
      const row = { keyId: principal.id, orgId: principal.orgId }
      add({ ...row, grain: 'minute', span: new Date(now() - (now() % minuteMs)) }, counts)
      add({ ...row, grain: 'hour', span: new Date(now() - (now() % hourMs)) }, counts)
    },
    async read(grain: 'minute' | 'hour', keyId?: string) {
      await flush()
      const from = new Date(now() - reach[grain])
      const rows = await readTraffic(db, { grain, from, ...(keyId ? { keyId } : {}) })
      return {
        from: from.toISOString(),
        to: new Date(now()).toISOString(),
        spans: rows.map(({ span, counts: [calls, errors, refused, ...classes] }) => ({
          at: span.toISOString(),
          calls: calls!,
          errors: errors!,
          refused: refused!,
          p50: quantile(classes, 0.5),
          p95: quantile(classes, 0.95),
        })),
      }
    },
    start() {
      timer = setInterval(flush, flushMs)
      timer.unref()
    },
    async stop() {
      clearInterval(timer)
      await flush()
    },
  }
}

function quantile(classes: number[], share: number): number | null {
  const all = classes.reduce((sum, count) => sum + count, 0)
  let seen = 0
  for (const [at, bound] of latencyClasses.entries()) {
    seen += classes[at]!
    if (all > 0 && seen >= share * all) return bound
  }
  return null
}
