import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

const done = z.object({ done: z.literal(true) })
const employeeNo = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/)
const loginName = z.string().trim().toLowerCase().min(3).max(32)
const ticketId = z.string().regex(/^[0-9a-f]{32}$/)
const orgId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/)
/** What the doctor is about to ask for; it is only proposed to the doctor. */
const purpose = z.enum(['treatment', 'emergency', 'referral', 'health-management'])

export const launchTicket = z.object({
  ticketId,
  issuedAt: z.string(),
  /** API key or gateway. */
  issuedBy: z.string(),
  loginName: z.string(),
  withPatient: z.boolean(),
  purpose: purpose.nullable(),
  expiresAt: z.string(),
  openedAt: z.string().nullable(),
  state: z.enum(['waiting', 'opened', 'expired']),
  refusals: z.number(),
  /** Error code of the last refusal. */
  lastRefusal: z.string().nullable(),
})

export const launchApi = defineApi('launch', {
  /** By the hospital's system. `url` is opened in the doctor's browser or the client's window; it holds for `seconds` and once. */
  issue: operation({
    method: 'POST',
    path: '/v1/launch/tickets',
    summary: '申请启动票据',
    permission: 'launch.issue',
    body: z.object({
      practitioner: z.union([z.object({ loginName }), z.object({ employeeNo })]),
      patient: z
        .object({
          identityNumber: z
            .string()
            .trim()
            .toUpperCase()
            .regex(/^\d{17}[\dX]$/),
        })
        .optional(),
      purpose: purpose.optional(),
      seconds: z.number().int().min(10).max(300).default(60),
    }),
    response: z.object({ ticketId, url: z.string(), expiresAt: z.string() }),
  }),
  /** By the page. Begins the session of the ticket's doctor, in place of whoever was logged in before. */
  open: operation({
    method: 'POST',
    path: '/v1/launch/openings',
    summary: '凭启动票据进入',
    permission: 'public',
    body: z.object({
      ticket: z.string().max(200),
      /** Of the window's address. */
      orgId,
      embedded: z.boolean().default(false),
    }),
    response: z.object({
      ticketId,
      displayName: z.string(),
      purpose: purpose.nullable(),
      /** Told this once, for looking the patient up; the page keeps it in memory only. */
      patient: z.object({ identityNumber: z.string() }).nullable(),
    }),
  }),
  tickets: operation({
    method: 'GET',
    path: '/v1/launch/tickets',
    summary: '启动票据记录',
    permission: 'launch.manage',
    query: pageQuery,
    response: pageOf(launchTicket),
  }),
  integration: operation({
    method: 'GET',
    path: '/v1/launch/integration',
    summary: '医生端集成设置',
    permission: 'launch.manage',
    response: z.object({
      orgId: z.string(),
      publicUrl: z.string(),
      origins: z.array(z.object({ origin: z.string(), addedBy: z.string(), addedAt: z.string() })),
      employees: z.array(z.object({ employeeNo: z.string(), loginName: z.string(), addedAt: z.string() })),
    }),
  }),
  /** An origin in whose windows the organisation's doctor page may be shown. */
  addOrigin: operation({
    method: 'POST',
    path: '/v1/launch/origins',
    summary: '登记可嵌入的来源',
    permission: 'launch.manage',
    body: z.object({ origin: z.string().trim().max(200) }),
    response: done,
  }),
  removeOrigin: operation({
    method: 'DELETE',
    path: '/v1/launch/origins',
    summary: '移除可嵌入的来源',
    permission: 'launch.manage',
    query: z.object({ origin: z.string().max(200).default('') }),
    response: done,
  }),
  putEmployee: operation({
    method: 'PUT',
    path: '/v1/launch/employees/{employeeNo}',
    summary: '登记医生工号',
    permission: 'launch.manage',
    params: z.object({ employeeNo }),
    body: z.object({ loginName }),
    response: done,
  }),
  removeEmployee: operation({
    method: 'DELETE',
    path: '/v1/launch/employees/{employeeNo}',
    summary: '移除医生工号',
    permission: 'launch.manage',
    params: z.object({ employeeNo }),
    response: done,
  }),
  /** For the door that serves the page: who may frame it. */
  frames: operation({
    method: 'GET',
    path: '/v1/launch/frames/{orgId}',
    summary: '可嵌入医生端的来源',
    permission: 'launch.frames',
    params: z.object({ orgId: z.string().max(64) }),
    response: z.object({ origins: z.array(z.string()) }),
  }),
})
