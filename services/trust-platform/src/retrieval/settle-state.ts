import { type Kysely, sql } from 'kysely'

/** What the request comes to, from where it stands with its holders; only while it is being retrieved or was. */
export async function settleState(trx: Kysely<any>, requestId: string): Promise<void> {
  const { rows } = await sql<{ state: string; n: number }>`select state, count(*)::float8 as n from retrieval.holder
    where request_id = ${requestId} group by state`.execute(trx)
  const of = (...states: string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { n }) => sum + n, 0)
  const all = rows.reduce((sum, { n }) => sum + n, 0)
  const state =
    of('waiting', 'working') > 0
      ? 'retrieving'
      : all > 0 && of('refused') === all
        ? 'refused'
        : of('refused', 'silent', 'failed') > 0
          ? 'partial'
          : 'complete'
  await sql`update retrieval.request set state = ${state}, revision = revision + 1
    where request_id = ${requestId} and state in ('retrieving', 'complete', 'partial', 'refused')`.execute(trx)
}
