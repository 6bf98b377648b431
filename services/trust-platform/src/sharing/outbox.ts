import type { messagesApi } from '@jhc/applications/messages/api.ts'
import type { CallArguments } from '@jhc/kit/api.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import { isFinal } from './create-link.ts'
import type { Sharing } from './sharing.ts'

export type Message = CallArguments<(typeof messagesApi)['operations']['send']>['body']

/** Written with what it tells of, so that neither is without the other. */
export async function putMessage(
  { columns, now }: Sharing,
  trx: Transaction<any> | Kysely<any>,
  message: Message,
): Promise<void> {
  await trx
    .insertInto('sharing.outbox')
    .values({
      message_key: message.key,
      org_id: 'district',
      message: columns.message.seal(message.key, JSON.stringify(message)),
      created_at: new Date(now()),
      tries: 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** True where there may be more. */
export async function sendMessages({ db, columns, messages, log }: Sharing, most = 50): Promise<boolean> {
  const { rows } = await sql<{ message_key: string; message: string }>`
    select message_key, message from sharing.outbox order by tries, created_at limit ${most}`.execute(db)
  let sent = 0
  for (const row of rows) {
    try {
      await messages.send({ body: JSON.parse(columns.message.open(row.message_key, row.message)) })
    } catch (error) {
      if (!isFinal(error)) {
        await sql`update sharing.outbox set tries = tries + 1 where message_key = ${row.message_key}`.execute(db)
        log.warn({ err: error as Error }, 'a message about a share was not taken; it is sent again')
        continue
      }
      log.error({ err: error as Error }, 'a message about a share will never be taken')
    }
    await sql`delete from sharing.outbox where message_key = ${row.message_key}`.execute(db)
    sent++
  }
  return sent === most
}
