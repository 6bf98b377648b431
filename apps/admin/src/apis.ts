import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { rolesApi } from '@jhc/applications/accounts/roles/api.ts'
import { messagesApi } from '@jhc/applications/messages/api.ts'
import { recognitionApi } from '@jhc/applications/recognition/api.ts'
import { auditApi } from '@jhc/chain-platform/audit/api.ts'
import { hostLogsApi } from '@jhc/chain-platform/audit/host-logs/api.ts'
import { callersApi } from '@jhc/chain-platform/callers/api.ts'
import { consortiumApi } from '@jhc/chain-platform/consortium/api.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { chainQueueApi } from '@jhc/chain-platform/gateway/queue/api.ts'
import { holdersApi } from '@jhc/chain-platform/holders/api.ts'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { explorerApi } from '@jhc/chain-platform/mirror/explore/api.ts'
import { mirrorQueryApi } from '@jhc/chain-platform/mirror/query/api.ts'
import { eventsApi } from '@jhc/chain-platform/open-gateway/events/api.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { collectionApi } from '@jhc/data-platform/collection/api.ts'
import { anchoringApi } from '@jhc/trust-platform/anchoring/api.ts'
import { changeLogApi } from '@jhc/trust-platform/anchoring/change-log/api.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import { cryptographyApi } from '@jhc/trust-platform/cryptography/api.ts'
import { identityApi } from '@jhc/trust-platform/identity/api.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import { retrievalApi } from '@jhc/trust-platform/retrieval/api.ts'
import { createApiHooks } from '@jhc/ui/api-hooks.ts'

export const accounts = createApiHooks(accountsApi)
export const roles = createApiHooks(rolesApi)
export const recognition = createApiHooks(recognitionApi)
export const callers = createApiHooks(callersApi)
export const events = createApiHooks(eventsApi)
export const consortium = createApiHooks(consortiumApi)
export const chainGateway = createApiHooks(chainGatewayApi)
export const chainQueue = createApiHooks(chainQueueApi)
export const holders = createApiHooks(holdersApi)
export const mirror = createApiHooks(mirrorApi)
export const explorer = createApiHooks(explorerApi)
export const mirrorQuery = createApiHooks(mirrorQueryApi)
export const empi = createApiHooks(empiApi)
export const indexLibrary = createApiHooks(indexLibraryApi)
export const collection = createApiHooks(collectionApi)
export const anchoring = createApiHooks(anchoringApi)
export const provenance = createApiHooks(provenanceApi)
export const changeLog = createApiHooks(changeLogApi)
export const audit = createApiHooks(auditApi)
export const hostLogs = createApiHooks(hostLogsApi)
export const identities = createApiHooks(identityApi)
export const cryptography = createApiHooks(cryptographyApi)
export const consent = createApiHooks(consentApi)
export const retrieval = createApiHooks(retrievalApi)
export const personKeys = createApiHooks(personKeysApi)
export const messages = createApiHooks(messagesApi)
