import { operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

const hex = (characters: number) => z.string().regex(new RegExp(`^[0-9a-f]{${characters}}$`))

/** Signed bytes: `composeAuditHead` of libs/record. */
export const signedHead = z.object({
  stream: z.string().max(32),
  seq: z.number().int().min(1),
  /** The newest line's code, an HMAC over all lines up to it. */
  code: hex(64),
  at: z.string().max(40),
  /** 04‖X‖Y */
  publicKey: hex(130),
  /** SM2, r‖s */
  signature: hex(128),
})

export const headOperations = {
  /** Whole batches that hold the period's lines, with receipts and signatures, as a tar: docs/guides/离线验签.md. */
  packageLines: operation({
    method: 'GET',
    path: '/v1/audit/package',
    summary: '导出审计存证包',
    permission: 'audit.read',
    query: z.object({ from: z.iso.datetime({ offset: true }), to: z.iso.datetime({ offset: true }) }),
    response: z.object({ rows: z.number() }),
    sendsFile: true,
  }),
  /** Where the lines stand, signed by the platform: kept elsewhere, it shows later what was cut off before it was anchored. */
  head: operation({
    method: 'GET',
    path: '/v1/audit/head',
    summary: '审计链头凭证',
    permission: 'audit.read',
    response: z.object({ head: signedHead.nullable() }),
  }),
  verifyHead: operation({
    method: 'POST',
    path: '/v1/audit/head/verification',
    summary: '核验链头凭证',
    permission: 'audit.read',
    body: signedHead,
    response: z.object({ verdict: z.enum(['passed', 'failed']), problems: z.array(z.string()) }),
  }),
}
