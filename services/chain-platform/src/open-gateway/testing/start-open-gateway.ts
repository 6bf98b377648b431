import { setTimeout } from 'node:timers/promises'
import type { Api } from '@jhc/kit/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import type { TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { callersApi } from '../../callers/api.ts'
import { type Callers, createCallers } from '../../callers/capability.ts'
import { createChainGateway } from '../../gateway/capability.ts'
import { createMirror } from '../../mirror/capability.ts'
import { createFeed } from '../../mirror/feed/capability.ts'
import { startChain, type TestChain } from '../../testing/start-chain.ts'
import { createAnchors } from '../anchors/capability.ts'
import { createContracts } from '../contracts/capability.ts'
import { createEvents, type EventsConfig } from '../events/capability.ts'

export interface OpenGateway {
  platform: TestPlatform
  chain: TestChain
  /** A new API key, and what it may call. */
  caller(
    orgId: string,
    scopes: string[],
    quotas?: { anchorsPerDay?: number },
  ): Promise<{ token: string; keyId: string; client: <A extends Api<any>>(api: A) => ReturnType<typeof httpClient<A>> }>
  stop(): Promise<void>
  /** Leaves chain and database to the next one. */
  stopForRestart(): Promise<NonNullable<OpenGatewayOptions['left']>>
}

export interface OpenGatewayOptions {
  events?: Partial<EventsConfig>
  now?: () => number
  /** What an earlier one left: a restart. */
  left?: { chain: TestChain; database: TestDatabase }
}

/** All of the open gateway behind a real server, over a real chain. */
export async function startOpenGateway({ events, now, left }: OpenGatewayOptions = {}): Promise<OpenGateway> {
  const chain = left?.chain ?? (await startChain())
  let callers: Callers | undefined
  const platform = await startTestPlatform({
    ...(left ? { database: left.database } : {}),
    now,
    capabilities: (ctx) => {
      callers = createCallers(ctx)
      return [
        callers,
        createChainGateway(ctx, { driver: chain.chain, signer: chain.signer }),
        createMirror(ctx, { driver: chain.chain }),
        createFeed(ctx),
        createAnchors(ctx),
        createContracts(ctx),
        createEvents(ctx, { secretKey: new Uint8Array(32).fill(7), networks: ['127.0.0.0/8'], ...events }),
      ]
    },
    callers: () => callers!.keys,
  })
  const manager = platform.as(['callers.manage'], { kind: 'user', id: 'sysadmin' }).client(callersApi)
  return {
    platform,
    chain,
    async caller(orgId, scopes, quotas = {}) {
      const { token, keyId } = await manager.create({ body: { orgId, name: `${orgId} 接口`, scopes, ...quotas } })
      return { token, keyId, client: (api) => httpClient(api, { baseUrl: platform.url, token }) }
    },
    async stop() {
      await platform.stop()
      await chain.stop()
    },
    async stopForRestart() {
      await platform.stop({ keepDatabase: true })
      await chain.reopen()
      return { chain, database: platform.database }
    },
  }
}

/** Asks until it holds; the test's own time-out is the end. */
export async function until<T>(ask: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await ask()
    if (holds(value)) return value
    await setTimeout(25)
  }
}
