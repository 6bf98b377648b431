import { type Kysely, sql } from 'kysely'

export interface RequestRow {
  requestId: string
  orgId: string
  askerId: string
  askerAccount: string
  askerName: string
  residentId: string
  personId: string | null
  ownView: boolean
  signed: string
  signature: string
  deliveryKey: string
  deliverySignature: string
  subject: string
  purpose: number
  mode: number
  recordTypes: number
  fields: string | null
  maxGrade: number
  dataFrom: number
  dataTo: number
  holderOrgId: string | null
  validTo: Date
  createdAt: Date
  state: string
  revision: number
  consentUntil: Date | null
  transactionHash: string | null
  blockNumber: number | null
}
export type NewRequest = Omit<RequestRow, 'state' | 'revision' | 'consentUntil' | 'transactionHash' | 'blockNumber'>

const names: Record<keyof RequestRow, string> = {
  requestId: 'request_id',
  orgId: 'org_id',
  askerId: 'asker_id',
  askerAccount: 'asker_account',
  askerName: 'asker_name',
  residentId: 'resident_id',
  personId: 'person_id',
  ownView: 'own_view',
  signed: 'signed',
  signature: 'signature',
  deliveryKey: 'delivery_key',
  deliverySignature: 'delivery_signature',
  subject: 'subject',
  purpose: 'purpose',
  mode: 'mode',
  recordTypes: 'record_types',
  fields: 'fields',
  maxGrade: 'max_grade',
  dataFrom: 'data_from',
  dataTo: 'data_to',
  holderOrgId: 'holder_org_id',
  validTo: 'valid_to',
  createdAt: 'created_at',
  state: 'state',
  revision: 'revision',
  consentUntil: 'consent_until',
  transactionHash: 'transaction_hash',
  blockNumber: 'block_number',
}
const columns = sql.raw(
  Object.entries(names)
    .map(([name, column]) => `${column} as "${name}"`)
    .join(', '),
)

/** False where the same bytes are there already. */
export async function insertRequest(db: Kysely<any>, row: NewRequest): Promise<boolean> {
  const entries = Object.entries(row) as [keyof NewRequest, unknown][]
  const { numAffectedRows } = await sql`
    insert into retrieval.request (${sql.join(entries.map(([name]) => sql.ref(names[name])))}, state)
    values (${sql.join(entries.map(([, value]) => value))}, 'submitting')
    on conflict (request_id) do nothing`.execute(db)
  return numAffectedRows === 1n
}

export async function findRequest(db: Kysely<any>, requestId: string): Promise<RequestRow | null> {
  const { rows } = await sql<RequestRow>`select ${columns} from retrieval.request
    where request_id = ${requestId}`.execute(db)
  return rows[0] ?? null
}

/** The row is this transaction's from here on, so that of two events only one decides. */
export async function lockRequest(trx: Kysely<any>, requestId: string): Promise<RequestRow | null> {
  const { rows } = await sql<RequestRow>`select ${columns} from retrieval.request
    where request_id = ${requestId} for update`.execute(trx)
  return rows[0] ?? null
}

export async function setState(db: Kysely<any>, requestId: string, state: string): Promise<void> {
  await sql`update retrieval.request set state = ${state}, revision = revision + 1, consent_until = null
    where request_id = ${requestId}`.execute(db)
}

export async function touch(db: Kysely<any>, requestId: string): Promise<void> {
  await sql`update retrieval.request set revision = revision + 1 where request_id = ${requestId}`.execute(db)
}

export interface RequestFilter {
  askerAccount?: string | undefined
  residentIds?: readonly string[] | undefined
  states?: readonly string[] | undefined
}

export async function listRequests(
  db: Kysely<any>,
  { askerAccount, residentIds, states }: RequestFilter,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: RequestRow[]; total: number }> {
  const all = [
    ...(askerAccount === undefined ? [] : [sql`asker_account = ${askerAccount}`]),
    ...(residentIds ? [sql`resident_id = any(${[...residentIds]}::text[])`] : []),
    ...(states ? [sql`state = any(${[...states]}::text[])`] : []),
  ]
  const where = all.length > 0 ? sql`where ${sql.join(all, sql` and `)}` : sql``
  const [{ rows }, count] = await Promise.all([
    sql<RequestRow>`select ${columns} from retrieval.request ${where} order by created_at desc, request_id
      limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    sql<{ n: number }>`select count(*)::bigint as n from retrieval.request ${where}`.execute(db),
  ])
  return { rows, total: Number(count.rows[0]!.n) }
}

export async function requestsIn(db: Kysely<any>, states: readonly string[], limit = 1000): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`select ${columns} from retrieval.request
    where state = any(${[...states]}::text[]) order by created_at limit ${limit}`.execute(db)
  return rows
}

/** Those that wait although a consent is said to have come. */
export async function requestsToLookAtAgain(db: Kysely<any>, at: Date): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`select ${columns} from retrieval.request
    where state = 'awaiting-consent' and consent_until > ${at} order by created_at limit 200`.execute(db)
  return rows
}

export async function expectConsent(
  db: Kysely<any>,
  by: { residentId: string; requestId?: string | null },
  until: Date,
): Promise<number> {
  const which = by.requestId ? sql`and request_id = ${by.requestId}` : sql``
  const { numAffectedRows } = await sql`update retrieval.request set consent_until = ${until}
    where resident_id = ${by.residentId} and state = 'awaiting-consent' ${which}`.execute(db)
  return Number(numAffectedRows)
}

export async function expiredRequests(db: Kysely<any>, at: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select request_id as id from retrieval.request
    where state in ('submitting', 'awaiting-consent', 'retrieving', 'complete', 'partial') and valid_to <= ${at}
    order by valid_to limit 200`.execute(db)
  return rows.map(({ id }) => id)
}
