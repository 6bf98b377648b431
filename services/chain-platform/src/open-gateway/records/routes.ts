import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { ownRecordsApi } from './api.ts'

export function routes(index: ApiClient<typeof indexLibraryApi>): Implementation {
  return implement(ownRecordsApi, {
    async search({ query }, { principal }) {
      const { items, total, totalCapped } = await index.search({ query: { ...query, orgId: principal.orgId } })
      return { items: items.map(({ personId: _, ...own }) => own), total, totalCapped }
    },
  })
}
