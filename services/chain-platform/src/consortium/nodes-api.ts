import { operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import { keyCertificate } from './keys-api.ts'
import {
  certificatePem,
  endpoint,
  id,
  publicKey,
  reason,
  receipt,
  registryState,
  requestId,
  time,
} from './terms-api.ts'

export const nodeWatch = z.object({
  state: z.enum(['reachable', 'behind', 'foreign-chain', 'unreachable']),
  head: z.object({ number: z.number(), at: z.string() }).nullable(),
  /** Blocks behind the chain as this platform sees it. */
  lag: z.number().nullable(),
  /** As the node names its software. */
  version: z.string().nullable(),
  peers: z.number().nullable(),
  checkedAt: z.string(),
  /** When it last answered. */
  seenAt: z.string().nullable(),
  problem: z.string().nullable(),
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
  /** Where the platform asks it; null where it has none. */
  endpoint: z.string().nullable(),
  /** As last measured by this platform; null where it is not watched. */
  watch: nodeWatch.nullable(),
})

export const nodeOperations = {
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
      certificate: certificatePem,
      endpoint: endpoint.optional(),
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
  /** Off chain: where the platform asks the node how it stands. Null ends the watching. */
  setNodeEndpoint: operation({
    method: 'PUT',
    path: '/v1/consortium/nodes/{nodeId}/endpoint',
    summary: '设置节点监看地址',
    permission: 'consortium.manage',
    params: z.object({ nodeId: id }),
    body: z.object({ endpoint: endpoint.nullable() }),
    response: z.object({ node }),
  }),
}
