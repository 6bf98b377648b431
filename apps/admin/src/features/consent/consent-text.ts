import type { CallResult } from '@jhc/kit/api.ts'
import type { consentApi } from '@jhc/trust-platform/consent/api.ts'

export type ConsentText = CallResult<(typeof consentApi)['operations']['templates']>['templates'][number]
