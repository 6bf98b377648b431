import { type Kysely, sql } from 'kysely'

export interface Watch {
  state: 'reachable' | 'behind' | 'foreign-chain' | 'unreachable'
  head: { number: number; at: string } | null
  lag: number | null
  version: string | null
  peers: number | null
  checkedAt: string
  seenAt: string | null
  problem: string | null
}

interface Row extends Omit<Watch, 'head' | 'checkedAt' | 'seenAt'> {
  nodeId: string
  endpoint: string
  headNumber: number | null
  headAt: string | null
  checkedAt: Date | null
  seenAt: Date | null
}

/** By node; `watch` is null before the first answer or failure. */
export async function readWatched(db: Kysely<any>): Promise<Map<string, { endpoint: string; watch: Watch | null }>> {
  const { rows } = await sql<Row>`
    select node_id as "nodeId", endpoint, state, head_number as "headNumber", head_at as "headAt", lag, version, peers,
      checked_at as "checkedAt", seen_at as "seenAt", problem from consortium.watched_node`.execute(db)
  return new Map(
    rows.map(({ nodeId, endpoint, headNumber, headAt, checkedAt, seenAt, ...row }) => {
      const head = headNumber === null ? null : { number: headNumber, at: headAt! }
      const times = { checkedAt: checkedAt?.toISOString(), seenAt: seenAt?.toISOString() ?? null }
      return [
        nodeId,
        { endpoint, watch: times.checkedAt ? { ...row, ...times, checkedAt: times.checkedAt, head } : null },
      ]
    }),
  )
}

/** Another endpoint is another matter: what the old one said goes. */
export async function saveEndpoint(db: Kysely<any>, nodeId: string, endpoint: string | null): Promise<void> {
  await sql`delete from consortium.watched_node where node_id = ${nodeId}`.execute(db)
  if (endpoint !== null)
    await sql`insert into consortium.watched_node (node_id, endpoint) values (${nodeId}, ${endpoint})`.execute(db)
}

/** What was measured at an endpoint that is no longer the node's is dropped; a failure keeps what was seen before. */
export async function saveWatch(db: Kysely<any>, nodeId: string, endpoint: string, watch: Watch): Promise<void> {
  const seen = watch.seenAt !== null
  await sql`
    update consortium.watched_node set state = ${watch.state}, checked_at = ${watch.checkedAt}, problem = ${watch.problem},
      head_number = case when ${seen} then ${watch.head?.number ?? null}::bigint else head_number end,
      head_at = case when ${seen} then ${watch.head?.at ?? null}::text else head_at end,
      lag = case when ${seen} then ${watch.lag}::bigint else lag end,
      version = case when ${seen} then ${watch.version}::text else version end,
      peers = case when ${seen} then ${watch.peers}::integer else peers end,
      seen_at = case when ${seen} then ${watch.seenAt}::timestamptz else seen_at end
    where node_id = ${nodeId} and endpoint = ${endpoint}`.execute(db)
}
