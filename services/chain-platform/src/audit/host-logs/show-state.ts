import type { CallArguments } from '@jhc/kit/api.ts'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { lastBatch } from '../batch-store.ts'
import type { hostLogsApi } from './api.ts'
import { type HostLogs, silentMs } from './host-logs.ts'

type EntryQuery = CallArguments<(typeof hostLogsApi)['operations']['entries']>['query']

const most = 500
const mostCounted = 10_000

export interface Configuration {
  collector: string
  host: string
  source: string
  sm3: string
  since: Date
  seq: number
  state: 'first' | 'accepted' | 'changed'
}

/** The newest hash of each configuration file; a change is `changed` until somebody says that it was meant. */
export async function configurations(db: Kysely<any>): Promise<Configuration[]> {
  const { rows } = await sql<Configuration>`
    select c.collector, c.host, c.source, c.entry_text as sm3, c.at as since, c.seq,
      case when not exists (
          select 1 from host_logs.entry b where b.kind = 'config' and b.collector = c.collector and b.host = c.host
            and b.source = c.source and b.seq < c.seq) then 'first'
        when exists (
          select 1 from host_logs.entry a where a.kind = 'accepted' and a.collector = c.collector and a.host = c.host
            and a.source = c.source and a.seq > c.seq and a.entry_text like c.entry_text || ' %') then 'accepted'
        else 'changed' end as state
    from host_logs.entry c
    where c.kind = 'config' and not exists (
      select 1 from host_logs.entry n where n.kind = 'config' and n.collector = c.collector and n.host = c.host
        and n.source = c.source and n.seq > c.seq)
    order by state, c.host, c.source`.execute(db)
  return rows
}

export async function showState(logs: HostLogs) {
  const { kept, check, signer } = logs
  const { db } = kept
  const [files, configured, notes, batch] = await Promise.all([
    sql<{ collector: string; host: string; source: string; kind: string; entries: number; lastAt: Date }>`
      select collector, host, source, min(kind) as kind, count(*) as entries, max(at) as "lastAt" from host_logs.entry
      where kind in ('line', 'config') group by 1, 2, 3 order by 2, 3 limit ${most}`.execute(db),
    configurations(db),
    sql<{ collector: string; host: string; source: string; seq: number; at: Date; text: string }>`
      select collector, host, source, seq, at, entry_text as text from host_logs.entry
      where kind = 'note' order by seq desc limit 50`.execute(db),
    lastBatch(db, kept.stream),
  ])
  const { seq, mac } = kept.head()
  const { at } = check.state()
  return {
    entries: seq,
    anchored: batch?.state === 'sealed' ? batch.fromSeq - 1 : (batch?.toSeq ?? 0),
    headCode: mac,
    signedSeq: signer.current()?.seq ?? 0,
    checkedAt: at === null ? null : new Date(at).toISOString(),
    trouble: logs.trouble(),
    findings: logs.findings().slice(0, most),
    files: files.rows.map(({ lastAt, ...one }) => ({
      ...one,
      lastAt: lastAt.toISOString(),
      silent: one.kind === 'line' && kept.now() - lastAt.getTime() > silentMs,
    })),
    configurations: configured.map(({ since, ...one }) => ({ ...one, since: since.toISOString() })),
    notes: notes.rows.map((one) => ({ ...one, at: one.at.toISOString() })),
  }
}

export async function listEntries(
  { kept: { db } }: HostLogs,
  { host, source, kind, text, page, pageSize }: EntryQuery,
) {
  const parts = [
    host && sql`host = ${host}`,
    source && sql`source = ${source}`,
    kind && sql`kind = ${kind}`,
    text && sql`strpos(entry_text, ${text}) > 0`,
  ].filter((part): part is RawBuilder<unknown> => typeof part === 'object')
  const where = parts.length > 0 ? sql`where ${sql.join(parts, sql` and `)}` : sql``
  const [{ rows }, counted] = await Promise.all([
    sql<{
      seq: number
      at: Date
      collector: string
      host: string
      source: string
      kind: string
      mark: string
      text: string
    }>`
      select seq, at, collector, host, source, kind, mark, entry_text as text from host_logs.entry ${where}
      order by seq desc limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    sql<{
      total: number
    }>`select count(*) as total from (select 1 from host_logs.entry ${where} limit ${mostCounted}) c`.execute(db),
  ])
  const { total } = counted.rows[0]!
  return { items: rows.map((one) => ({ ...one, at: one.at.toISOString() })), total, totalCapped: total === mostCounted }
}
