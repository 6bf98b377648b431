import { operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import { certificatePem, hex, id, publicKey, reason, receipt, requestId, time } from './terms-api.ts'

export const keyCertificate = z.object({
  keyId: hex,
  holderId: z.string(),
  holderName: z.string(),
  holderKind: z.enum(['organisation', 'node']),
  publicKey,
  validFrom: z.string(),
  validUntil: z.string(),
  revokedAt: z.string().nullable(),
  state: z.enum(['valid', 'expired', 'revoked']),
  current: z.boolean(),
  /** What the uploaded X.509 certificate for this key says; null where there is none. Who issued it is not verified here. */
  certificate: z
    .object({
      subject: z.string(),
      issuer: z.string(),
      serialNumber: z.string(),
      notBefore: z.string(),
      notAfter: z.string(),
      /** SM3 of the DER bytes. */
      thumbprint: z.string(),
      pem: z.string(),
    })
    .nullable(),
})

export const keyOperations = {
  keys: operation({
    method: 'GET',
    path: '/v1/consortium/keys',
    summary: '密钥证书',
    permission: 'consortium.read',
    query: pageQuery.extend({ holderId: id.optional() }),
    response: pageOf(keyCertificate),
  }),
  replaceKey: operation({
    method: 'POST',
    path: '/v1/consortium/keys',
    summary: '更换密钥',
    permission: 'consortium.manage',
    body: z.object({
      holderId: id,
      publicKey: publicKey.optional(),
      certificate: certificatePem,
      keyValidUntil: time,
      reason,
      requestId,
    }),
    response: z.object({ receipt, key: keyCertificate }),
  }),
  revokeKey: operation({
    method: 'POST',
    path: '/v1/consortium/keys/{keyId}/revocation',
    summary: '吊销密钥',
    permission: 'consortium.manage',
    params: z.object({ keyId: hex.length(66) }),
    body: z.object({ reason, requestId }),
    response: z.object({ receipt, key: keyCertificate }),
  }),
  /** Off chain, for a key that stands on chain already; it has to be for exactly that key. */
  attachCertificate: operation({
    method: 'PUT',
    path: '/v1/consortium/keys/{keyId}/certificate',
    summary: '上传密钥证书',
    permission: 'consortium.manage',
    params: z.object({ keyId: hex.length(66) }),
    body: z.object({ certificate: z.string().max(16_384) }),
    response: z.object({ key: keyCertificate }),
  }),
}
