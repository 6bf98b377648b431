import { type Kysely, sql } from 'kysely'
import { type CertificateFacts, readCertificate } from './certificate.ts'

export async function saveCertificate(db: Kysely<any>, keyId: string, pem: string, at: Date): Promise<void> {
  await sql`
    insert into consortium.certificate (key_id, pem, uploaded_at) values (${keyId}, ${pem}, ${at})
    on conflict (key_id) do update set pem = excluded.pem, uploaded_at = excluded.uploaded_at`.execute(db)
}

/** By key. */
export async function readCertificates(db: Kysely<any>): Promise<Map<string, Omit<CertificateFacts, 'publicKey'>>> {
  const { rows } = await sql<{ keyId: string; pem: string }>`
    select key_id as "keyId", pem from consortium.certificate`.execute(db)
  return new Map(
    rows.map(({ keyId, pem }) => {
      const { publicKey: _, ...facts } = readCertificate(pem)
      return [keyId, facts]
    }),
  )
}
