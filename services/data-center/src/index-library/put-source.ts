import type { Reach } from '@jhc/server-kit/capability.ts'
import { isWithin } from '@jhc/server-kit/reach.ts'
import type { IndexLibrary, SourceConfig } from './index-library.ts'

export async function putSource(library: IndexLibrary, source: SourceConfig) {
  await library.registry.put(source)
  const { orgName: _, ...rest } = source
  return rest
}

export async function listSources(library: IndexLibrary, limits: Reach | null) {
  const view = await library.registry.view()
  return {
    sources: [...view.sources.values()]
      .filter((one) => isWithin(limits, one))
      .sort((a, b) => (a.sourceId < b.sourceId ? -1 : 1)),
    organisations: [...view.organisations]
      .map(([orgId, name]) => ({ orgId, name }))
      .filter((one) => isWithin(limits, one)),
  }
}
