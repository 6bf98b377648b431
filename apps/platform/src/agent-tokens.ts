import { createHash } from 'node:crypto'
import type { Principal } from '@jhc/server-kit/capability.ts'
import { randomSecret, secretFile } from './secret-file.ts'
import { gatewayPermissions } from './service-permissions.ts'

export interface AgentTokens {
  /** Bearer token of a gateway, made at first use. */
  of(gatewayId: string): string
  resolve(token: string): Principal | null
}

/** Gateways are known by their token's digest; `id` is the source they may speak for. */
export function openAgentTokens(dataDir: string, gateways: Array<{ gatewayId: string; orgId: string }>): AgentTokens {
  const tokens = secretFile<Record<string, string>>(dataDir, 'agent-tokens.json', () =>
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
    resolve: (token) => principals.get(digest(token)) ?? null,
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
