import type { accountsApi } from '@jhc/applications/accounts/api.ts'
import type { auditApi } from '@jhc/chain-platform/audit/api.ts'
import type { hostLogsApi } from '@jhc/chain-platform/audit/host-logs/api.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { identityApi } from '../identity/api.ts'
import { accessControlChecks } from './checks/access-control.ts'
import { executableChecks } from './checks/executables.ts'
import { logIntegrityChecks } from './checks/log-integrity.ts'
import { signatureChecks } from './checks/signatures.ts'
import { storageChecks } from './checks/storage.ts'
import { transportChecks } from './checks/transport.ts'
import { userAuthenticationChecks } from './checks/user-authentication.ts'
import type { Check } from './checks.ts'
import type { CryptographyConfig } from './cryptography.ts'

/** What a check may ask. */
export interface Owners {
  config: CryptographyConfig
  accounts: ApiClient<typeof accountsApi>
  audit: ApiClient<typeof auditApi>
  hostLogs: ApiClient<typeof hostLogsApi>
  identity: ApiClient<typeof identityApi>
}

export function allChecks(owners: Owners): Check[] {
  return [
    userAuthenticationChecks,
    transportChecks,
    logIntegrityChecks,
    executableChecks,
    accessControlChecks,
    storageChecks,
    signatureChecks,
  ].flatMap((checksOf) => checksOf(owners))
}
