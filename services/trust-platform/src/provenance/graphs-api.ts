import { operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

const word = z.string().regex(/^0x[0-9a-f]{64}$/)

export const nodeKind = z.enum([
  // Of a record.
  'source',
  'collection',
  'version',
  'batch',
  'transaction',
  'block',
  'verification',
  // Of a resident.
  'resident',
  'registration',
  'record',
  'grants',
  'grant',
  'grant-end',
  'requests',
  'request',
  'request-end',
  'refusal',
  'release',
  'outcome',
  'links',
  'link',
  'opening',
  'asker',
])

export const provenanceNode = z.object({
  nodeId: z.string(),
  kind: nodeKind,
  title: z.string(),
  at: z.string().nullable(),
  detail: z.record(z.string(), z.string()),
  evidence: z.object({
    state: z.enum(['none', 'sequenced', 'included', 'final']),
    blockNumber: z.number().nullable(),
    transactionHash: z.string().nullable(),
  }),
  expandable: z.boolean(),
  /** What the server has beyond: the page to ask for, and how many more there are where that is known. */
  next: z.object({ page: z.number(), hidden: z.number().nullable() }).nullable(),
})
export const provenanceEdge = z.object({ from: z.string(), to: z.string(), label: z.string() })
export const graphPart = z.object({
  /** The node that was expanded. */
  focus: z.string(),
  nodes: z.array(provenanceNode),
  edges: z.array(provenanceEdge),
})

/** Without `node` the root and its neighbours; with it that node and one page of its neighbours. Parts of one graph fit together. */
const expansion = z.object({
  node: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

export const signedActKind = z.enum(['grant', 'withdrawal', 'request', 'release', 'outcome'])
/** What somebody signed, as it stands in the chain's call data, for OpenSSL alone (docs/guides/离线验签.md). */
export const signedAct = z.object({
  format: z.literal('jhc-signed-act/1'),
  act: signedActKind,
  id: word,
  /** What was signed, by docs/reference/consent-bytes.md. */
  bytes: z.string(),
  /** `person` signed the bytes, `organisation` their SM3. */
  signer: z.enum(['person', 'organisation']),
  signerId: word,
  publicKey: z.string(),
  /** r ‖ s. */
  signature: z.string(),
  verified: z.boolean(),
  contract: z.string(),
  transactionHash: z.string(),
  blockNumber: z.number(),
  blockHash: z.string(),
})

export const graphOperations = {
  /** From registration to every use. `subject`: id on chain, or id of the master index. The name is masked. */
  residentGraph: operation({
    method: 'GET',
    path: '/v1/provenance/residents/{subject}/graph',
    summary: '居民溯源图',
    permission: 'provenance.read',
    params: z.object({ subject: z.string().regex(/^0x[0-9a-f]{64}$|^[0-9a-zA-Z-]{8,64}$/) }),
    query: expansion,
    response: graphPart,
  }),
  /** One request with the grants that it was answered under, what left whose hands, and how it ended. */
  accessGraph: operation({
    method: 'GET',
    path: '/v1/provenance/accesses/{requestId}/graph',
    summary: '调阅溯源图',
    permission: 'provenance.read',
    params: z.object({ requestId: word }),
    response: graphPart,
  }),
  /** The own one, of whoever is logged in. */
  myGraph: operation({
    method: 'GET',
    path: '/v1/provenance/mine/graph',
    summary: '我的溯源图',
    permission: 'consent.sign',
    query: expansion,
    response: graphPart,
  }),
  /** 我的数据去向: whose records went to whom for what, how often, and when last. */
  destinations: operation({
    method: 'GET',
    path: '/v1/provenance/mine/destinations',
    summary: '我的数据去向',
    permission: 'consent.sign',
    response: z.object({
      destinations: z.array(
        z.object({
          holderOrgId: z.string(),
          holderName: z.string(),
          toId: z.string(),
          toName: z.string(),
          toOrgName: z.string(),
          /** `self`: the own view. `link`: whoever opened a shared link; then the holder is empty. */
          toKind: z.enum(['person', 'self', 'link']),
          purpose: z.string(),
          accesses: z.number(),
          records: z.number(),
          lastAt: z.string(),
        }),
      ),
      /** More than were put together: the rest is in the list of accesses. */
      capped: z.boolean(),
    }),
  }),
  /** `id`: of the grant (also for its withdrawal), the request, the release (also for its outcome). */
  signedAct: operation({
    method: 'GET',
    path: '/v1/provenance/signed-acts/{act}/{id}',
    summary: '导出签名原文',
    permission: 'provenance.read',
    params: z.object({ act: signedActKind, id: word }),
    response: signedAct,
  }),
}
