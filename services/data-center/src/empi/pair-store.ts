import { uuidv7 } from '@jhc/kit/ids.ts'
import { type RawBuilder, sql } from 'kysely'
import { sealSaid } from './empi-columns.ts'
import type { Db, Writer } from './empi-store.ts'
import type { PartScore, Score } from './matching/score.ts'
import { rowCodes } from './row-codes.ts'

export type PairState = 'open' | 'linked' | 'same' | 'different'

export interface StoredPair {
  pairId: string
  left: number
  right: number
  bits: number
  automatic: boolean
  state: PairState
}

export interface ScoredPair extends Score {
  left: number
  right: number
  orgId: string
}

export interface PairToSave extends ScoredPair {
  state: 'open' | 'linked'
}

/** Inserts or re-scores; what a person decided stays decided. */
export async function savePairs(trx: Db, pairs: PairToSave[]): Promise<void> {
  if (pairs.length === 0) return
  await sql`
    insert into empi.pair (pair_id, left_no, right_no, org_id, bits, automatic, comparisons, state)
    select t.id, t.l, t.r, t.org, t.bits, t.automatic, t.comparisons::jsonb, t.state
    from unnest(${pairs.map(() => uuidv7())}::text[], ${pairs.map((p) => p.left)}::bigint[], ${pairs.map((p) => p.right)}::bigint[],
                ${pairs.map((p) => p.orgId)}::text[], ${pairs.map((p) => p.bits)}::float8[], ${pairs.map((p) => p.automatic)}::boolean[],
                ${pairs.map((p) => JSON.stringify(p.parts))}::text[], ${pairs.map((p) => p.state)}::text[])
      as t (id, l, r, org, bits, automatic, comparisons, state)
    on conflict (left_no, right_no) do update
    set bits = excluded.bits, automatic = excluded.automatic, comparisons = excluded.comparisons,
        state = case when pair.state in ('open', 'linked') then excluded.state else pair.state end`.execute(trx)
}

const columns = sql`pair_id as "pairId", left_no as "left", right_no as "right", bits, automatic, state`

/** Pairs that hold persons together or keep them apart, with at least one end among `nos`. */
export async function pairsTouching(trx: Db, nos: number[]): Promise<StoredPair[]> {
  const { rows } = await sql<StoredPair>`
    select ${columns} from empi.pair where left_no = any(${nos}::bigint[])
    union
    select ${columns} from empi.pair where right_no = any(${nos}::bigint[])`.execute(trx)
  return rows
}

/** Of pairs `p`: both registrations are of these organisations; null: any. */
export function pairsWithin(orgIds: string[] | null): RawBuilder<unknown> {
  if (!orgIds) return sql`true`
  return sql`2 = (select count(*) from empi.registration r
    where r.registration_no in (p.left_no, p.right_no) and r.org_id = any(${orgIds}::text[]))`
}

export async function pairById(db: Db, pairId: string, orgIds: string[] | null): Promise<StoredPair | null> {
  const { rows } = await sql<StoredPair>`
    select ${columns} from empi.pair p where pair_id = ${pairId} and ${pairsWithin(orgIds)}`.execute(db)
  return rows[0] ?? null
}

export interface Decision {
  verdict: 'same' | 'different'
  by: string
  at: Date
  reason: string
}

export async function decidePairs(
  trx: Db,
  writer: Writer,
  pairs: { left: number; right: number }[],
  { verdict: state, by: decidedBy, at: decidedAt, reason: said }: Decision,
): Promise<void> {
  const decided = pairs.map(({ left, right }) => {
    const reason = sealSaid(writer.columns.pairReason, `${left}-${right}`, said)
    const row = { decisionNo: writer.nextDecision(), left, right, state, decidedBy, decidedAt, reason }
    return { ...row, mac: writer.mac.seal('empi.pair', rowCodes.decision(row)) }
  })
  await sql`
    update empi.pair p set state = ${state}, decided_by = ${decidedBy}, decided_at = ${decidedAt}, reason = t.reason,
      decision_no = t.no, decision_mac = t.mac
    from unnest(${decided.map((p) => p.left)}::bigint[], ${decided.map((p) => p.right)}::bigint[], ${decided.map((p) => p.decisionNo)}::bigint[],
                ${decided.map((p) => p.mac)}::text[], ${decided.map((p) => p.reason)}::text[]) as t (l, r, no, mac, reason)
    where p.left_no = t.l and p.right_no = t.r`.execute(trx)
}

/** An undecided pair is open exactly while its two registrations are of different persons; here of registrations that changed theirs. */
export async function refreshPairStates(trx: Db, nos: number[]): Promise<void> {
  if (nos.length === 0) return
  for (const end of [sql.ref('p.left_no'), sql.ref('p.right_no')]) {
    await sql`
      update empi.pair p set state = case when l.person_id = r.person_id then 'linked' else 'open' end
      from empi.registration l, empi.registration r
      where l.registration_no = p.left_no and r.registration_no = p.right_no and p.state in ('open', 'linked')
        and ${end} = any(${nos}::bigint[])
        and p.state <> case when l.person_id = r.person_id then 'linked' else 'open' end`.execute(trx)
  }
}

export interface QueueRow extends StoredPair {
  comparisons: PartScore[]
  decidedBy: string | null
  decidedAt: Date | null
}

export async function pageOfPairs(
  db: Db,
  orgIds: string[] | null,
  state: 'open' | 'same' | 'different',
  offset: number,
  limit: number,
): Promise<QueueRow[]> {
  const { rows } = await sql<QueueRow>`
    select ${columns}, comparisons, decided_by as "decidedBy", decided_at as "decidedAt" from empi.pair p
    where state = ${state} and ${pairsWithin(orgIds)} order by bits desc, pair_id limit ${limit} offset ${offset}`.execute(
    db,
  )
  return rows
}
