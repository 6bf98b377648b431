import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { auditApi } from '@jhc/chain-platform/audit/api.ts'
import { hostLogsApi } from '@jhc/chain-platform/audit/host-logs/api.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { identityApi } from '../identity/api.ts'
import { allChecks } from './all-checks.ts'
import type { CryptographyConfig } from './cryptography.ts'
import { routes } from './routes.ts'

export function createCryptography(context: CapabilityContext, config: CryptographyConfig): Capability {
  const { db, bus, log, now } = context
  const checks = allChecks({
    config,
    accounts: bus.client(accountsApi, 'cryptography'),
    audit: bus.client(auditApi, 'cryptography'),
    hostLogs: bus.client(hostLogsApi, 'cryptography'),
    identity: bus.client(identityApi, 'cryptography'),
  })
  return {
    name: 'trust-platform/cryptography',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes({ db, log, now, config, checks })],
  }
}
