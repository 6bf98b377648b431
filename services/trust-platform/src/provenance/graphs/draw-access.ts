import { errors } from '../errors.ts'
import type { Provenance } from '../provenance.ts'
import { addGrant, addStep, grantNode, personWord, requestNode } from './chain-nodes.ts'
import { type GraphPart, noEvidence, PartBuilder } from './graph-parts.ts'
import { namesFor } from './names.ts'

const mostSteps = 200

/** Whole at once: an access has few steps. */
export async function drawAccess(provenance: Provenance, requestId: string): Promise<GraphPart> {
  const { mirror } = provenance
  const { items } = await mirror.accesses({ query: { requestId, pageSize: mostSteps } })
  const steps = items.toReversed()
  if (steps.length === 0) throw errors['unknown-access']({ requestId })
  const grantIds = [...new Set(steps.flatMap(({ grantId }) => (grantId ? [grantId] : [])))]
  const grants = (
    await Promise.all(grantIds.map((grantId) => mirror.consents({ query: { grantId, pageSize: 1 } })))
  ).flatMap((page) => page.items)
  const names = await namesFor(provenance, [
    ...steps.map(({ asker }) => asker),
    ...grants.map(({ grantee }) => grantee),
  ])
  const part = new PartBuilder()
  const first = steps[0]!
  const asker = part.add({
    nodeId: `asker:${first.asker}`,
    kind: 'asker',
    title: personWord(names, first.asker),
    evidence: noEvidence,
    detail: { 签名人标识: first.asker ?? '' },
  })
  const resident = part.add({
    nodeId: `resident:${first.resident}`,
    kind: 'resident',
    title: '居民',
    evidence: noEvidence,
    detail: { 居民假名标识: first.resident ?? '' },
  })
  for (const grant of grants) part.edge(resident, addGrant(part, grant, names), '授权')
  for (const step of steps) {
    const id = addStep(part, step, names)
    if (step.step === 'requested') {
      part.edge(asker, id, '签署申请')
      part.edge(resident, id, '被申请')
      continue
    }
    const request = requestNode(step.requestId)
    part.edge(request, id, step.step === 'released' ? '放行' : step.step === 'refused' ? '拒绝' : '撤回')
    if (step.step === 'released' && step.grantId && grants.some(({ grantId }) => grantId === step.grantId))
      part.edge(grantNode(step.grantId), id, '据此放行')
  }
  return closed(part.part(requestNode(requestId)))
}

/** Everything of this access is here; what else a grant was used for belongs to the resident's graph. */
const closed = (part: GraphPart): GraphPart => ({
  ...part,
  nodes: part.nodes.map((node) => ({ ...node, next: null, expandable: false })),
})
