import { type Kysely, sql, type Transaction } from 'kysely'
import { orgOfWord, publicKeyText } from '../contract-access.ts'
import type { FollowedEvent } from '../follow-contracts.ts'

export async function forgetFrom(trx: Transaction<any>, block: number): Promise<void> {
  for (const table of ['bound_key', 'key_end', 're_enrolment'])
    await sql`delete from ${sql.table(`person_keys.${table}`)} where block_number >= ${block}`.execute(trx)
}

export async function keepEvents(trx: Transaction<any>, events: FollowedEvent[]): Promise<void> {
  for (const event of events) await keepEvent(trx, event)
}

async function keepEvent(trx: Kysely<any>, { name, args, blockNumber, logIndex }: FollowedEvent): Promise<void> {
  const step = (kind: string, key: string | null = null, orgId: string | null = null, readyAt: number | null = null) =>
    sql`insert into person_keys.re_enrolment (signer_id, step, public_key, org_id, ready_at, block_number, log_index)
      values (${args.id}, ${kind}, ${key}, ${orgId}, ${readyAt}, ${blockNumber}, ${logIndex})`.execute(trx)
  switch (name) {
    case 'KeyBound':
      await sql`insert into person_keys.bound_key (signer_id, version, public_key, valid_from, block_number)
        values (${args.id}, ${Number(args.version)}, ${publicKeyText(args.x, args.y)}, ${Number(args.validFrom)}, ${blockNumber})`.execute(
        trx,
      )
      // A new key ends whatever waited: it is the one that waited, or a rotation, which drops it.
      if (Number(args.version) > 1) await step('completed')
      return
    case 'KeyEnded':
      await sql`insert into person_keys.key_end (signer_id, version, ends_at, block_number, log_index)
        values (${args.id}, ${Number(args.version)}, ${Number(args.endsAt)}, ${blockNumber}, ${logIndex})`.execute(trx)
      return
    case 'ReenrolmentRequested':
      await step('requested', publicKeyText(args.x, args.y), orgOfWord(args.organisation), Number(args.readyAt))
      return
    case 'ReenrolmentCancelled':
      await step('cancelled')
  }
}
