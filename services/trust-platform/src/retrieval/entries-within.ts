import { dayOfNumber, recordTypesOfBits } from '@jhc/record/consent/consent-words.ts'
import type { RequestRow } from './request-store.ts'
import type { Retrieval } from './retrieval.ts'

export interface Entry {
  recordId: string
  version: number
  sourceId: string
  recordType: string
  day: string
  grade: number
}
export interface Scope {
  recordTypes: readonly string[]
  maxGrade: number
  dataFrom: string
  dataTo: string
}

const most = 5_000

/** What the index knows of the resident within what was asked, newest first, by source. */
export async function entriesWithin(
  { index, directory }: Retrieval,
  request: Pick<RequestRow, 'personId' | 'recordTypes' | 'maxGrade' | 'dataFrom' | 'dataTo' | 'holderOrgId'>,
): Promise<Map<string, Entry[]>> {
  if (request.personId === null) return new Map()
  const { sources } = await directory.names()
  const asked = new Set(
    sources.filter(({ orgId }) => (request.holderOrgId ?? orgId) === orgId).map(({ sourceId }) => sourceId),
  )
  const found: Entry[] = []
  let after: string | undefined
  while (found.length < most) {
    const query = {
      personId: request.personId,
      dayFrom: dayOfNumber(request.dataFrom),
      dayTo: dayOfNumber(request.dataTo),
      sort: 'day' as const,
      pageSize: 200,
      ...(after ? { after } : {}),
    }
    const { items } = await index.search({ query })
    found.push(...items.filter(({ kind, sourceId }) => kind !== 'tombstone' && asked.has(sourceId)))
    const last = items.at(-1)
    if (!last || items.length < 200) break
    after = `${last.recordId}/${last.version}`
  }
  const scope = { ...request, recordTypes: recordTypesOfBits(request.recordTypes), ...days(request) }
  return Map.groupBy(
    found.filter((entry) => liesWithin(entry, scope)),
    ({ sourceId }) => sourceId,
  )
}

export function liesWithin({ recordType, grade, day }: Entry, scope: Scope): boolean {
  return (
    scope.recordTypes.includes(recordType) && grade <= scope.maxGrade && day >= scope.dataFrom && day <= scope.dataTo
  )
}

export const days = ({ dataFrom, dataTo }: Pick<RequestRow, 'dataFrom' | 'dataTo'>) => ({
  dataFrom: dayOfNumber(dataFrom),
  dataTo: dayOfNumber(dataTo),
})
