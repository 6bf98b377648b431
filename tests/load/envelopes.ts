import type { AddressInfo } from 'node:net'
import { derivePurposeKey, makeKeyEncryptionKey } from '@jhc/gm/key-purposes.ts'
import { envelopingFetch } from '@jhc/gm/payload/enveloping-fetch.ts'
import { beginSession, envelopePair, openSession } from '@jhc/gm/payload/payload-envelope.ts'
import { createPayloadReceiver } from '@jhc/gm/payload/payload-receiver.ts'
import { defineApi, operation } from '@jhc/kit/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import { createHttpServer } from '@jhc/server-kit/http-server.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { createMetrics } from '@jhc/server-kit/metrics.ts'
import { z } from 'zod'
import type { BenchOptions } from './main.ts'

const api = defineApi('bench', {
  echo: operation({
    method: 'POST',
    path: '/v1/echo',
    summary: '回声',
    permission: 'agent.work',
    body: z.object({ text: z.string() }),
    response: z.object({ text: z.string() }),
    bodyLimit: 16 * 1024 * 1024,
  }),
})
const root = derivePurposeKey(makeKeyEncryptionKey('bench-1', new Uint8Array(32).fill(1)), 'payload-envelope')

/** What envelopes cost a call, both ends in this process: CPU time with them and without, in turns; and the SM2 work of a content key. */
export async function run({ records = 400, say }: BenchOptions) {
  const receiver = createPayloadReceiver({ root, required: false })
  const app = await createHttpServer({
    implementations: [implement(api, { echo: async ({ body }) => body })],
    log: silentLog(),
    metrics: createMetrics('bench'),
    resolveToken: () => ({ kind: 'agent', id: 'a', orgId: 'A00', permissions: new Set(['agent.work']) }),
    envelopes: receiver,
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const baseUrl = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const plain = httpClient(api, { baseUrl, token: 'a' })
  const carrier = envelopingFetch({ receiver: async () => receiver.key })
  const sealed = httpClient(api, { baseUrl, token: 'a', fetch: carrier })
  const sizes = []
  for (const kilobytes of [1, 16, 256]) {
    const body = { text: 'x'.repeat(kilobytes * 1024) }
    const calls = Math.max(20, Math.round(records / Math.sqrt(kilobytes)))
    const cost = { plain: [] as number[], sealed: [] as number[] }
    for (let round = 0; round < 6; round++) {
      cost.plain.push(await cpuMs(calls, () => plain.echo({ body })))
      cost.sealed.push(await cpuMs(calls, () => sealed.echo({ body })))
    }
    // The first round warms up.
    const [without, withEnvelope] = [median(cost.plain.slice(1)), median(cost.sealed.slice(1))]
    sizes.push({ kilobytes, calls, plainMs: without, sealedMs: withEnvelope, addedMs: round3(withEnvelope - without) })
    say(`${kilobytes} KB each way: ${without} ms of CPU a call plain, ${withEnvelope} ms in envelopes`)
  }
  const pair = envelopePair(root)
  const headers: string[] = []
  const begin = await cpuMs(100, async () => void headers.push(beginSession(receiver.key).header))
  const open = await cpuMs(100, async () => void openSession(headers.pop()!, pair))
  await app.close()
  return { sizes, contentKey: { beginMs: begin, openMs: open, everySeconds: 300 } }
}

async function cpuMs(times: number, work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  for (let i = 0; i < times; i++) await work()
  const { user, system } = process.cpuUsage(before)
  return round3((user + system) / 1000 / times)
}

const round3 = (ms: number) => Math.round(ms * 1000) / 1000
const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length >> 1]!
