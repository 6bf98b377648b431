import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import { auditFinding } from '../api.ts'

const host = z.string().regex(/^[\w.-]{1,64}$/)
const source = z.string().min(1).max(400)
const file = z.object({ collector: z.string(), host: z.string(), source: z.string() })
const kind = z.enum(['line', 'config', 'note', 'accepted'])

export const hostLogsApi = defineApi('host-logs', {
  /** From a collector, in the order of its files. What is known by its mark already is not written again. */
  submit: operation({
    method: 'POST',
    path: '/v1/host-logs/entries',
    summary: '报送主机日志',
    permission: 'host-logs.submit',
    body: z.object({
      host,
      entries: z
        .array(
          z.object({
            source,
            kind: z.enum(['line', 'config', 'note']),
            mark: z.string().min(1).max(120),
            text: z.string().max(16_384),
          }),
        )
        .min(1)
        .max(500),
    }),
    response: z.object({ written: z.number(), lastSeq: z.number(), headCode: z.string() }),
    bodyLimit: 4 * 1024 * 1024,
  }),
  /** Newest first. */
  entries: operation({
    method: 'GET',
    path: '/v1/host-logs/entries',
    summary: '主机日志查询',
    permission: 'audit.read',
    query: pageQuery.extend({
      host: host.optional(),
      source: source.optional(),
      kind: kind.optional(),
      text: z.string().max(120).optional(),
    }),
    response: pageOf(
      file.extend({ seq: z.number(), at: z.string(), kind: z.string(), mark: z.string(), text: z.string() }),
    ),
  }),
  /** What is followed where, what has changed, and whether the stored entries are what was written. */
  state: operation({
    method: 'GET',
    path: '/v1/host-logs/state',
    summary: '日志完整性状态',
    permission: 'audit.read',
    response: z.object({
      entries: z.number(),
      anchored: z.number(),
      headCode: z.string(),
      signedSeq: z.number(),
      checkedAt: z.string().nullable(),
      trouble: z.string().nullable(),
      findings: z.array(auditFinding),
      files: z.array(file.extend({ kind: z.string(), entries: z.number(), lastAt: z.string(), silent: z.boolean() })),
      configurations: z.array(
        file.extend({
          /** SM3 of the file as it is now. */
          sm3: z.string(),
          since: z.string(),
          seq: z.number(),
          state: z.enum(['first', 'accepted', 'changed']),
        }),
      ),
      /** What collectors noted of the files themselves: cut, rewritten, missing. */
      notes: z.array(file.extend({ seq: z.number(), at: z.string(), text: z.string() })),
    }),
  }),
  verifyAll: operation({
    method: 'POST',
    path: '/v1/host-logs/verification',
    summary: '核验全部主机日志',
    permission: 'audit.read',
    response: z.object({ lines: z.number(), findings: z.array(auditFinding), total: z.number() }),
  }),
  /** Says that a changed configuration is meant; an entry of the chain itself. */
  accept: operation({
    method: 'POST',
    path: '/v1/host-logs/configurations/acceptance',
    summary: '确认配置变更',
    permission: 'audit.read',
    body: z.object({
      collector: z.string().min(1).max(80),
      host,
      source,
      sm3: z.string().regex(/^[0-9a-f]{64}$/),
      note: z.string().trim().min(2).max(500),
    }),
    response: z.object({ seq: z.number() }),
  }),
})
