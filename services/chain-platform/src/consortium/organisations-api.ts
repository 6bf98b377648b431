import { operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import { keyCertificate } from './keys-api.ts'
import { node } from './nodes-api.ts'
import {
  certificatePem,
  hex,
  id,
  membershipState,
  orgParams,
  publicKey,
  reason,
  receipt,
  registryState,
  requestId,
  time,
} from './terms-api.ts'

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

export const organisationOperations = {
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
      certificate: certificatePem,
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
}
