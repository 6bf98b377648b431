import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { consortiumApi } from '@jhc/chain-platform/consortium/api.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { chainQueueApi } from '@jhc/chain-platform/gateway/queue/api.ts'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { explorerApi } from '@jhc/chain-platform/mirror/explore/api.ts'
import { mirrorQueryApi } from '@jhc/chain-platform/mirror/query/api.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { collectionApi } from '@jhc/data-platform/collection/api.ts'
import { anchoringApi } from '@jhc/trust-platform/anchoring/api.ts'
import { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import { createApiHooks } from '@jhc/ui/api-hooks.ts'

export const accounts = createApiHooks(accountsApi)
export const consortium = createApiHooks(consortiumApi)
export const chainGateway = createApiHooks(chainGatewayApi)
export const chainQueue = createApiHooks(chainQueueApi)
export const mirror = createApiHooks(mirrorApi)
export const explorer = createApiHooks(explorerApi)
export const mirrorQuery = createApiHooks(mirrorQueryApi)
export const empi = createApiHooks(empiApi)
export const indexLibrary = createApiHooks(indexLibraryApi)
export const collection = createApiHooks(collectionApi)
export const anchoring = createApiHooks(anchoringApi)
export const provenance = createApiHooks(provenanceApi)
