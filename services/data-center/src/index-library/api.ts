import { defineApi } from '@jhc/kit/api.ts'
import { checkOperations } from './checks-api.ts'
import { laneOperations } from './lanes-api.ts'
import { receivingOperations } from './receiving-api.ts'
import { viewOperations } from './views-api.ts'

export {
  anchorMode,
  anchorState,
  encounterDraft,
  entryDraft,
  entryRow,
  organisation,
  recordType,
  source,
  sourceIdPattern,
} from './terms-api.ts'

export const indexLibraryApi = defineApi('index-library', {
  ...receivingOperations,
  ...viewOperations,
  ...laneOperations,
  ...checkOperations,
})
