import { codedErrorOf } from '@jhc/server-kit/problem.ts'
import { Gauge, type Registry } from 'prom-client'
import { auditEverything } from './audit-everything.ts'
import { claimDay, finishRun, lastRuns } from './audit-run-store.ts'
import type { Provenance } from './provenance.ts'

/** As many findings are kept with the run; all are counted. */
const kept = 200

/** `day` and minutes since midnight, in Shanghai, which keeps no summer time. */
function shanghai(nowMs: number): { day: string; minutes: number } {
  const local = new Date(nowMs + 8 * 3600_000)
  return { day: local.toISOString().slice(0, 10), minutes: local.getUTCHours() * 60 + local.getUTCMinutes() }
}

/** Audits everything if it is time and nobody else does it today; answers whether it did. */
export async function auditWhenDue(provenance: Provenance, dailyAt: string): Promise<boolean> {
  const { day, minutes } = shanghai(provenance.now())
  const [hour = 0, minute = 0] = dailyAt.split(':').map(Number)
  if (minutes < hour * 60 + minute) return false
  if (!(await claimDay(provenance.db, day, new Date(provenance.now())))) return false
  try {
    const { checked, findings, findingsTotal } = await auditEverything(provenance)
    await finishRun(provenance.db, day, { checked, findings: findings.slice(0, kept), findingsTotal, failure: null })
    if (findingsTotal > 0) provenance.log.error({ findings: findingsTotal, day }, 'the nightly audit found differences')
  } catch (error) {
    await finishRun(provenance.db, day, {
      checked: null,
      findings: [],
      findingsTotal: 0,
      failure: codedErrorOf(error).code,
    })
    throw error
  }
  return true
}

/** Looks every minute whether the audit is due; `null` = only when asked. */
export function createNightlyAudit(provenance: Provenance, dailyAt: string | null, metrics: Registry) {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  new Gauge({
    name: 'provenance_nightly_findings',
    help: 'Rows that did not agree with the chain in the last nightly audit',
    registers: [metrics],
    async collect() {
      const last = (await lastRuns(provenance.db, 5)).find((run) => run.finishedAt !== null && run.failure === null)
      this.set(last?.findingsTotal ?? 0)
    },
  })
  const look = (at: string) => {
    running = auditWhenDue(provenance, at)
      .catch((error) => provenance.log.error({ err: error as Error }, 'the nightly audit failed'))
      .finally(() => {
        if (timer) timer = setTimeout(() => look(at), 60_000)
      })
  }
  return {
    start() {
      if (dailyAt === null) return
      timer = setTimeout(() => look(dailyAt), 60_000)
    },
    async stop() {
      clearTimeout(timer)
      timer = undefined
      await running
    },
  }
}
