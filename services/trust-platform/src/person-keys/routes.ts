import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { personKeysApi } from './api.ts'
import { countersign, listPending, refusePending } from './countersign.ts'
import { enrolKey, revokeKey, rotateKey } from './enrol-key.ts'
import { ownSigner } from './own-signer.ts'
import type { PersonKeys } from './person-keys.ts'
import { objectToReEnrolment, requestReEnrolment } from './re-enrol-key.ts'
import { showFacts } from './show-facts.ts'
import { lookupSigners, showSigner } from './show-signers.ts'

export function routes(keys: PersonKeys): Implementation {
  return implement(personKeysApi, {
    facts: () => showFacts(keys),
    mine: async (_, { principal }) => showSigner(keys, await ownSigner(keys, principal)),
    enrol: async ({ body }, { principal }) => enrolKey(keys, await ownSigner(keys, principal), body),
    rotate: async ({ body }, { principal }) => rotateKey(keys, await ownSigner(keys, principal), body),
    revoke: async ({ body }, { principal }) => revokeKey(keys, await ownSigner(keys, principal), body.signature),
    requestReEnrolment: async ({ body }, { principal }) =>
      requestReEnrolment(keys, await ownSigner(keys, principal), body),
    objectToReEnrolment: async ({ body }, { principal }) =>
      objectToReEnrolment(keys, await ownSigner(keys, principal), body.signature),
    pending: (_, { principal }) => listPending(keys, principal.orgId),
    countersign: ({ params, body }, { principal }) =>
      countersign(
        keys,
        { signerId: params.id, what: body.what, orgId: principal.orgId, by: principal.id },
        body.signature,
      ),
    refuse: ({ params, body }, { principal }) =>
      refusePending(
        keys,
        { signerId: params.id, what: body.what, orgId: principal.orgId, by: principal.id },
        body.reason,
      ),
    lookup: ({ body }) => lookupSigners(keys, body),
  })
}
