import { operation } from '@jhc/kit/api.ts'
import { z } from 'zod'
import { grantKind, template } from './terms-api.ts'

export const templateOperations = {
  templates: operation({
    method: 'GET',
    path: '/v1/consent/templates',
    summary: '知情同意书',
    permission: 'session',
    query: z.object({ kind: grantKind.optional(), all: z.enum(['true', 'false']).default('false') }),
    response: z.object({ templates: z.array(template) }),
  }),
  /** A new version; earlier ones stay, since somebody signed them. */
  putTemplate: operation({
    method: 'PUT',
    path: '/v1/consent/templates/{templateId}',
    summary: '发布知情同意书新版本',
    permission: 'consent.manage',
    params: z.object({ templateId: z.string().regex(/^[a-z0-9-]{2,64}$/) }),
    body: z.object({
      kind: grantKind,
      purpose: z.string().max(32),
      title: z.string().trim().min(2).max(100),
      sections: z
        .array(z.object({ heading: z.string().trim().min(1).max(50), text: z.string().trim().min(1).max(2000) }))
        .min(1)
        .max(30),
    }),
    response: template,
  }),
}
