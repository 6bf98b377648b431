import { type Kysely, sql } from 'kysely'

export interface GapCheck {
  checkedAt: string
  blocks: number
  /** All that was found; the first twenty are named. */
  found: number
  problems: GapProblem[]
}
export interface GapProblem {
  block: number
  problem: 'missing' | 'parent-differs' | 'transactions-differ' | 'entries-differ' | 'beyond-cursor'
}

const blocksAtATime = 20_000
const named = 20

/**
 * Every block number up to the cursor is there, each names the one before it as its parent, and has as many transactions and entries
 * as its row says. Portion by portion, each in one snapshot with the cursor, so that blocks that arrive or are taken back do no harm.
 */
export async function checkGaps(db: Kysely<any>, nowMs: number): Promise<GapCheck> {
  const check: GapCheck = { checkedAt: new Date(nowMs).toISOString(), blocks: 0, found: 0, problems: [] }
  for (let from = 0; ; from += blocksAtATime) {
    const { cursor, problems } = await checkPortion(db, from)
    check.blocks = cursor + 1
    check.found += problems.length
    check.problems.push(...problems.slice(0, named - check.problems.length))
    if (from + blocksAtATime > cursor) return check
  }
}

async function checkPortion(db: Kysely<any>, from: number): Promise<{ cursor: number; problems: GapProblem[] }> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const { rows } = await sql<{ cursor: number }>`select block_number as cursor from mirror.cursor`.execute(trx)
      const cursor = Number(rows[0]?.cursor ?? -1)
      const to = Math.min(cursor, from + blocksAtATime - 1)
      const inRange = sql`block_number between ${from} and ${to}`
      const found = await sql<GapProblem>`
        select block, problem from (
          select n.block, case
            when b.number is null then 'missing'
            when n.block > 0 and b.parent_hash is distinct from p.hash then 'parent-differs'
            when b.transaction_count <> coalesce(t.n, 0) then 'transactions-differ'
            when b.anchored_entries <> coalesce(e.n, 0) then 'entries-differ' end as problem
          from generate_series(${from}::bigint, ${to}::bigint) as n (block)
          left join mirror.block b on b.number = n.block
          left join mirror.block p on p.number = n.block - 1
          left join (select block_number, count(*) as n from mirror.transaction where ${inRange} group by 1) t
            on t.block_number = n.block
          left join (select block_number, count(*) as n from mirror.entry where ${inRange} group by 1) e
            on e.block_number = n.block
          union all select number, 'beyond-cursor' from mirror.block where number > ${cursor} and ${to}::bigint = ${cursor}::bigint
        ) checked where problem is not null order by block`.execute(trx)
      return { cursor, problems: found.rows.map((row) => ({ ...row, block: Number(row.block) })) }
    })
}
