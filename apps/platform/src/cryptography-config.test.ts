import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { createPayloadReceiver } from '@jhc/gm/payload/payload-receiver.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { startCryptoServices } from '../../../tests/fakes/district-crypto-services/start-services.ts'
import { cryptoCapability, openCryptoProvider } from './crypto-provider.ts'
import { cryptographyConfig } from './cryptography-config.ts'
import { openDataKeys, readDataKeys } from './data-keys.ts'
import { openPlatformKeys } from './platform-keys.ts'
import { readPlatformSettings } from './platform-settings.ts'
import { readColumnKeys } from './sealed-storage/column-keys.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** What the pages of module 62 work with, over keys in a folder of its own. */
async function open(dataDir: string, environment: Record<string, string> = {}) {
  const settings = readPlatformSettings(environment)
  const provider = openCryptoProvider(settings, dataDir)
  const keys = await openPlatformKeys(dataDir, provider)
  const receiver = createPayloadReceiver({ root: keys.payloadEnvelopes, required: false })
  const config = cryptographyConfig({
    settings,
    dataDir,
    provider,
    door: () => null,
    remotes: [],
    receiver,
    columns: keys.columns,
    stores: () => [],
  })
  return { provider, keys, config }
}
async function inFolder(run: (dir: string) => Promise<void>) {
  const dir = mkdtempSync(join(tmpdir(), 'jhc-crypto-'))
  await run(dir).finally(() => rmSync(dir, { recursive: true, force: true }))
}
const wrappedUnder = (dir: string) => [
  ...Object.values(readDataKeys(dir)).map(({ keyId }) => keyId),
  ...readColumnKeys(dir)!.keys.map(({ keyId }) => keyId),
]

test('a rotation while running moves every data key, and what works goes on under way', () =>
  inFolder(async (dir) => {
    const { provider, keys, config } = await open(dir)
    const before = await provider.wrapKey(new Uint8Array(32).fill(9), 'under way')
    const nines = '09'.repeat(32)
    const turns = Array.from({ length: 20 }, async () => provider.unwrapKey(before, 'under way'))
    const { currentKeyId, wrapped } = await config.rotate()
    for (const turn of await Promise.all(turns)) assert.equal(hex(turn), nines)
    assert.deepEqual([currentKeyId, wrapped], ['kek-2', 3])
    assert.deepEqual(new Set(wrappedUnder(dir)), new Set(['kek-2']))
    // What was wrapped before still opens, here and after a start.
    assert.equal(hex(await provider.unwrapKey(before, 'under way')), nines)
    const again = await open(dir)
    assert.equal(hex(again.keys.identityTokens), hex(keys.identityTokens))
    assert.equal(hex(await again.provider.unwrapKey(before, 'under way')), nines)
  }))

test('the district rotates at its own place; a press takes every data key along', () =>
  inFolder(async (dir) => {
    const services = await startCryptoServices()
    try {
      const { config } = await open(dir, {
        JHC_CRYPTO: 'district-services',
        JHC_CRYPTO_URL: services.url,
        JHC_CRYPTO_TOKEN: services.token,
      })
      assert.deepEqual(await config.rotate(), { currentKeyId: 'kek-1', wrapped: 0 })
      services.rotate()
      assert.deepEqual(await config.rotate(), { currentKeyId: 'kek-2', wrapped: 3 })
      assert.deepEqual(new Set(wrappedUnder(dir)), new Set(['kek-2']))
    } finally {
      await services.stop()
    }
  }))

test('without a press the platform follows by itself', () =>
  inFolder(async (dir) => {
    const services = await startCryptoServices()
    try {
      const { provider } = await open(dir, {
        JHC_CRYPTO: 'district-services',
        JHC_CRYPTO_URL: services.url,
        JHC_CRYPTO_TOKEN: services.token,
      })
      services.rotate()
      const followed = Promise.withResolvers<void>()
      const follow = async () => {
        if ((await openDataKeys(dir, provider)).wrapped > 0) followed.resolve()
      }
      const capability = cryptoCapability(provider, silentLog(), follow, 20)
      await capability.start!()
      await followed.promise
      await capability.stop!()
      assert.deepEqual(new Set(Object.values(readDataKeys(dir)).map(({ keyId }) => keyId)), new Set(['kek-2']))
    } finally {
      await services.stop()
    }
  }))

test('inventory and environment tell names and times, never a key', () =>
  inFolder(async (dir) => {
    const { provider, config } = await open(dir)
    await config.rotate()
    const inventory = await config.keys()
    assert.deepEqual(
      inventory.filter(({ kind }) => kind === 'kek').map(({ keyId, createdAt }) => [keyId, createdAt !== null]),
      [
        ['kek-2', true],
        ['kek-1', true],
      ],
    )
    for (const one of inventory.filter(({ kind }) => kind === 'dek')) assert.equal(one.under, 'kek-2', one.keyId)
    const { keys } = await openDataKeys(dir, provider)
    const held = JSON.parse(readFileSync(join(dir, 'software-provider.json'), 'utf8'))
    const secrets = [
      ...Object.values(keys).map(hex),
      ...held.keyEncryptionKeys.map(({ key }: { key: string }) => key),
      ...(Object.values(held.signingKeys) as string[]),
    ]
    assert.ok(secrets.length >= 6)
    const told = `${JSON.stringify(inventory)}\n${JSON.stringify(process.env)}`
    for (const secret of secrets) {
      const bytes = Buffer.from(secret, 'hex')
      for (const form of [secret, secret.toUpperCase(), bytes.toString('base64'), bytes.toString('base64url')])
        assert.equal(told.includes(form.replace(/=+$/, '')), false)
    }
  }))
