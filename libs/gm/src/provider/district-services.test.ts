import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startCryptoServices } from '../../../../tests/fakes/district-crypto-services/start-services.ts'
import { testCryptoProvider } from '../testing/provider-suite.ts'
import { districtProvider } from './district-services.ts'

testCryptoProvider('district-services', async () => {
  const services = await startCryptoServices()
  const provider = districtProvider({ url: services.url, token: services.token })
  return { provider, rotate: async () => services.rotate(), close: services.stop }
})

test('a lost answer is asked for once more; a silent, foreign or refusing service gives a coded error', async () => {
  const services = await startCryptoServices()
  try {
    const provider = districtProvider({ url: `${services.url}/`, token: services.token, timeoutMs: 2_000 })
    assert.deepEqual(await provider.describe(), {
      kind: 'district-services',
      name: '区密码服务（模拟）',
      certificateNumber: 'GM-SIMULATED-0',
      currentKeyId: 'kek-1',
    })
    for (const how of ['cut', 503] as const) {
      services.failNext(1, how)
      assert.equal((await provider.random(8)).length, 8)
      services.failNext(2, how)
      await assert.rejects(provider.random(8), { code: 'crypto.unreachable', retryable: true })
    }
    const stranger = districtProvider({ url: services.url, token: 'wrong' })
    await assert.rejects(stranger.random(8), { code: 'crypto.refused' })
    await assert.rejects(provider.random(100_000), { code: 'crypto.refused' })
    const elsewhere = districtProvider({
      url: services.url,
      token: services.token,
      paths: { GenerateRandom: 'other/path' },
    })
    await assert.rejects(elsewhere.random(8), { code: 'crypto.refused' })
  } finally {
    await services.stop()
  }
  const gone = districtProvider({ url: services.url, token: services.token })
  await assert.rejects(gone.random(8), { code: 'crypto.unreachable' })
})

test('an answer of another shape is named, not believed', async () => {
  const answering = (body: string) =>
    districtProvider({ url: 'http://services.example', token: 't', fetch: async () => new Response(body) })
  for (const body of [
    '<html>',
    '{"respValue":0}',
    '{"respValue":0,"outData":"***"}',
    '{"respValue":0,"outData":"AA=="}',
  ])
    await assert.rejects(answering(body).random(8), { code: 'crypto.bad-answer' }, body)
  await assert.rejects(answering('{"respValue":0,"signature":"AAAA"}').sign('platform', new Uint8Array()), {
    code: 'crypto.bad-answer',
  })
})
