import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { operationUrl } from '@jhc/kit/api.ts'
import type { Page } from 'playwright-core'

type Operations = (typeof indexLibraryApi)['operations']
type Resident = CallResult<Operations['resident']>

export interface Subject {
  resident: Resident
  encounter: Resident['encounters'][number]
}

/** Check-ups at `sourceId` that made one record, of residents seen at several organisations; asked with the visitor's own session. */
export async function* findCheckups(page: Page, sourceId: string): AsyncGenerator<Subject> {
  const { residents, resident } = indexLibraryApi.operations
  const list = (await get(
    page,
    operationUrl(residents.path, {}, { minOrganisations: 2, pageSize: 100 }),
  )) as CallResult<Operations['residents']>
  for (const { personId } of list.items) {
    const one = (await get(page, operationUrl(resident.path, { personId }))) as Resident
    for (const encounter of one.encounters) {
      const [record, ...more] = encounter.records
      if (more.length === 0 && record?.recordType === 'checkup-report' && record.sourceId === sourceId) {
        yield { resident: one, encounter }
      }
    }
  }
}

function get(page: Page, path: string): Promise<unknown> {
  return page.evaluate(async (url) => {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    return response.json()
  }, path)
}
