import { indexLibrary } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'

/** Names for source ids; the id itself where the account may not see the catalogue. */
export function useSourceName(): (sourceId: string) => string {
  const may = usePermission('index.read')
  const sources = indexLibrary.useQuery('sources', {}, { enabled: may, staleTime: 60_000 }).data?.sources
  return (sourceId) => sources?.find((source) => source.sourceId === sourceId)?.name ?? sourceId
}
