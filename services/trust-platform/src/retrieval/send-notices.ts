import type { messagesApi } from '@jhc/applications/messages/api.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import { type Kysely, sql } from 'kysely'
import type { Retrieval } from './retrieval.ts'

export type Notice = Parameters<ApiClient<typeof messagesApi>['send']>[0]['body']

/** Written with what it tells of; one message a key, however often it is told. */
export async function noticeTo(db: Kysely<any>, at: Date, notice: Notice): Promise<void> {
  await sql`insert into retrieval.notice (key, body, at, next_at) values (${notice.key}, ${JSON.stringify(notice)}, ${at}, ${at})
    on conflict (key) do nothing`.execute(db)
}

const givenUpAfter = 200

/** Sends what waits; what is not taken is tried again, ever more seldom. */
export async function sendNotices({ db, messages, now, log }: Retrieval): Promise<boolean> {
  const at = new Date(now())
  const { rows } = await sql<{
    key: string
    body: string
    attempts: number
  }>`select key, body, attempts from retrieval.notice
    where next_at <= ${at} order by next_at limit 50`.execute(db)
  for (const { key, body, attempts } of rows) {
    try {
      await messages.send({ body: JSON.parse(body) })
      await sql`delete from retrieval.notice where key = ${key}`.execute(db)
    } catch (error) {
      log.warn({ err: error as Error, attempts }, 'a message was not taken and will be sent again')
      const next = new Date(now() + Math.min(600_000, 1000 * 2 ** Math.min(attempts, 12)))
      await sql`update retrieval.notice set attempts = attempts + 1, next_at = ${next} where key = ${key}`.execute(db)
      if (attempts >= givenUpAfter) await sql`delete from retrieval.notice where key = ${key}`.execute(db)
    }
  }
  return rows.length === 50
}
