import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

export const identityKinds = ['organisation', 'practitioner', 'researcher', 'administrator', 'gateway'] as const
export const identityKind = z.enum(identityKinds)

/** Why a certificate stands for somebody, or not. Only `valid` lets anybody in. */
export const certificateState = z.enum([
  'valid',
  'malformed',
  'not-yet-valid',
  'expired',
  'unknown-issuer',
  'bad-signature',
  'bad-chain',
  'wrong-usage',
  'revoked',
  /** No current revocation list of the issuer is at hand: nobody is let in on an old one. */
  'revocation-unknown',
  /** Fine in itself, but bound to nobody here (or its binding is not approved). */
  'unbound',
  'suspended',
])
export type CertificateState = z.output<typeof certificateState>

export const boundIdentity = z.object({
  id: z.string(),
  kind: identityKind,
  orgId: z.string(),
  name: z.string(),
  /** Of a person: the account that the certificate logs in to. */
  accountId: z.string().nullable(),
  /** Of a gateway: the source that it speaks for. */
  sourceId: z.string().nullable(),
})
export type BoundIdentity = z.output<typeof boundIdentity>

export const certificateCheck = z.object({
  state: certificateState,
  subject: z.string().nullable(),
  /** SM3 of the DER, in hexadecimal. */
  thumbprint: z.string().nullable(),
  /** Raw SM2 point in hexadecimal (`04…`), for whoever verifies a signature made with this certificate's key. */
  publicKey: z.string().nullable(),
  expiresAt: z.string().nullable(),
  identity: boundIdentity.nullable(),
})
export type CertificateCheck = z.output<typeof certificateCheck>

export const authority = z.object({
  authorityId: z.string(),
  subject: z.string(),
  issuer: z.string(),
  root: z.boolean(),
  expiresAt: z.string(),
  addedBy: z.string(),
  addedAt: z.string(),
  revocationUrl: z.string().nullable(),
  /** Asked about each certificate of its (OCSP); null where its lists alone count. Failures and times since this process started. */
  responder: z.object({ url: z.string(), failure: z.string().nullable(), askedAt: z.string().nullable() }).nullable(),
  /** Of its revocation list. */
  list: z.object({
    state: z.enum(['current', 'stale', 'missing']),
    thisUpdate: z.string().nullable(),
    nextUpdate: z.string().nullable(),
    revoked: z.number(),
    /** Code of the last fetch's failure; null where it went well or none was tried. */
    failure: z.string().nullable(),
    triedAt: z.string().nullable(),
  }),
})

export const bindingState = z.enum(['proposed', 'active', 'refused', 'revoked'])
export const boundCertificate = z.object({
  thumbprint: z.string(),
  identityId: z.string(),
  subject: z.string(),
  issuer: z.string(),
  serial: z.string(),
  notBefore: z.string(),
  notAfter: z.string(),
  binding: bindingState,
  /** What a check of the certificate says now. */
  state: certificateState,
  proposedBy: z.string(),
  proposedAt: z.string(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
  reason: z.string(),
})
export const identity = boundIdentity.extend({
  state: z.enum(['proposed', 'active', 'suspended', 'revoked']),
  createdAt: z.string(),
  suspendedAt: z.string().nullable(),
  suspendedBy: z.string().nullable(),
  certificates: z.array(boundCertificate),
})
export const identityEvent = z.object({ at: z.string(), by: z.string(), act: z.string(), reason: z.string() })

const word = z.string().regex(/^[\x21-\x7E]{1,64}$/)
const reason = z.string().trim().min(2).max(500)
const certificateText = z.string().min(100).max(20_000)
const identityParams = z.object({ identityId: word })
const thumbprintParams = z.object({ thumbprint: z.string().regex(/^[0-9a-f]{64}$/) })
const authorityParams = z.object({ authorityId: z.string().regex(/^[0-9a-f]{64}$/) })

export const identityApi = defineApi('identity', {
  authorities: operation({
    method: 'GET',
    path: '/v1/identity/authorities',
    summary: '信任的签发机构',
    permission: 'identity.read',
    response: z.object({ authorities: z.array(authority), listsRequired: z.boolean(), graceHours: z.number() }),
  }),
  /** PEM, one or several certificates: roots, and what they issued. All of them or none. */
  importAuthorities: operation({
    method: 'POST',
    path: '/v1/identity/authorities',
    summary: '导入签发机构证书链',
    permission: 'identity.trust',
    body: z.object({ pem: z.string().min(100).max(200_000), reason }),
    response: z.object({ authorities: z.array(authority) }),
  }),
  removeAuthority: operation({
    method: 'DELETE',
    path: '/v1/identity/authorities/{authorityId}',
    summary: '移除签发机构',
    permission: 'identity.trust',
    params: authorityParams,
    response: z.object({ removed: z.boolean() }),
  }),
  /** Where its list is fetched from; null ends the fetching. Fetches at once. */
  setRevocationUrl: operation({
    method: 'PUT',
    path: '/v1/identity/authorities/{authorityId}/revocation-url',
    summary: '设置吊销列表地址',
    permission: 'identity.trust',
    params: authorityParams,
    body: z.object({
      url: z
        .url({ protocol: /^https?$/ })
        .max(500)
        .nullable(),
    }),
    response: authority,
  }),
  /** Where it is asked about each certificate that it issued (OCSP, RFC 6960, SM2 and SM3); null ends the asking. */
  setResponderUrl: operation({
    method: 'PUT',
    path: '/v1/identity/authorities/{authorityId}/responder-url',
    summary: '设置在线证书状态（OCSP）地址',
    permission: 'identity.trust',
    params: authorityParams,
    body: z.object({
      url: z
        .url({ protocol: /^https?$/ })
        .max(500)
        .nullable(),
    }),
    response: authority,
  }),
  /** PEM, or DER in Base64. */
  importRevocationList: operation({
    method: 'POST',
    path: '/v1/identity/revocation-lists',
    summary: '导入吊销列表',
    permission: 'identity.trust',
    body: z.object({ list: z.string().min(50).max(4_000_000) }),
    bodyLimit: 5_000_000,
    response: authority,
  }),

  identities: operation({
    method: 'GET',
    path: '/v1/identity/identities',
    summary: '身份查询',
    permission: 'identity.read',
    query: pageQuery.extend({
      kind: identityKind.optional(),
      state: z.enum(['proposed', 'active', 'suspended', 'revoked']).optional(),
      orgId: word.optional(),
      name: z.string().max(60).optional(),
    }),
    response: pageOf(identity),
  }),
  history: operation({
    method: 'GET',
    path: '/v1/identity/identities/{identityId}/history',
    summary: '身份变更历史',
    permission: 'identity.read',
    params: identityParams,
    response: z.object({ events: z.array(identityEvent) }),
  }),
  /** A new identity with its first certificate. Takes effect when another person approves. */
  propose: operation({
    method: 'POST',
    path: '/v1/identity/identities',
    summary: '登记身份与证书',
    permission: 'identity.propose',
    body: z.object({
      kind: identityKind,
      orgId: word,
      name: z.string().trim().min(1).max(60),
      accountId: word.optional(),
      sourceId: word.optional(),
      /** PEM, or DER in Base64. */
      certificate: certificateText,
      reason,
    }),
    response: identity,
  }),
  /** A further certificate of an identity, such as before the old one ends. */
  proposeCertificate: operation({
    method: 'POST',
    path: '/v1/identity/identities/{identityId}/certificates',
    summary: '登记新证书',
    permission: 'identity.propose',
    params: identityParams,
    body: z.object({ certificate: certificateText, reason }),
    response: identity,
  }),
  /** By another person than who proposed it and whom it concerns. */
  decide: operation({
    method: 'POST',
    path: '/v1/identity/certificates/{thumbprint}/decision',
    summary: '批准或驳回证书登记',
    permission: 'identity.approve',
    params: thumbprintParams,
    body: z.object({ approve: z.boolean(), remark: z.string().trim().max(200).default('') }),
    response: identity,
  }),
  /** Ends the binding for good, from the next request on. One person is enough: it only takes away. */
  revoke: operation({
    method: 'POST',
    path: '/v1/identity/certificates/{thumbprint}/revocation',
    summary: '注销证书绑定',
    permission: 'identity.approve',
    params: thumbprintParams,
    body: z.object({ reason }),
    response: identity,
  }),
  /** One person suspends, another one lets in again. */
  suspend: operation({
    method: 'PUT',
    path: '/v1/identity/identities/{identityId}/suspension',
    summary: '停用或恢复身份',
    permission: 'identity.approve',
    params: identityParams,
    body: z.object({ suspended: z.boolean(), reason }),
    response: identity,
  }),

  /** Chain, validity, revocation and binding of a certificate. It says nothing about who holds the key: that needs a signature. */
  checkCertificate: operation({
    method: 'POST',
    path: '/v1/identity/certificate-checks',
    summary: '核验证书',
    permission: 'identity.check',
    body: z.object({ certificate: z.string().min(1).max(20_000) }),
    response: certificateCheck,
  }),
  /** Verifies the `Authorization: JHC-Proof …` of a request and uses up its nonce; throws `proof.*`. The caller compares `bodyDigest` itself. */
  verifyProof: operation({
    method: 'POST',
    path: '/v1/identity/proof-checks',
    summary: '核验请求凭证',
    permission: 'identity.check',
    body: z.object({
      proof: z.string().max(4000),
      method: z.string().max(10),
      /** With its query, as it was sent. */
      target: z.string().max(8000),
    }),
    response: z.object({ identity: boundIdentity, thumbprint: z.string(), nonce: z.string(), bodyDigest: z.string() }),
  }),
  /** What a gateway checks the platform's answers with, against the chain that it imported itself. */
  platform: operation({
    method: 'GET',
    path: '/v1/identity/platform',
    summary: '平台身份证书',
    permission: 'session',
    response: z.object({
      audience: z.string(),
      /** The platform's own certificate first, then intermediates; PEM. Empty where none is configured. */
      certificates: z.string(),
      /** PEM. Signed by the authorities, so it does not matter who hands them over. */
      revocationLists: z.string(),
    }),
  }),
})
