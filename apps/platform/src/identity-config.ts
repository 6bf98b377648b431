import { resolve } from 'node:path'
import { createOutgoing } from '@jhc/server-kit/outgoing/outgoing.ts'
import type { IdentityConfig } from '@jhc/trust-platform/identity/identity.ts'
import { operatorNetworks } from './platform-settings.ts'
import type { ServiceParts } from './services.ts'
import { gatewaySources } from './sources.ts'

export function identityConfig({ settings, dataDir, keys, identity }: ServiceParts): IdentityConfig {
  const { keyId, bytes } = keys.accessControl
  return {
    book: { keyId, key: bytes, headFile: resolve(dataDir, 'identity-head.json') },
    audience: settings.JHC_IDENTITY_NAME,
    listsRequired: settings.JHC_IDENTITY_LISTS === 'required',
    graceHours: settings.JHC_IDENTITY_LIST_GRACE_HOURS,
    refreshMinutes: settings.JHC_IDENTITY_LIST_MINUTES,
    sources: gatewaySources.map(({ gatewayId, orgId }) => ({ sourceId: gatewayId, orgId })),
    ownCertificates: identity.certificates,
    // A list carries its issuer's signature, so it may come without TLS.
    outgoing: createOutgoing({ networks: operatorNetworks(settings), plainHttp: true }),
  }
}
