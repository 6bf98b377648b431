import type { Table, Victim } from './victim.ts'

type Finding = { table: string; key: string; problem: string }

/** Everything in which the centre itself says what it has received and handed on. */
export const indexTables = [
  'index_library.entry',
  'index_library.entry_bytes',
  'index_library.superseded',
  'index_library.lane',
  'index_library.lane_mark',
  'index_library.lane_batch',
  'index_library.encounter',
  'index_library.registration',
  'anchoring.batch',
] as const satisfies readonly Table[]

/**
 * An older state of rows, counts and batches together, as it once was: every row's code holds. Only the chain knows that there was
 * more; each entry that is gone must be named. What had not been anchored yet is beyond it, and left out here.
 */
export async function rollBack(victim: Victim, audit: () => Promise<Finding[]>): Promise<{ missed: string[] }> {
  const anchored = await victim.query(`
    select e.record_id || '/' || e.version as key from index_library.entry e
    join index_library.lane_mark m on m.lane_no = e.lane_no and e.seq <= m.final_seq`)
  await victim.putBackOlder(indexTables)
  const kept = await victim.query(`select record_id || '/' || version as key from index_library.entry`)
  const still = new Set(kept.map((row) => row.key))
  const gone = anchored.map((row) => String(row.key)).filter((key) => !still.has(key))
  if (gone.length === 0) throw new Error('the older state lacks nothing')
  const findings = await audit()
  const named = new Set(findings.filter(({ table }) => table === 'index_library.entry').map(({ key }) => key))
  for (const table of indexTables) await victim.restore(table)
  return { missed: gone.filter((key) => !named.has(key)) }
}
