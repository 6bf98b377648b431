import { operation } from '@jhc/kit/api.ts'
import { z } from 'zod'
import { id, membershipState, reason, receipt, signed } from './terms-api.ts'
import { proposal, rule } from './votes-api.ts'

export const member = z.object({
  orgId: z.string(),
  orgName: z.string(),
  state: membershipState,
  /** Active here, and the organisation itself active. */
  counts: z.boolean(),
  changedInBlock: z.number(),
})
export const consortium = z.object({
  consortiumId: z.string(),
  name: z.string(),
  description: z.string(),
  nameMatches: z.boolean(),
  administrator: z.string(),
  administratorName: z.string(),
  rule,
  activeMembers: z.number(),
  createdInBlock: z.number(),
})
export const decisionKind = z.enum(['admit', 'remove', 'suspend', 'reinstate'])
const params = z.object({ consortiumId: id })

export const memberOperations = {
  consortia: operation({
    method: 'GET',
    path: '/v1/consortium/consortia',
    summary: '医联体列表',
    permission: 'consortium.read',
    response: z.object({ consortia: z.array(consortium) }),
  }),
  consortium: operation({
    method: 'GET',
    path: '/v1/consortium/consortia/{consortiumId}',
    summary: '医联体详情',
    permission: 'consortium.read',
    params,
    response: consortium.extend({
      members: z.array(member),
      openProposals: z.array(proposal),
      /** The caller's organisation's place in it; null where it has none. */
      own: membershipState.nullable(),
    }),
  }),
  /** The caller's organisation becomes administrator and first member. */
  createConsortium: operation({
    method: 'POST',
    path: '/v1/consortium/consortia',
    summary: '创建医联体',
    permission: 'consortium.manage',
    body: z.object({
      consortiumId: id,
      name: z.string().trim().min(2).max(200),
      description: z.string().trim().max(1000).default(''),
      rule,
      ...signed,
    }),
    response: z.object({ receipt, consortium }),
  }),
  /** Applies, or accepts an invitation, for the caller's organisation. */
  join: operation({
    method: 'POST',
    path: '/v1/consortium/consortia/{consortiumId}/joining',
    summary: '申请或接受加入',
    permission: 'consortium.act',
    params,
    body: z.object({ ...signed }),
    response: z.object({ receipt, state: membershipState }),
  }),
  /** Withdraws an application, declines an invitation, or leaves, for the caller's organisation. */
  quit: operation({
    method: 'POST',
    path: '/v1/consortium/consortia/{consortiumId}/leaving',
    summary: '退出医联体',
    permission: 'consortium.act',
    params,
    body: z.object({ reason, ...signed }),
    response: z.object({ receipt, state: membershipState }),
  }),
  /** By the administrator, where the rule leaves it to it. `admit` invites, or admits who has applied. */
  decide: operation({
    method: 'POST',
    path: '/v1/consortium/consortia/{consortiumId}/decisions',
    summary: '管理员决定成员资格',
    permission: 'consortium.act',
    params,
    body: z.object({ kind: decisionKind, orgId: id, reason, ...signed }),
    response: z.object({ receipt, state: membershipState }),
  }),
}
