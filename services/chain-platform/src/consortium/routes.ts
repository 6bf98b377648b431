import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import type { Hex } from 'viem'
import * as act from './act-in-consortium.ts'
import { consortiumApi } from './api.ts'
import type { Consortium } from './consortium.ts'
import * as manage from './manage-registry.ts'
import { proveEvent } from './prove-event.ts'
import { readConsortia } from './read-consortia.ts'
import { readHistory } from './read-history.ts'
import { pageOfList } from './read-pages.ts'
import { readProposals, readVotes } from './read-proposals.ts'
import { readRegistry } from './read-registry.ts'
import { showConsortium, showOrganisation, showOverview } from './show-consortium.ts'
import { prepareAction } from './sign-action.ts'

/** An act is always that of the caller's own organisation. */
const acting = (body: { signature?: act.Acting['signature']; requestId?: string | undefined }, orgId: string) => ({
  orgId,
  signature: body.signature,
  requestId: body.requestId,
})

export function routes(consortium: Consortium): Implementation {
  return implement(consortiumApi, {
    overview: (_, { principal }) => showOverview(consortium, principal.orgId),
    organisations: async ({ query }) => pageOfList((await readRegistry(consortium)).organisations, query),
    organisation: ({ params }) => showOrganisation(consortium, params.orgId),
    registerOrganisation: ({ body }) => manage.registerOrganisation(consortium, body),
    setOrganisationState: ({ params, body }) => manage.setOrganisationState(consortium, params.orgId, body),
    nodes: async ({ query }) => pageOfList((await readRegistry(consortium)).nodes, query),
    registerNode: ({ body }) => manage.registerNode(consortium, body),
    setNodeState: ({ params, body }) => manage.setNodeState(consortium, params.nodeId, body),
    setNodeEndpoint: ({ params, body }) => manage.setNodeEndpoint(consortium, params.nodeId, body.endpoint),
    async keys({ query }) {
      const { certificates } = await readRegistry(consortium)
      return pageOfList(
        certificates.filter(({ holderId }) => !query.holderId || holderId === query.holderId),
        query,
      )
    },
    replaceKey: ({ body }) => manage.replaceKey(consortium, body),
    revokeKey: ({ params, body }) => manage.revokeKey(consortium, params.keyId as Hex, body),
    attachCertificate: ({ params, body }) =>
      manage.attachCertificate(consortium, params.keyId as Hex, body.certificate),
    consortia: async () => ({ consortia: await readConsortia(consortium) }),
    consortium: ({ params }, { principal }) => showConsortium(consortium, params.consortiumId, principal.orgId),
    createConsortium: ({ body }, { principal }) =>
      act.createConsortium(consortium, acting(body, principal.orgId), body),
    join: ({ params, body }, { principal }) =>
      act.joinConsortium(consortium, acting(body, principal.orgId), params.consortiumId),
    quit: ({ params, body }, { principal }) =>
      act.quitConsortium(consortium, acting(body, principal.orgId), params.consortiumId, body.reason),
    decide: ({ params, body: { kind, orgId, reason, ...body } }, { principal }) =>
      act.decideMembership(consortium, acting(body, principal.orgId), { ...params, kind, orgId, reason }),
    proposals: ({ query }) => readProposals(consortium, query),
    proposal: ({ params }, { principal }) => readVotes(consortium, params.proposalId, principal.orgId),
    propose: ({ params, body: { kind, orgId, newRule, ...body } }, { principal }) =>
      act.propose(consortium, acting(body, principal.orgId), { ...params, kind, orgId, newRule }),
    vote: ({ params, body }, { principal }) =>
      act.vote(consortium, acting(body, principal.orgId), params.proposalId, body.support),
    close: ({ params, body }) => act.closeProposal(consortium, params.proposalId, body.requestId),
    withdraw: ({ params, body }, { principal }) =>
      act.withdrawProposal(consortium, acting(body, principal.orgId), params.proposalId),
    prepare: ({ body }, { principal }) => prepareAction(consortium, principal.orgId, body),
    history: ({ query }) => readHistory(consortium, query),
    proveEvent: ({ params }) => proveEvent(consortium, params),
  })
}
