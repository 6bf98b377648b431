import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { generateKeyPair, sign } from '@jhc/gm/sm2.ts'
import { defineApi, operation } from '@jhc/kit/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { startTestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { startTestPlatform } from '@jhc/server-kit/test-platform.ts'
import { z } from 'zod'
import { createChainGateway } from '../../gateway/capability.ts'
import { knownContracts } from '../../gateway/known-contracts.ts'
import { createMirror } from '../../mirror/capability.ts'
import { startChain } from '../../testing/start-chain.ts'
import { auditApi } from '../api.ts'
import type { AuditConfig, StreamConfig } from '../audit.ts'
import { type AuditCapability, createAudit } from '../capability.ts'
import type { Signer } from '../head-signer.ts'

/** Something to call. */
export const shelfApi = defineApi('shelf', {
  take: operation({
    method: 'GET',
    path: '/v1/shelf/{bookId}',
    summary: '借书',
    permission: 'shelf.read',
    params: z.object({ bookId: z.string() }),
    query: z.object({ reader: z.string().optional() }),
    response: z.object({ taken: z.boolean() }),
  }),
  /** Opens somebody's data. */
  open: operation({
    method: 'GET',
    path: '/v1/shelf/records/{recordId}',
    summary: '查阅',
    permission: 'shelf.read',
    params: z.object({ recordId: z.string() }),
    response: z.object({ opened: z.boolean() }),
  }),
  put: operation({
    method: 'POST',
    path: '/v1/shelf',
    summary: '还书',
    permission: 'shelf.write',
    body: z.object({ bookId: z.string(), note: z.string() }),
    response: z.object({ put: z.boolean() }),
  }),
})

export function shelf(): Capability {
  return {
    name: 'test/shelf',
    implementations: [
      implement(shelfApi, {
        take: async ({ params }) => {
          if (params.bookId === 'broken') throw new Error('the shelf fell down')
          if (params.bookId === 'lent') throw commonErrors.unavailable()
          return { taken: true }
        },
        open: async () => ({ opened: true }),
        put: async ({ body }, { audit }) => {
          audit?.({ object: `bookId=${body.bookId}`, detail: 'd'.repeat(64) })
          return { put: true }
        },
      }),
    ],
  }
}

type Further = (context: CapabilityContext, config: StreamConfig) => Capability[]

/** The door with its audit, gateway and mirror over a real chain and database, restartable. */
export async function startAuditBed(
  config: Partial<AuditConfig> = {},
  now?: () => number,
  further: Further = () => [],
) {
  const chain = await startChain()
  const key = randomBytes(32)
  const headFile = join(chain.dir, 'audit-head.json')
  const pair = generateKeyPair()
  const signer: Signer = {
    publicKey: async () => pair.publicKey,
    sign: async (message) => sign(message, pair.privateKey),
  }
  const database = await startTestDatabase()
  let audit: AuditCapability
  const launch = () =>
    startTestPlatform({
      database,
      ...(now ? { now } : {}),
      capabilities: (context) => {
        audit = createAudit(context, {
          auditUrl: database.auditUrl,
          key,
          signer,
          headFile,
          maxAgeMs: 0,
          maxBatchLines: 5,
          pollMs: 20,
          checkEveryMs: 20,
          ...config,
        })
        const keeping = {
          auditUrl: database.auditUrl,
          key,
          signer,
          maxAgeMs: 0,
          maxBatchLines: 5,
          pollMs: 20,
          checkEveryMs: 20,
          ...config,
        }
        return [
          createChainGateway(context, {
            driver: chain.chain,
            signer: chain.signer,
            contracts: knownContracts.filter(({ name }) => name === 'AuditAnchor'),
          }),
          createMirror(context, { driver: chain.chain }),
          shelf(),
          audit,
          ...further(context, { ...keeping, headFile: join(chain.dir, 'further-head.json') }),
        ]
      },
      audit: () => audit.sink,
    })
  const bed = {
    chain,
    headFile,
    platform: await launch(),
    /** In memory, so that looking adds no lines. */
    get auditor() {
      return bed.platform.bus.client(auditApi, 'auditor')
    },
    get reader() {
      return bed.platform.as(['shelf.read', 'shelf.write'], { kind: 'user', id: 'reader-1', orgId: 'A01' })
    },
    async until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
      for (;;) {
        const value = await read()
        if (holds(value)) return value
        await setTimeout(10)
      }
    },
    /** Everything written is final on chain. */
    settled: () =>
      bed.until(
        async () => ({
          status: await bed.auditor.status({}),
          batches: await bed.auditor.batches({ query: { pageSize: 200 } }),
        }),
        ({ status, batches }) => status.waiting === 0 && batches.items.every((one) => one.state === 'final'),
      ),
    async restart(between: () => Promise<void> = async () => undefined) {
      await bed.platform.stop({ keepDatabase: true })
      await between()
      await chain.reopen()
      bed.platform = await launch()
    },
    async stop() {
      await bed.platform.stop()
      await chain.stop()
    },
  }
  return bed
}

export type AuditBed = Awaited<ReturnType<typeof startAuditBed>>
