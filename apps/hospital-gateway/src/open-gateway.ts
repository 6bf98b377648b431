import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import type { CollectionAgent } from '@jhc/data-platform/collection/agent/agent-contract.ts'
import { loadAgentKeys } from '@jhc/data-platform/collection/agent/agent-keys.ts'
import { agentMigrations, createCollectionAgent } from '@jhc/data-platform/collection/agent/collection-agent.ts'
import type { OwnAnchorConfig } from '@jhc/data-platform/collection/agent/own-anchor/own-anchor.ts'
import type { ReleaseConfig } from '@jhc/data-platform/collection/agent/release/releases.ts'
import { openSigningKey } from '@jhc/data-platform/collection/agent/release/signing-key.ts'
import { openSource } from '@jhc/data-platform/sources/connectors.ts'
import { askEnvelopeKey, envelopingFetch } from '@jhc/gm/payload/enveloping-fetch.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import type { Bus, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { createMetrics } from '@jhc/server-kit/metrics.ts'
import { migrate } from '@jhc/server-kit/migrate.ts'
import type { Logger } from 'pino'
import type { GatewaySettings } from './gateway-settings.ts'
import { mutualFetch } from './platform-identity.ts'

export interface Gateway {
  agent: CollectionAgent
  stop(): Promise<void>
}

/** The centre as this gateway reaches it: calls that it makes itself, each proven by its certificate and in an envelope to the platform's key. Nobody calls in. */
export function outboundBus(settings: GatewaySettings, signal: AbortSignal): Bus {
  const baseUrl = settings.platform.url.replace(/\/$/, '')
  const { token, identity } = settings.platform
  const proven = identity ? mutualFetch(identity, baseUrl) : fetch
  // The key's answer is signed like every other, so nobody on the way can put another key in its place.
  const receiver = () => askEnvelopeKey(baseUrl, proven, signal)
  const sealed = envelopingFetch({ receiver, fetch: proven })
  return { client: (api) => httpClient(api, { baseUrl, ...(token ? { token } : {}), fetch: sealed, signal }) }
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
    sideChannel: settings.sideChannel,
    ...(settings.chain ? { ownAnchor: ownAnchorOf(settings.chain) } : {}),
    ...(settings.chain && settings.release ? { release: releaseOf(settings.chain, settings.release) } : {}),
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

type ChainSettings = NonNullable<GatewaySettings['chain']>

/** The chain as the hospital itself reaches it. Whoever waits for a release waits for the head as well, so it is looked at often then. */
function openChainOf(chain: ChainSettings, pollMs: number) {
  const { rpc: urls, confirmations, genesisHash, accountFile: file } = chain
  return async () => {
    const driver = await openEvmChain({ urls, confirmations, pollMs, ...(genesisHash ? { genesisHash } : {}) })
    const signer = await openLocalSigner({ file, chainId: driver.chainId, gasPrice: await driver.gasPrice!() })
    return { driver, signer }
  }
}

export function releaseOf(
  chain: ChainSettings,
  { signingKeyFile, contract, maxHeadAgeSeconds, parallel }: NonNullable<GatewaySettings['release']>,
): ReleaseConfig {
  return {
    openChain: openChainOf(chain, 200),
    signer: openSigningKey(signingKeyFile),
    maxHeadAgeSeconds: maxHeadAgeSeconds === 0 ? null : maxHeadAgeSeconds,
    parallel,
    ...(contract ? { contract } : {}),
  }
}

export function ownAnchorOf(chain: ChainSettings): OwnAnchorConfig {
  const { contract, batch } = chain
  return {
    openChain: openChainOf(chain, 1_000),
    maxLines: batch.records,
    maxAgeMs: batch.seconds * 1000,
    ...(contract ? { contract } : {}),
  }
}
