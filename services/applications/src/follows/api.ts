import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

const word = z.string().regex(/^0x[0-9a-f]{64}$/)
const personId = z.string().min(1).max(64)
const ofPerson = z.object({ personId })
const done = z.object({ done: z.literal(true) })

export const followedPatient = z.object({
  personId,
  residentId: word.nullable(),
  /** Empty where the master index knows the person no more; then the patient has to be looked up again. */
  maskedName: z.string(),
  sex: z.string(),
  birthYear: z.string(),
  found: z.boolean(),
  lastVisitDay: z.string().nullable(),
  /** Null where it could not be asked now. */
  consentInForce: z.boolean().nullable(),
  consentUntil: z.string().nullable(),
  note: z.string(),
  followedAt: z.string(),
})

export const followsApi = defineApi('follows', {
  list: operation({
    method: 'GET',
    path: '/v1/follows',
    summary: '关注的患者',
    permission: 'follows.own',
    query: pageQuery,
    response: pageOf(followedPatient),
  }),
  /** Repeating is harmless; a note that is given replaces the one before. */
  follow: operation({
    method: 'PUT',
    path: '/v1/follows/{personId}',
    summary: '关注患者',
    permission: 'follows.own',
    params: ofPerson,
    body: z.object({ residentId: word.nullable().default(null), note: z.string().trim().max(300).optional() }),
    response: done,
  }),
  unfollow: operation({
    method: 'DELETE',
    path: '/v1/follows/{personId}',
    summary: '取消关注患者',
    permission: 'follows.own',
    params: ofPerson,
    response: done,
  }),
})
