import { type Kysely, sql } from 'kysely'
import type { Logger } from 'pino'

/**
 * What other services are told because of something that happened here: kept with it in one transaction, told afterwards, again and again
 * until it was heard or a day has passed. Whoever hears it takes the same key once.
 */
export interface Notices {
  add(trx: Kysely<any>, key: string, topic: string, body: unknown): Promise<void>
  /** Tells what is due; says whether there may be more. */
  deliver(): Promise<boolean>
}

interface Options {
  db: Kysely<any>
  /** Holds `notice (notice_key, topic, body, attempts, next_at, created_at, heard_at)`. */
  schema: string
  now(): number
  log: Logger
  seal(key: string, text: string): string
  open(key: string, sealed: string): string
  tell(topic: string, body: any, key: string): Promise<void>
}

const patienceMs = 86_400_000
const longestPauseMs = 300_000

export function createNotices({ db, schema, now, log, seal, open, tell }: Options): Notices {
  const table = sql.table(`${schema}.notice`)
  return {
    async add(trx, key, topic, body) {
      await sql`insert into ${table} (notice_key, topic, body, attempts, next_at, created_at)
        values (${key}, ${topic}, ${seal(key, JSON.stringify(body))}, 0, ${new Date(now())}, ${new Date(now())})
        on conflict (notice_key) do nothing`.execute(trx)
    },
    async deliver() {
      const { rows } = await sql<{ key: string; topic: string; body: string; attempts: number; since: Date }>`
        select notice_key as key, topic, body, attempts, created_at as since from ${table}
        where heard_at is null and next_at <= ${new Date(now())} order by next_at limit 20`.execute(db)
      for (const { key, topic, body, attempts, since } of rows) {
        const failure = await tell(topic, JSON.parse(open(key, body)), key).then(
          () => null,
          (error: Error) => error,
        )
        if (failure) log.warn({ err: failure, topic, attempts }, 'a notice was not heard')
        const over = !failure || now() - since.getTime() > patienceMs
        const pause = Math.min(1_000 * 2 ** Math.min(attempts, 20), longestPauseMs)
        await sql`update ${table} set attempts = attempts + 1, heard_at = ${over ? new Date(now()) : null},
          next_at = ${new Date(now() + pause)} where notice_key = ${key}`.execute(db)
      }
      return rows.length === 20
    },
  }
}
