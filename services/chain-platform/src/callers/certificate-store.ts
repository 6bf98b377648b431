import { type Kysely, sql } from 'kysely'

export interface CertificateRow {
  certificateId: string
  keyId: string
  orgId: string
  kind: 'pinned' | 'issuer'
  sha256: string
  sm3: string
  subject: string
  commonName: string | null
  expiresAt: Date
  pem: string
  addedBy: string
  addedAt: Date
}

const columns = sql`certificate_id as "certificateId", key_id as "keyId", org_id as "orgId", kind, sha256, sm3, subject,
  common_name as "commonName", expires_at as "expiresAt", pem, added_by as "addedBy", added_at as "addedAt"`

/** False where it stands for some caller already. */
export async function insertCertificate(db: Kysely<any>, row: CertificateRow): Promise<boolean> {
  const { rows } = await sql`
    insert into callers.certificate (certificate_id, key_id, org_id, kind, sha256, sm3, subject, common_name, expires_at, pem, added_by, added_at)
    values (${row.certificateId}, ${row.keyId}, ${row.orgId}, ${row.kind}, ${row.sha256}, ${row.sm3}, ${row.subject}, ${row.commonName},
      ${row.expiresAt}, ${row.pem}, ${row.addedBy}, ${row.addedAt})
    on conflict do nothing returning 1`.execute(db)
  return rows.length > 0
}

export async function certificatesOfKey(db: Kysely<any>, keyId: string): Promise<CertificateRow[]> {
  const { rows } = await sql<CertificateRow>`
    select ${columns} from callers.certificate where key_id = ${keyId} order by added_at`.execute(db)
  return rows
}

/** The one pinned by this digest, and all issuers. */
export async function candidates(db: Kysely<any>, sha256: string): Promise<CertificateRow[]> {
  const { rows } = await sql<CertificateRow>`
    select ${columns} from callers.certificate where kind = 'issuer' or sha256 = ${sha256} order by kind desc`.execute(
    db,
  )
  return rows
}

export async function deleteCertificate(db: Kysely<any>, certificateId: string): Promise<boolean> {
  const { rows } = await sql`
    delete from callers.certificate where certificate_id = ${certificateId} returning 1`.execute(db)
  return rows.length > 0
}
