import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createHttpServer } from './http-server.ts'
import { silentLog } from './log.ts'
import { createMetrics } from './metrics.ts'

/** The address under which a call is written down, limited and judged. */
async function addressWith(proxies: readonly string[] | undefined, forwarded: string): Promise<string> {
  const addresses: string[] = []
  const app = await createHttpServer({
    implementations: [],
    log: silentLog(),
    metrics: createMetrics('test'),
    audit: { ready: () => {}, write: async ({ address }) => void addresses.push(address) },
    ...(proxies ? { proxies } : {}),
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  try {
    const headers = { 'x-forwarded-for': forwarded, 'x-real-ip': '9.9.9.9', forwarded: 'for=8.8.8.8' }
    assert.equal((await fetch(`${url}/v1/nothing`, { headers })).status, 404)
  } finally {
    await app.close()
  }
  return addresses.join()
}

test('nobody’s X-Forwarded-For is believed where no proxy is named', async () => {
  assert.equal(await addressWith(undefined, '1.2.3.4'), '127.0.0.1')
  assert.equal(await addressWith(['10.0.0.0/8'], '1.2.3.4'), '127.0.0.1')
})

test('behind a named proxy the address is what that proxy saw, whatever the caller wrote in front of it', async () => {
  assert.equal(await addressWith(['127.0.0.1/32'], '203.0.113.7'), '203.0.113.7')
  assert.equal(await addressWith(['127.0.0.1/32'], '1.2.3.4, 203.0.113.7'), '203.0.113.7')
})
