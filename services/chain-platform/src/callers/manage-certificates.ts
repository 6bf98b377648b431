import { createHash, X509Certificate } from 'node:crypto'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import { onlyPem } from '@jhc/gm/x509/pem.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { Kysely } from 'kysely'
import { findKey } from './caller-store.ts'
import {
  type CertificateRow,
  candidates,
  certificatesOfKey,
  deleteCertificate,
  insertCertificate,
} from './certificate-store.ts'
import { errors } from './errors.ts'

const sha256Of = (der: Uint8Array) => createHash('sha256').update(der).digest('hex')
const commonNameOf = (certificate: X509Certificate) => /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? null

function readCertificate(pem: string, nowMs: number): X509Certificate {
  try {
    const certificate = new X509Certificate(onlyPem(pem))
    if (certificate.validToDate.getTime() > nowMs) return certificate
  } catch {
    // Told below, like one that is over.
  }
  throw errors['bad-certificate']()
}

export interface CertificateToAdd {
  kind: 'pinned' | 'issuer'
  pem: string
  commonName?: string
}

export async function addCertificate(
  db: Kysely<any>,
  nowMs: number,
  keyId: string,
  given: CertificateToAdd,
  { principal }: CallContext,
) {
  const key = await findKey(db, keyId)
  if (!key) throw errors['unknown-key']({ keyId })
  const certificate = readCertificate(given.pem, nowMs)
  if (given.kind === 'issuer' && !certificate.ca) throw errors['bad-certificate']()
  const row: CertificateRow = {
    certificateId: uuidv7(nowMs),
    keyId,
    orgId: key.orgId,
    kind: given.kind,
    sha256: sha256Of(certificate.raw),
    sm3: sm3Hex(certificate.raw),
    subject: certificate.subject.replaceAll('\n', ', '),
    commonName: (given.kind === 'issuer' && given.commonName) || null,
    expiresAt: certificate.validToDate,
    pem: certificate.toString(),
    addedBy: principal.id,
    addedAt: new Date(nowMs),
  }
  if (!(await insertCertificate(db, row))) throw errors['certificate-taken']()
  return shown(row)
}

export async function listCertificates(db: Kysely<any>, keyId: string) {
  return { certificates: (await certificatesOfKey(db, keyId)).map(shown) }
}

export async function removeCertificate(db: Kysely<any>, certificateId: string) {
  return { removed: await deleteCertificate(db, certificateId) }
}

const shown = ({ pem: _, orgId: __, ...row }: CertificateRow) => ({
  ...row,
  expiresAt: row.expiresAt.toISOString(),
  addedAt: row.addedAt.toISOString(),
})

/**
 * Which caller a client certificate stands for. That the peer holds its key was proven by the handshake; here: is it pinned, or issued
 * by an authority that was named for a caller, and is it (and the authority) of today.
 */
export async function keyOfCertificate(db: Kysely<any>, der: Uint8Array, nowMs: number): Promise<string | null> {
  let certificate: X509Certificate
  try {
    certificate = new X509Certificate(der)
  } catch {
    return null
  }
  const current = (one: X509Certificate) => one.validFromDate.getTime() <= nowMs && nowMs < one.validToDate.getTime()
  if (!current(certificate)) return null
  const sha256 = sha256Of(der)
  for (const row of await candidates(db, sha256)) {
    if (row.kind === 'pinned') {
      if (row.sha256 === sha256) return row.keyId
      continue
    }
    if (row.commonName !== null && row.commonName !== commonNameOf(certificate)) continue
    const issuer = new X509Certificate(row.pem)
    if (current(issuer) && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)) return row.keyId
  }
  return null
}
