import { type Kysely, sql } from 'kysely'

/** A grant as the chain tells it. */
export interface ChainGrant {
  grantId: string
  residentId: string
  granteeId: string
  granteeKind: number
  granteeOrg: string | null
  holderOrg: string | null
  kind: number
  mode: number
  purpose: number
  recordTypes: number
  fieldsForm: number
  /** Word of 32 bytes. */
  fields: string
  maxGrade: number
  dataFrom: number
  dataTo: number
  validFrom: number
  validTo: number
  nonce: number
  textHash: string
  terms: string
  replaces: string | null
  keyVersion: number
  grantedAt: number
  practitionerId: string | null
  practitionerOrg: string | null
  blockNumber: number
  logIndex: number
  transactionHash: string
  ended: 'withdrawn' | 'replaced' | null
  endedAt: number | null
  endedBlock: number | null
  mac: string
}

const names = {
  grantId: 'grant_id',
  residentId: 'resident_id',
  granteeId: 'grantee_id',
  granteeKind: 'grantee_kind',
  granteeOrg: 'grantee_org',
  holderOrg: 'holder_org',
  kind: 'kind',
  mode: 'mode',
  purpose: 'purpose',
  recordTypes: 'record_types',
  fieldsForm: 'fields_form',
  fields: 'fields',
  maxGrade: 'max_grade',
  dataFrom: 'data_from',
  dataTo: 'data_to',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  nonce: 'nonce',
  textHash: 'text_hash',
  terms: 'terms',
  replaces: 'replaces',
  keyVersion: 'key_version',
  grantedAt: 'granted_at',
  practitionerId: 'practitioner_id',
  practitionerOrg: 'practitioner_org',
  blockNumber: 'block_number',
  logIndex: 'log_index',
  transactionHash: 'transaction_hash',
  ended: 'ended',
  endedAt: 'ended_at',
  endedBlock: 'ended_block',
  mac: 'mac',
} as const satisfies Record<keyof ChainGrant, string>
const entries = Object.entries(names) as [keyof ChainGrant, string][]

export const grantColumns = sql.join(entries.map(([key, name]) => sql`g.${sql.ref(name)} as ${sql.ref(key)}`))

/** In what order the values of a row stand under its code; all of them. */
export const rowText = (row: ChainGrant): string =>
  JSON.stringify(entries.filter(([key]) => key !== 'mac').map(([key]) => row[key]))

export async function saveGrant(trx: Kysely<any>, row: ChainGrant): Promise<void> {
  await sql`delete from consent.chain_grant where grant_id = ${row.grantId}`.execute(trx)
  await saveGrants(trx, [row])
}

/** New ones. */
export async function saveGrants(trx: Kysely<any>, rows: readonly ChainGrant[]): Promise<void> {
  const values = rows.map((row) => sql`(${sql.join(entries.map(([key]) => row[key]))})`)
  await sql`insert into consent.chain_grant (${sql.join(entries.map(([, name]) => sql.ref(name)))})
    values ${sql.join(values)}`.execute(trx)
}

export async function findGrants(db: Kysely<any>, grantIds: readonly string[]): Promise<ChainGrant[]> {
  if (grantIds.length === 0) return []
  const { rows } = await sql<ChainGrant>`
    select ${grantColumns} from consent.chain_grant g where g.grant_id = any(${[...grantIds]}::text[])`.execute(db)
  return rows
}

export async function endedFrom(trx: Kysely<any>, block: number): Promise<ChainGrant[]> {
  const { rows } = await sql<ChainGrant>`
    select ${grantColumns} from consent.chain_grant g where g.ended_block >= ${block}`.execute(trx)
  return rows
}

export async function forgetGrants(trx: Kysely<any>, block: number): Promise<void> {
  await sql`delete from consent.chain_grant where block_number >= ${block}`.execute(trx)
}
