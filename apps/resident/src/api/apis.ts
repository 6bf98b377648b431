import type { messagesApi } from '@jhc/applications/messages/api.ts'
import type { residentsApi } from '@jhc/applications/residents/api.ts'
import type { consentApi } from '@jhc/trust-platform/consent/api.ts'
import type { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import type { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import type { retrievalApi } from '@jhc/trust-platform/retrieval/api.ts'
import type { sharingApi } from '@jhc/trust-platform/sharing/api.ts'
import { clientOf } from './client.ts'

export const residents = clientOf<typeof residentsApi>('residents')
export const personKeys = clientOf<typeof personKeysApi>('person-keys')
export const consent = clientOf<typeof consentApi>('consent')
export const retrieval = clientOf<typeof retrievalApi>('retrieval')
export const sharing = clientOf<typeof sharingApi>('sharing')
export const messages = clientOf<typeof messagesApi>('messages')
export const provenance = clientOf<typeof provenanceApi>('provenance')
