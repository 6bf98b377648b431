import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

const hex = z.string().regex(/^0x[0-9a-f]*$/)
/** Text that fits a chain word: organisation codes as everywhere in the platform, ids of nodes and consortia. */
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/)
/** Uncompressed SM2 point: `04` and 64 bytes. */
const publicKey = z.string().regex(/^04[0-9a-f]{128}$/)
const time = z.iso.datetime({ offset: true })
const reason = z.string().trim().min(2).max(500)
/** Names a write, so that a repeat does not do it twice. Made by the server where absent. */
const requestId = z.string().min(8).max(64).optional()

/**
 * The organisation's SM2 signature (r ‖ s) over the digest that `prepare` gave. May be left out where the platform keeps the
 * organisation's key, which it does in the demo only.
 */
export const actionSignature = z.object({ validUntil: z.number().int().positive(), signature: hex.length(130) })

export const receipt = z.object({ transactionHash: hex, blockNumber: z.number(), gasUsed: z.string() })
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
})
export const registryState = z.enum(['active', 'suspended', 'closed'])
export const organisation = z.object({
  orgId: z.string(),
  name: z.string(),
  /** Unified social credit code, where known. */
  creditCode: z.string().nullable(),
  /** Does what is kept here about the organisation have the hash that is on chain? */
  profileMatches: z.boolean(),
  state: registryState,
  account: hex.nullable(),
  nodes: z.number(),
  changedInBlock: z.number(),
  key: keyCertificate,
  /** The platform signs for it (demo); otherwise its administrator brings the signature. */
  keyHeldHere: z.boolean(),
})
export const node = z.object({
  nodeId: z.string(),
  name: z.string(),
  orgId: z.string(),
  orgName: z.string(),
  state: registryState,
  /** Registered, its organisation active and its key valid. */
  counts: z.boolean(),
  changedInBlock: z.number(),
  key: keyCertificate,
  /** Head as the node itself says; only of the node that this platform speaks to. */
  head: z.object({ number: z.number(), at: z.string() }).nullable(),
})

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
export const membershipState = z.enum(['invited', 'applied', 'active', 'suspended', 'left'])
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
export const historyEvent = z.object({
  blockNumber: z.number(),
  logIndex: z.number(),
  at: z.string(),
  transactionHash: hex,
  contract: z.enum(['Organisations', 'Consortium']),
  /** The contract's event, e.g. `MembershipChanged`. */
  event: z.string(),
  /** Organisations, nodes and consortia that it is about, with names where known. */
  subjects: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
  /** The other arguments as text. */
  details: z.record(z.string(), z.string()),
})

const orgParams = z.object({ orgId: id })
const consortiumParams = z.object({ consortiumId: id })
const proposalParams = z.object({ proposalId: z.coerce.number().int().min(1) })
const signed = { signature: actionSignature.optional(), requestId }

export const consortiumApi = defineApi('consortium', {
  overview: operation({
    method: 'GET',
    path: '/v1/consortium/overview',
    summary: '联盟概况',
    permission: 'consortium.read',
    response: z.object({
      organisations: z.number(),
      nodes: z.number(),
      consortia: z.number(),
      openProposals: z.number(),
      contracts: z.object({ organisations: hex, consortium: hex }),
      /** The caller's organisation; null where it is not on the chain. */
      own: z.object({ orgId: z.string(), name: z.string(), keyHeldHere: z.boolean() }).nullable(),
    }),
  }),
  organisations: operation({
    method: 'GET',
    path: '/v1/consortium/organisations',
    summary: '成员机构',
    permission: 'consortium.read',
    query: pageQuery,
    response: pageOf(organisation),
  }),
  organisation: operation({
    method: 'GET',
    path: '/v1/consortium/organisations/{orgId}',
    summary: '机构详情',
    permission: 'consortium.read',
    params: orgParams,
    response: organisation.extend({
      nodeList: z.array(node),
      keys: z.array(keyCertificate),
      memberships: z.array(z.object({ consortiumId: z.string(), name: z.string(), state: membershipState })),
    }),
  }),
  /** Without a public key the platform makes one and keeps it, where it may (demo). */
  registerOrganisation: operation({
    method: 'POST',
    path: '/v1/consortium/organisations',
    summary: '登记机构',
    permission: 'consortium.manage',
    body: z.object({
      orgId: id,
      name: z.string().trim().min(2).max(200),
      creditCode: z
        .string()
        .regex(/^[0-9A-Z]{18}$/)
        .nullable()
        .default(null),
      publicKey: publicKey.optional(),
      keyValidUntil: time,
      requestId,
    }),
    response: z.object({ receipt, organisation }),
  }),
  setOrganisationState: operation({
    method: 'POST',
    path: '/v1/consortium/organisations/{orgId}/state',
    summary: '停用、恢复或注销机构',
    permission: 'consortium.manage',
    params: orgParams,
    body: z.object({ state: registryState, reason, requestId }),
    response: z.object({ receipt, organisation }),
  }),
  nodes: operation({
    method: 'GET',
    path: '/v1/consortium/nodes',
    summary: '联盟节点',
    permission: 'consortium.read',
    query: pageQuery,
    response: pageOf(node),
  }),
  registerNode: operation({
    method: 'POST',
    path: '/v1/consortium/nodes',
    summary: '登记节点',
    permission: 'consortium.manage',
    body: z.object({
      nodeId: id,
      name: z.string().trim().min(2).max(200),
      orgId: id,
      publicKey: publicKey.optional(),
      keyValidUntil: time,
      requestId,
    }),
    response: z.object({ receipt, node }),
  }),
  setNodeState: operation({
    method: 'POST',
    path: '/v1/consortium/nodes/{nodeId}/state',
    summary: '停用、恢复或注销节点',
    permission: 'consortium.manage',
    params: z.object({ nodeId: id }),
    body: z.object({ state: registryState, reason, requestId }),
    response: z.object({ receipt, node }),
  }),
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
    body: z.object({ holderId: id, publicKey: publicKey.optional(), keyValidUntil: time, reason, requestId }),
    response: z.object({ receipt, key: keyCertificate }),
  }),
  revokeKey: operation({
    method: 'POST',
    path: '/v1/consortium/keys/{keyId}/revocation',
    summary: '吊销密钥',
    permission: 'consortium.manage',
    params: z.object({ keyId: hex }),
    body: z.object({ reason, requestId }),
    response: z.object({ receipt, key: keyCertificate }),
  }),
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
    params: consortiumParams,
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
    params: consortiumParams,
    body: z.object({ ...signed }),
    response: z.object({ receipt, state: membershipState }),
  }),
  /** Withdraws an application, declines an invitation, or leaves, for the caller's organisation. */
  quit: operation({
    method: 'POST',
    path: '/v1/consortium/consortia/{consortiumId}/leaving',
    summary: '退出医联体',
    permission: 'consortium.act',
    params: consortiumParams,
    body: z.object({ reason, ...signed }),
    response: z.object({ receipt, state: membershipState }),
  }),
  /** By the administrator, where the rule leaves it to it. `admit` invites, or admits who has applied. */
  decide: operation({
    method: 'POST',
    path: '/v1/consortium/consortia/{consortiumId}/decisions',
    summary: '管理员决定成员资格',
    permission: 'consortium.act',
    params: consortiumParams,
    body: z.object({ kind: decisionKind, orgId: id, reason, ...signed }),
    response: z.object({ receipt, state: membershipState }),
  }),
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
    params: proposalParams,
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
    params: consortiumParams,
    /** `newRule` with `change-rule`, `orgId` with every other kind. */
    body: z.object({ kind: proposalKind, orgId: id.optional(), newRule: rule.optional(), ...signed }),
    response: z.object({ receipt, proposal }),
  }),
  vote: operation({
    method: 'POST',
    path: '/v1/consortium/proposals/{proposalId}/votes',
    summary: '投票',
    permission: 'consortium.act',
    params: proposalParams,
    body: z.object({ support: z.boolean(), ...signed }),
    response: z.object({ receipt, proposal }),
  }),
  /** Writes down the result of a vote whose time is over. */
  close: operation({
    method: 'POST',
    path: '/v1/consortium/proposals/{proposalId}/closing',
    summary: '结束表决',
    permission: 'consortium.act',
    params: proposalParams,
    body: z.object({ requestId }),
    response: z.object({ receipt, proposal }),
  }),
  withdraw: operation({
    method: 'POST',
    path: '/v1/consortium/proposals/{proposalId}/withdrawal',
    summary: '撤回提案',
    permission: 'consortium.act',
    params: proposalParams,
    body: z.object({ ...signed }),
    response: z.object({ receipt, proposal }),
  }),
  /** What the caller's organisation has to sign for its next act, where it keeps its own key. One act at a time: a digest holds until the next. */
  prepare: operation({
    method: 'POST',
    path: '/v1/consortium/actions/digest',
    summary: '待签名摘要',
    permission: 'consortium.act',
    body: z.discriminatedUnion('action', [
      z.object({ action: z.literal('create'), consortiumId: id, name: z.string().trim().min(2).max(200), rule }),
      z.object({ action: z.literal('join'), consortiumId: id }),
      z.object({ action: z.literal('quit'), consortiumId: id, reason }),
      z.object({ action: z.literal('decide'), consortiumId: id, kind: decisionKind, orgId: id, reason }),
      z.object({
        action: z.literal('propose'),
        consortiumId: id,
        kind: proposalKind,
        orgId: id.optional(),
        newRule: rule.optional(),
      }),
      z.object({ action: z.literal('vote'), proposalId: z.number().int().min(1), support: z.boolean() }),
      z.object({ action: z.literal('withdraw'), proposalId: z.number().int().min(1) }),
    ]),
    /** `digest` is the message M of the SM2 signature: 32 bytes. */
    response: z.object({ digest: hex, validUntil: z.number() }),
  }),
  history: operation({
    method: 'GET',
    path: '/v1/consortium/history',
    summary: '联盟变更历史',
    permission: 'consortium.read',
    /** `subjectId`: an organisation, node or consortium. Latest first. */
    query: pageQuery.extend({ subjectId: id.optional() }),
    response: pageOf(historyEvent),
  }),
})
