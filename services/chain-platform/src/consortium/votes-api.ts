import { operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import { id, receipt, requestId, signed } from './terms-api.ts'

export const way = z.enum(['administrator', 'vote'])
export const rule = z.object({
  joining: way,
  leaving: way,
  /** Of the members entitled to vote, in percent. */
  quorum: z.number().int().min(1).max(100),
  /** Of the votes cast, in percent; more than half. */
  threshold: z.number().int().min(51).max(100),
  votePeriodSeconds: z
    .number()
    .int()
    .min(60)
    .max(90 * 86_400),
})
export const proposalKind = z.enum(['admit', 'remove', 'suspend', 'reinstate', 'change-rule', 'change-administrator'])
export const proposalOutcome = z.enum(['open', 'passed', 'rejected', 'expired', 'withdrawn'])
export const proposal = z.object({
  proposalId: z.number(),
  consortiumId: z.string(),
  consortiumName: z.string(),
  kind: proposalKind,
  /** Whom it is about; null for a rule. */
  orgId: z.string().nullable(),
  orgName: z.string().nullable(),
  newRule: rule.nullable(),
  proposer: z.string(),
  proposerName: z.string(),
  outcome: proposalOutcome,
  /** Time is over and the result can be written down by `close`. */
  closable: z.boolean(),
  endsAt: z.string(),
  entitled: z.number(),
  yes: z.number(),
  no: z.number(),
  quorum: z.number(),
  threshold: z.number(),
  createdInBlock: z.number(),
})
const params = z.object({ proposalId: z.coerce.number().int().min(1) })

export const voteOperations = {
  proposals: operation({
    method: 'GET',
    path: '/v1/consortium/proposals',
    summary: '提案列表',
    permission: 'consortium.read',
    query: pageQuery.extend({ consortiumId: id.optional(), outcome: proposalOutcome.optional() }),
    response: pageOf(proposal),
  }),
  proposal: operation({
    method: 'GET',
    path: '/v1/consortium/proposals/{proposalId}',
    summary: '提案详情',
    permission: 'consortium.read',
    params,
    response: proposal.extend({
      /** Every member with its vote; `none` has not voted, `not-entitled` may not. */
      votes: z.array(
        z.object({ orgId: z.string(), orgName: z.string(), vote: z.enum(['yes', 'no', 'none', 'not-entitled']) }),
      ),
      /** May the caller's organisation still vote? */
      mayVote: z.boolean(),
    }),
  }),
  propose: operation({
    method: 'POST',
    path: '/v1/consortium/consortia/{consortiumId}/proposals',
    summary: '发起提案',
    permission: 'consortium.act',
    params: z.object({ consortiumId: id }),
    /** `newRule` with `change-rule`, `orgId` with every other kind. */
    body: z.object({ kind: proposalKind, orgId: id.optional(), newRule: rule.optional(), ...signed }),
    response: z.object({ receipt, proposal }),
  }),
  vote: operation({
    method: 'POST',
    path: '/v1/consortium/proposals/{proposalId}/votes',
    summary: '投票',
    permission: 'consortium.act',
    params,
    body: z.object({ support: z.boolean(), ...signed }),
    response: z.object({ receipt, proposal }),
  }),
  /** Writes down the result of a vote whose time is over. */
  close: operation({
    method: 'POST',
    path: '/v1/consortium/proposals/{proposalId}/closing',
    summary: '结束表决',
    permission: 'consortium.act',
    params,
    body: z.object({ requestId }),
    response: z.object({ receipt, proposal }),
  }),
  withdraw: operation({
    method: 'POST',
    path: '/v1/consortium/proposals/{proposalId}/withdrawal',
    summary: '撤回提案',
    permission: 'consortium.act',
    params,
    body: z.object({ ...signed }),
    response: z.object({ receipt, proposal }),
  }),
}
