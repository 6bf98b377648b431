import { fromBase64 } from '@jhc/gm/bytes.ts'
import { writePem } from '@jhc/gm/x509/pem.ts'
import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { identityApi } from './api.ts'
import { checkCertificate } from './check-certificate.ts'
import { decideBinding, revokeBinding, suspendIdentity } from './decide-binding.ts'
import { setRevocationUrl } from './fetch-lists.ts'
import type { Desk } from './identity.ts'
import { importAuthorities, removeAuthority } from './import-authorities.ts'
import { proposeCertificate, proposeIdentity } from './propose-identity.ts'
import { setResponderUrl } from './set-responder.ts'
import { listAuthorities } from './show-authorities.ts'
import { findIdentities, historyOf } from './show-identities.ts'
import { importRevocationList } from './take-revocation-list.ts'
import { verifyProof } from './verify-proof.ts'

export function routes(desk: Desk): Implementation {
  return implement(identityApi, {
    authorities: () => listAuthorities(desk),
    importAuthorities: ({ body }, call) => importAuthorities(desk, body, call),
    removeAuthority: ({ params }, call) => removeAuthority(desk, params.authorityId, call),
    setRevocationUrl: ({ params, body }, call) => setRevocationUrl(desk, params.authorityId, body.url, call),
    setResponderUrl: ({ params, body }, call) => setResponderUrl(desk, params.authorityId, body.url, call),
    importRevocationList: ({ body }, call) => importRevocationList(desk, body.list, call),
    identities: ({ query }, call) => findIdentities(desk, query, call),
    history: ({ params }, call) => historyOf(desk, params.identityId, call),
    propose: ({ body }, call) => proposeIdentity(desk, body, call),
    proposeCertificate: ({ params, body }, call) => proposeCertificate(desk, params.identityId, body, call),
    decide: ({ params, body }, call) => decideBinding(desk, params.thumbprint, body, call),
    revoke: ({ params, body }, call) => revokeBinding(desk, params.thumbprint, body.reason, call),
    suspend: ({ params, body }, call) => suspendIdentity(desk, params.identityId, body, call),
    checkCertificate: ({ body }) => checkCertificate(desk, body.certificate),
    verifyProof: ({ body: { proof, method, target } }) => verifyProof(desk, proof, { method, target }),
    platform: async () => ({
      audience: desk.config.audience,
      certificates: desk.config.ownCertificates(),
      revocationLists: (await desk.book.current()).authorities
        .flatMap(({ row }) => (row.list ? [writePem(fromBase64(row.list), 'X509 CRL')] : []))
        .join(''),
    }),
  })
}
