import { commonErrors } from '@jhc/kit/errors.ts'
import { grantKinds } from '@jhc/record/consent/consent-words.ts'
import type { Implementation, Principal } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { limitsOf, organisationsWithin, refuseBound } from '@jhc/server-kit/reach.ts'
import { consentApi } from './api.ts'
import { block, unblock } from './blocks.ts'
import { checkConsent } from './check-consent.ts'
import type { Consent } from './consent.ts'
import { listDisputes, openDispute, settleDispute } from './disputes.ts'
import { explain } from './explain.ts'
import { grantWithoutResident } from './grant-without-resident.ts'
import { currentResident } from './resident-of-caller.ts'
import { showDetail, showOverview } from './show-detail.ts'
import { listGrants } from './show-grants.ts'
import { acceptChange, acceptGrant, acceptWithdrawal, showNextNonce } from './sign-grant.ts'
import { setSwitches } from './switches.ts'
import { publishTemplate, showTemplates } from './templates.ts'

const kindCode = (kind: string | undefined) =>
  kind === undefined ? {} : { kind: grantKinds[kind as keyof typeof grantKinds]?.code ?? -1 }

/** What a service brings was signed within an act whose resident it knows; nobody else has this way. */
function servicesOnly(principal: Principal): Principal {
  if (principal.kind !== 'service') throw commonErrors['no-permission']({ permission: 'consent.bring' })
  return principal
}

export function routes(consent: Consent): Implementation {
  return implement(consentApi, {
    templates: ({ query }) => showTemplates(consent, query.kind, query.all === 'true'),
    putTemplate: ({ params, body }, { principal }) => publishTemplate(consent, { ...params, ...body }, principal.id),
    nextNonce: async (_, { principal }) =>
      showNextNonce(consent, (await currentResident(consent, principal)).residentId),
    grant: ({ body }, { principal }) => acceptGrant(consent, body, principal),
    change: ({ params, body }, { principal }) => acceptChange(consent, params.grantId, body, principal),
    withdraw: ({ params, body }, { principal }) => acceptWithdrawal(consent, params.grantId, body, principal),
    bring: ({ body }, { principal }) => acceptGrant(consent, body, servicesOnly(principal)),
    bringWithdrawal: ({ params, body }, { principal }) =>
      acceptWithdrawal(consent, params.grantId, body, servicesOnly(principal)),
    async mine({ query: { kind, state, page, pageSize } }, { principal }) {
      const { residentId } = await currentResident(consent, principal)
      return listGrants(consent, { residentId, ...kindCode(kind), ...(state ? { state } : {}), page, pageSize }, 'own')
    },
    explain: async ({ query }, { principal }) =>
      explain(consent, await currentResident(consent, principal), query.recordType),
    block: async ({ body }, { principal }) => block(consent, await currentResident(consent, principal), body),
    unblock: async ({ params }, { principal }) =>
      unblock(consent, await currentResident(consent, principal), params.blockId),
    openDispute: async ({ params, body }, { principal }) =>
      openDispute(consent, await currentResident(consent, principal), params.grantId, body.reason),
    check: ({ body }) => checkConsent(consent, body),
    grantWithoutResident: ({ body }, { principal }) => grantWithoutResident(consent, body, principal),
    list({ query: { kind, state, residentId, granteeId, orgId, page, pageSize } }, { principal }) {
      const within = organisationsWithin(limitsOf(principal))
      const orgIds = within ? within.filter((one) => !orgId || one === orgId) : orgId && [orgId]
      const filter = {
        ...kindCode(kind),
        ...(state ? { state } : {}),
        ...(residentId ? { residentId } : {}),
        ...(granteeId ? { granteeId } : {}),
        ...(orgIds ? { orgIds } : {}),
      }
      return listGrants(consent, { ...filter, page, pageSize }, 'others')
    },
    get: ({ params }, { principal }) => showDetail(consent, params.grantId, organisationsWithin(limitsOf(principal))),
    async overview(_, { principal }) {
      refuseBound(principal)
      return showOverview(consent)
    },
    async disputes({ query }, { principal }) {
      refuseBound(principal)
      return listDisputes(consent, query)
    },
    closeDispute: ({ params, body }, { principal }) =>
      settleDispute(consent, params.disputeId, body.outcome, principal.id),
    setSwitches: ({ body }) => setSwitches(consent, body),
  })
}
