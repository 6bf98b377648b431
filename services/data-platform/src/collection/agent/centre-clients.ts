import { holdersApi } from '@jhc/chain-platform/holders/api.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { Bus } from '@jhc/server-kit/capability.ts'
import { retrievalApi } from '@jhc/trust-platform/retrieval/api.ts'
import { sourceChecksApi } from '../../source-checks/api.ts'
import { collectionApi } from '../api.ts'

/** What of the centre an agent calls. */
export function clientsOf(bus: Bus) {
  const as = 'collection-agent'
  return {
    empi: bus.client(empiApi, as),
    indexLibrary: bus.client(indexLibraryApi, as),
    collection: bus.client(collectionApi, as),
    holders: bus.client(holdersApi, as),
    retrieval: bus.client(retrievalApi, as),
    sourceChecks: bus.client(sourceChecksApi, as),
  }
}
