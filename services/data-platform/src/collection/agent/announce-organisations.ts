import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { Connector } from '../../sources/connector.ts'

const perCall = 1000

/**
 * Tells the centre what the source calls its organisations. It is done before the first entries go, because the index keeps the
 * first name that it hears. Answers false where the source cannot be asked now; that holds up nothing.
 */
export async function announceOrganisations(parts: {
  sourceId: string
  connector: Connector
  indexLibrary: Pick<ApiClient<typeof indexLibraryApi>, 'receive'>
}): Promise<boolean> {
  const { sourceId, connector, indexLibrary } = parts
  const organisations = await (connector.organisations?.() ?? Promise.resolve([])).catch(() => null)
  if (organisations === null) return false
  for (let from = 0; from < organisations.length; from += perCall) {
    const some = organisations.slice(from, from + perCall)
    await indexLibrary.receive({ body: { sourceId, organisations: some, encounters: [], entries: [] } })
  }
  return true
}
