import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { provenanceApi } from './api.ts'
import { auditEverything } from './audit-everything.ts'
import { lastRuns } from './audit-run-store.ts'
import { buildProof } from './build-proof.ts'
import { drawGraph } from './draw-graph.ts'
import type { Provenance } from './provenance.ts'
import { verifyRecord } from './verify-record.ts'

export function routes(provenance: Provenance): Implementation {
  return implement(provenanceApi, {
    verify: ({ params, body }, { principal }) => verifyRecord(provenance, params.recordId, body.version, principal),
    proof: ({ params, query }) => buildProof(provenance, params.recordId, query.version),
    graph: ({ params }) => drawGraph(provenance, params.recordId),
    audit: ({ body }) => auditEverything(provenance, body.recordId),
    audits: async ({ query }) => ({ runs: await lastRuns(provenance.db, query.limit) }),
  })
}
