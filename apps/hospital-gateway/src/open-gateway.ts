import { loadAgentKeys } from '@jhc/data-platform/collection/agent/agent-keys.ts'
import {
  agentMigrations,
  type CollectionAgent,
  createCollectionAgent,
} from '@jhc/data-platform/collection/agent/collection-agent.ts'
import { openSource } from '@jhc/data-platform/sources/connectors.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import type { Bus, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { createMetrics } from '@jhc/server-kit/metrics.ts'
import { migrate } from '@jhc/server-kit/migrate.ts'
import type { Logger } from 'pino'
import type { GatewaySettings } from './gateway-settings.ts'

export interface Gateway {
  agent: CollectionAgent
  stop(): Promise<void>
}

/** The centre as this gateway reaches it: calls that it makes itself, with its own token. Nobody calls in. */
export function outboundBus(settings: GatewaySettings, signal: AbortSignal): Bus {
  const baseUrl = settings.platform.url.replace(/\/$/, '')
  return { client: (api) => httpClient(api, { baseUrl, token: settings.token, signal }) }
}

/** Keys, database, source and agent of one hospital, running. Identities leave as tokens only. */
export async function openGateway(settings: GatewaySettings, log: Logger): Promise<Gateway> {
  const keys = loadAgentKeys(settings.keyFile)
  await migrate(settings.database.url, [{ name: 'data-platform/collection-agent', migrations: agentMigrations }])
  const db = openDatabase(settings.database.url, { max: 6, applicationName: 'jhc-gateway' })
  const ending = new AbortController()
  const context: CapabilityContext = {
    db,
    bus: outboundBus(settings, ending.signal),
    log,
    metrics: createMetrics(settings.gatewayId),
    now: Date.now,
  }
  const agent = createCollectionAgent(context, {
    source: { ...settings.source, kind: settings.connection.kind, runsAt: settings.gatewayId },
    ...openSource(settings.connection),
    keys,
    identity: 'tokens',
    schedule: settings.schedule,
  })
  await agent.start?.()
  return {
    agent,
    async stop() {
      // What is being sent may finish; the long poll for work, and a platform that does not answer, are cut.
      const timer = setTimeout(() => ending.abort(), 3000)
      await agent.stop?.()
      clearTimeout(timer)
      ending.abort()
      await db.destroy()
    },
  }
}
