import type { RowMac } from '@jhc/gm/row-mac.ts'
import { type Kysely, sql } from 'kysely'
import { errors } from '../errors.ts'
import type { Head } from './head-file.ts'
import type { SealedTable } from './sealed-tables.ts'

export interface AccessChange {
  counter: number
  table: SealedTable
  rowKey: string
  rowMac: string
  by: string
  at: Date
  chain: string
}

export const start: Head = { counter: 0, chain: '-' }

const columns = sql`counter, table_name as "table", row_key as "rowKey", row_mac as "rowMac", by_account as "by", at, chain`

export async function readChanges(db: Kysely<any>, after: number, most: number): Promise<AccessChange[]> {
  const { rows } = await sql<AccessChange>`
    select ${columns} from accounts.access_change where counter > ${after} order by counter limit ${most}`.execute(db)
  return rows
}

export async function lastChange(db: Kysely<any>): Promise<Head> {
  const { rows } = await sql<Head>`
    select counter, chain from accounts.access_change order by counter desc limit 1`.execute(db)
  return rows[0] ?? start
}

type Fresh = Pick<AccessChange, 'table' | 'rowKey' | 'rowMac' | 'by' | 'at'>

/** One at a time: whoever appends holds the head's row until it commits. Nothing is put behind a change that is not authentic. */
export async function appendChange(tx: Kysely<any>, codes: RowMac, change: Fresh, known: Head): Promise<void> {
  await sql`select one from accounts.access_head where one = 1 for update`.execute(tx)
  const since = await readChanges(tx, Math.max(known.counter - 1, 0), 1_000_000)
  if (known.counter > 0 && since[0]?.counter !== known.counter)
    throw errors['access-tampered']({ table: 'access_change' })
  let last = known
  for (const one of since) {
    const isKnown = one.counter === known.counter && one.chain === known.chain
    if (!isKnown && !follows(codes, last, one)) throw errors['access-tampered']({ table: 'access_change' })
    last = { counter: one.counter, chain: one.chain }
  }
  const counter = last.counter + 1
  const chain = chainOf(codes, last.chain, { ...change, counter })
  await sql`insert into accounts.access_change (counter, table_name, row_key, row_mac, by_account, at, chain)
    values (${counter}, ${change.table}, ${change.rowKey}, ${change.rowMac}, ${change.by}, ${change.at}, ${chain})`.execute(
    tx,
  )
}

/** Does the change follow `before`, unaltered? */
export function follows(codes: RowMac, before: Head, change: AccessChange): boolean {
  return (
    change.counter === before.counter + 1 && codes.holds('access_change', content(before.chain, change), change.chain)
  )
}

const content = (before: string, change: Omit<AccessChange, 'chain'>) => [
  before,
  change.counter,
  change.table,
  change.rowKey,
  change.rowMac,
  change.by,
  change.at.getTime(),
]

function chainOf(codes: RowMac, before: string, change: Omit<AccessChange, 'chain'>): string {
  return codes.seal('access_change', content(before, change))
}
