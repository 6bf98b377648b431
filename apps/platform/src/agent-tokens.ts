import { createHash } from 'node:crypto'
import type { Principal } from '@jhc/server-kit/capability.ts'
import type { ServiceTokens } from '@jhc/server-kit/service-tokens.ts'
import { randomSecret, secretFile } from './secret-file.ts'
import { gatewayPermissions, servicePermissions } from './service-permissions.ts'

export interface AgentTokens {
  /** Bearer token of a gateway, made at first use. */
  of(gatewayId: string): string
  resolve(token: string): Principal | null
}

/**
 * Gateways are known by their token's digest; `id` is the source they may speak for. Where services run apart, tokens follow from
 * the secret that the processes share, since a gateway talks to several of them.
 */
export function openAgentTokens(
  dataDir: string,
  gateways: Array<{ gatewayId: string; orgId: string }>,
  shared: ServiceTokens | null,
): AgentTokens {
  const tokens = shared
    ? Object.fromEntries(gateways.map(({ gatewayId }) => [gatewayId, shared.of('agent', gatewayId)]))
    : secretFile<Record<string, string>>(dataDir, 'agent-tokens.json', () =>
        Object.fromEntries(gateways.map(({ gatewayId }) => [gatewayId, randomSecret(32)])),
      )
  const principals = new Map<string, Principal>()
  for (const { gatewayId, orgId } of gateways) {
    const token = tokens[gatewayId]
    if (!token) throw new Error(`agent-tokens.json has no token for ${gatewayId}`)
    principals.set(digest(token), { kind: 'agent', id: gatewayId, orgId, permissions: new Set(gatewayPermissions) })
  }
  return {
    of: (gatewayId) => tokens[gatewayId]!,
    resolve: (token) => principals.get(digest(token)) ?? servicePrincipal(shared, token),
  }
}

/** A service in another process has the permissions that it has on the bus of one. */
function servicePrincipal(shared: ServiceTokens | null, token: string): Principal | null {
  const caller = shared?.read(token)
  if (caller?.kind !== 'service') return null
  return { ...caller, orgId: 'district', permissions: new Set(servicePermissions[caller.id] ?? []) }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
