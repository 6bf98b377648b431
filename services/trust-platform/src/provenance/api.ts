import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'
import { graphOperations, provenanceEdge, provenanceNode } from './graphs-api.ts'

export { provenanceNode } from './graphs-api.ts'

/**
 * One step of a proof, in the order in which trust is built: original → fingerprint → index row → batch → transaction → block → chain head.
 * `holder-anchor` stands only where the holder anchors by an account of its own; it comes later than the others and holds nobody up.
 */
export const proofStep = z.object({
  step: z.enum(['original', 'index-row', 'entry', 'batch', 'receipt', 'block', 'mirror', 'holder-anchor']),
  verdict: z.enum(['passed', 'failed', 'waiting', 'not-reachable']),
  /** Chinese, for the page. */
  title: z.string(),
  explanation: z.string(),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  blockNumber: z.number().nullable(),
  at: z.string().nullable(),
  /** For `original`: which fields no longer match; for database rows: table and column. */
  differences: z.array(z.object({ where: z.string(), label: z.string(), change: z.string() })),
})

export const auditFinding = z.object({ table: z.string(), key: z.string(), column: z.string(), problem: z.string() })
export const auditChecked = z.object({
  indexRows: z.number(),
  batches: z.number(),
  mirrorRows: z.number(),
  /** Encounters, assignments and the master index: held by codes, numbers and each other. */
  codedRows: z.number(),
  blocks: z.number(),
})

export const provenanceApi = defineApi('provenance', {
  ...graphOperations,
  /** Checks one record version through every step, the holder's original included. */
  verify: operation({
    method: 'POST',
    path: '/v1/provenance/records/{recordId}/verification',
    summary: '验证存证',
    permission: 'provenance.verify',
    params: z.object({ recordId: z.string() }),
    body: z.object({ version: z.number().int().min(1).max(2_147_483_647).optional() }),
    response: z.object({
      recordId: z.string(),
      version: z.number(),
      verdict: z.enum(['passed', 'failed', 'waiting', 'incomplete']),
      steps: z.array(proofStep),
      checkedAt: z.string(),
    }),
  }),
  /** Self-contained proof file (docs/reference/on-chain-structure.md); an offline verifier checks it against a block header. */
  proof: operation({
    method: 'GET',
    path: '/v1/provenance/records/{recordId}/proof',
    summary: '下载证明',
    permission: 'provenance.read',
    params: z.object({ recordId: z.string() }),
    query: z.object({ version: z.coerce.number().int().min(1).max(2_147_483_647).optional() }),
    response: z.looseObject({ format: z.literal('jhc-inclusion-proof/1') }),
  }),
  /**
   * For whoever was delivered a record: its fingerprint, salted and therefore known to nobody else, is the ticket. The reader checks the proof
   * and compares the entry in it with what was delivered; `proof` is null on a chain whose nodes prove no receipts.
   */
  evidence: operation({
    method: 'POST',
    path: '/v1/provenance/evidence',
    summary: '档案的链上存证',
    permission: 'provenance.evidence',
    body: z.object({
      recordId: z.string().max(64),
      version: z.number().int().min(1).max(2_147_483_647),
      fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    }),
    response: z.object({
      state: z.enum(['included', 'final']),
      anchoredAt: z.string(),
      blockNumber: z.number(),
      blockHash: z.string(),
      transactionHash: z.string(),
      contract: z.string(),
      /** A higher one than was asked for: the hospital has changed the record since. */
      newestVersion: z.number(),
      proof: z.looseObject({ format: z.literal('jhc-inclusion-proof/1') }).nullable(),
    }),
  }),
  graph: operation({
    method: 'GET',
    path: '/v1/provenance/records/{recordId}/graph',
    summary: '溯源图',
    permission: 'provenance.read',
    params: z.object({ recordId: z.string() }),
    response: z.object({
      nodes: z.array(provenanceNode),
      edges: z.array(provenanceEdge),
    }),
  }),
  /** Walks every index row, batch and mirror row against the chain; names each row that does not agree. */
  audit: operation({
    method: 'POST',
    path: '/v1/provenance/audits',
    summary: '全库核验',
    permission: 'provenance.verify',
    body: z.object({ recordId: z.string().optional() }),
    response: z.object({
      checked: auditChecked,
      findings: z.array(auditFinding),
      findingsTotal: z.number(),
    }),
  }),
  /** The nightly audits, newest first; the first 200 findings of each. */
  audits: operation({
    method: 'GET',
    path: '/v1/provenance/audits',
    summary: '每日核验记录',
    permission: 'provenance.read',
    query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(30) }),
    response: z.object({
      runs: z.array(
        z.object({
          /** Shanghai date. */
          day: z.string(),
          startedAt: z.string(),
          /** Null while it runs. */
          finishedAt: z.string().nullable(),
          checked: auditChecked.nullable(),
          findings: z.array(auditFinding),
          findingsTotal: z.number().nullable(),
          /** Error code where the audit itself could not be done. */
          failure: z.string().nullable(),
        }),
      ),
    }),
  }),
})
