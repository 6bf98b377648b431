import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'

/** Background jobs, on the same database. At least once: a handler must be repeatable. */
export interface Jobs {
  /** Runs `queue`'s handler at each match of the cron expression (in Asia/Shanghai); setting it again replaces it. */
  schedule(queue: string, cron: string, data?: object): Promise<void>
  /** With a key, a job that waits or runs under that key is not added twice. */
  enqueue(queue: string, data?: object, options?: { key?: string; startAfterSeconds?: number }): Promise<void>
  work<T extends object = Record<string, unknown>>(queue: string, handler: (data: T) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

const schema = 'jobs'
const quiet = { schema, schedule: true, reindex: false, monitorVacuum: false, useListenNotify: false } as const

/** The schema is made by the owner; the work is done with the application's rights. */
export async function startJobs(options: { ownerUrl: string; url: string; log: Logger }): Promise<Jobs> {
  const owner = new PgBoss({ ...quiet, connectionString: options.ownerUrl, max: 1, supervise: false, schedule: false })
  owner.on('error', (error) => options.log.error({ err: error }, 'jobs schema'))
  await owner.start()
  await owner.stop({ graceful: false })

  const boss = new PgBoss({ ...quiet, connectionString: options.url, max: 3, migrate: false, createSchema: false })
  boss.on('error', (error) => options.log.error({ err: error }, 'jobs'))
  await boss.start()
  const known = new Set<string>()
  const ensureQueue = async (queue: string) => {
    if (known.has(queue)) return
    if (!(await boss.getQueue(queue)))
      await boss.createQueue(queue, { policy: 'short', retryLimit: 3, retryBackoff: true })
    known.add(queue)
  }
  return {
    async schedule(queue, cron, data = {}) {
      await ensureQueue(queue)
      await boss.schedule(queue, cron, data, { tz: 'Asia/Shanghai' })
    },
    async enqueue(queue, data = {}, { key, startAfterSeconds } = {}) {
      await ensureQueue(queue)
      await boss.send(queue, data, {
        ...(key ? { singletonKey: key } : {}),
        ...(startAfterSeconds ? { startAfter: startAfterSeconds } : {}),
      })
    },
    async work(queue, handler) {
      await ensureQueue(queue)
      await boss.work(queue, { pollingIntervalSeconds: 1 }, async (jobs: Array<{ data: unknown }>) => {
        for (const job of jobs) await handler(job.data as never)
      })
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}
