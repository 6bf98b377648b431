import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { followsApi } from '@jhc/applications/follows/api.ts'
import { launchApi } from '@jhc/applications/launch/api.ts'
import { messagesApi } from '@jhc/applications/messages/api.ts'
import { recognitionApi } from '@jhc/applications/recognition/api.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import { retrievalApi } from '@jhc/trust-platform/retrieval/api.ts'
import { sharingApi } from '@jhc/trust-platform/sharing/api.ts'
import { createApiHooks } from '@jhc/ui/api-hooks.ts'

export const accounts = createApiHooks(accountsApi)
export const consent = createApiHooks(consentApi)
export const follows = createApiHooks(followsApi)
export const launch = createApiHooks(launchApi)
export const messages = createApiHooks(messagesApi)
export const recognition = createApiHooks(recognitionApi)
export const personKeys = createApiHooks(personKeysApi)
export const provenance = createApiHooks(provenanceApi)
export const retrieval = createApiHooks(retrievalApi)
export const sharing = createApiHooks(sharingApi)
