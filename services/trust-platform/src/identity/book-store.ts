import { type Kysely, sql } from 'kysely'

/** Rows as they stand in the tables. Times of the last fetch are left out of the code over the book: they change nothing. */
export interface AuthorityRow {
  authority_id: string
  subject: string
  issuer: string
  is_root: boolean
  not_after: Date
  /** Base64. */
  der: string
  added_by: string
  added_at: Date
  reason: string
  revocation_url: string | null
  /** Where it is asked about one certificate (OCSP). */
  responder_url: string | null
  /** Base64. */
  list: string | null
  this_update: Date | null
  next_update: Date | null
  revoked: number
  list_failure: string | null
  list_tried_at: Date | null
}

export interface IdentityRow {
  identity_id: string
  kind: 'organisation' | 'practitioner' | 'researcher' | 'administrator' | 'gateway'
  org_id: string
  name: string
  account_id: string | null
  source_id: string | null
  state: 'proposed' | 'active' | 'suspended' | 'revoked'
  created_at: Date
  suspended_at: Date | null
  suspended_by: string | null
}

export interface CertificateRow {
  thumbprint: string
  identity_id: string
  org_id: string
  subject: string
  issuer: string
  serial_number: string
  not_before: Date
  not_after: Date
  /** Hexadecimal. */
  public_key: string
  /** Base64. */
  der: string
  state: 'proposed' | 'active' | 'refused' | 'revoked'
  reason: string
  proposed_by: string
  proposed_at: Date
  decided_by: string | null
  decided_at: Date | null
  revoked_by: string | null
  revoked_at: Date | null
}

export interface BookRows {
  authorities: AuthorityRow[]
  identities: IdentityRow[]
  certificates: CertificateRow[]
}

export interface BookState {
  version: number
  mac: string
}

export async function readRows(db: Kysely<any>): Promise<BookRows> {
  const all = (table: string, key: string) => db.selectFrom(`identity.${table}`).selectAll().orderBy(key).execute()
  return {
    authorities: (await all('authority', 'authority_id')) as unknown as AuthorityRow[],
    identities: (await all('identity', 'identity_id')) as unknown as IdentityRow[],
    certificates: (await all('certificate', 'thumbprint')) as unknown as CertificateRow[],
  }
}

export async function readState(db: Kysely<any>, { lock = false } = {}): Promise<BookState | null> {
  const query = sql<{ version: string; mac: string }>`
    select version, mac from identity.state where one = 1 ${lock ? sql`for update` : sql``}`
  const row = (await query.execute(db)).rows[0]
  return row ? { version: Number(row.version), mac: row.mac } : null
}

export async function writeState(db: Kysely<any>, { version, mac }: BookState): Promise<void> {
  await sql`
    insert into identity.state (one, version, mac) values (1, ${version}, ${mac})
    on conflict (one) do update set version = excluded.version, mac = excluded.mac`.execute(db)
}
