import { fromBase64, fromHex } from '@jhc/gm/bytes.ts'
import { proofErrors } from '@jhc/gm/proof/errors.ts'
import { checkProofSignature, checkProofTimes, type ProvenRequest, readProof } from '@jhc/gm/proof/request-proof.ts'
import { readCertificate } from '@jhc/gm/x509/certificate.ts'
import type { CertificateState } from './api.ts'
import { standingNow } from './check-certificate.ts'
import { boundOf, type Desk } from './identity.ts'
import { useNonce } from './nonce-store.ts'

const refusals: Record<Exclude<CertificateState, 'valid'>, keyof typeof proofErrors> = {
  malformed: 'certificate-untrusted',
  'not-yet-valid': 'certificate-expired',
  expired: 'certificate-expired',
  'unknown-issuer': 'certificate-untrusted',
  'bad-signature': 'certificate-untrusted',
  'bad-chain': 'certificate-untrusted',
  'wrong-usage': 'certificate-untrusted',
  revoked: 'revoked',
  'revocation-unknown': 'revocation-unknown',
  unbound: 'unknown-identity',
  suspended: 'suspended',
}

/**
 * Who asks, by a proof of this request. The signature comes before the standing, so that only the key's holder learns how the certificate
 * stands; the nonce comes last, so that only a proof that holds uses one up.
 */
export async function verifyProof(desk: Desk, header: string, request: ProvenRequest) {
  const { proof, signature } = readProof(header)
  checkProofTimes(proof, desk.config.audience, desk.now())
  const snapshot = await desk.book.current()
  const bound = snapshot.certificates.get(proof.certificate)
  if (!bound || bound.identity_id !== proof.identity) throw proofErrors['unknown-identity']()
  checkProofSignature(proof, request, signature, fromHex(bound.public_key))
  const { state, identity } = await standingNow(desk, snapshot, readCertificate(fromBase64(bound.der)))
  if (state !== 'valid' || !identity) throw proofErrors[refusals[state as Exclude<CertificateState, 'valid'>]]()
  const fresh = await useNonce(desk.db, proof.identity, proof.nonce, new Date(proof.expires * 1000))
  if (!fresh) throw proofErrors.replayed()
  return {
    identity: boundOf(identity),
    thumbprint: proof.certificate,
    nonce: proof.nonce,
    bodyDigest: proof.body,
  }
}
