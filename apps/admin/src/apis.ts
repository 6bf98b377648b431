import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { collectionApi } from '@jhc/data-platform/collection/api.ts'
import { anchoringApi } from '@jhc/trust-platform/anchoring/api.ts'
import { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import { createApiHooks } from '@jhc/ui/api-hooks.ts'

export const accounts = createApiHooks(accountsApi)
export const chainGateway = createApiHooks(chainGatewayApi)
export const mirror = createApiHooks(mirrorApi)
export const empi = createApiHooks(empiApi)
export const indexLibrary = createApiHooks(indexLibraryApi)
export const collection = createApiHooks(collectionApi)
export const anchoring = createApiHooks(anchoringApi)
export const provenance = createApiHooks(provenanceApi)
