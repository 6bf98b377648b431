import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { limitsOf, refuseBound } from '@jhc/server-kit/reach.ts'
import { provenanceApi } from './api.ts'
import { auditEverything } from './audit-everything.ts'
import { auditRecord } from './audit-record.ts'
import { lastRuns } from './audit-run-store.ts'
import { buildProof } from './build-proof.ts'
import { drawGraph } from './draw-graph.ts'
import { drawAccess } from './graphs/draw-access.ts'
import { expandResident } from './graphs/draw-resident.ts'
import { exportSignedAct } from './graphs/export-signed-act.ts'
import { listDestinations } from './graphs/list-destinations.ts'
import { ownSubject, subjectOf } from './graphs/subject.ts'
import type { Provenance } from './provenance.ts'
import { showEvidence } from './show-evidence.ts'
import { verifyRecord } from './verify-record.ts'

export function routes(provenance: Provenance): Implementation {
  return implement(provenanceApi, {
    verify: ({ params, body }, { principal }) => verifyRecord(provenance, params.recordId, body.version, principal),
    proof: ({ params, query }, { principal }) =>
      buildProof(provenance, params.recordId, limitsOf(principal), query.version),
    evidence: ({ body }) => showEvidence(provenance, body),
    graph: ({ params }, { principal }) => drawGraph(provenance, params.recordId, limitsOf(principal)),
    async audit({ body }, { principal }) {
      if (body.recordId !== undefined) return auditRecord(provenance, body.recordId, limitsOf(principal))
      refuseBound(principal)
      return auditEverything(provenance)
    },
    async residentGraph({ params, query }, { principal }) {
      refuseBound(principal)
      return expandResident(provenance, await subjectOf(provenance, params.subject), query.node, query.page)
    },
    async accessGraph({ params }, { principal }) {
      refuseBound(principal)
      return drawAccess(provenance, params.requestId)
    },
    async myGraph({ query }, call) {
      return expandResident(provenance, await ownSubject(provenance, call), query.node, query.page)
    },
    destinations: (_input, call) => listDestinations(provenance, call),
    async signedAct({ params }, { principal }) {
      refuseBound(principal)
      return exportSignedAct(provenance, params.act, params.id)
    },
    async audits({ query }, { principal }) {
      refuseBound(principal)
      return { runs: await lastRuns(provenance.db, query.limit) }
    },
  })
}
