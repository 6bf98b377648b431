import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startCryptoServices } from '../../../tests/fakes/district-crypto-services/start-services.ts'
import { openCryptoProvider, rotateSoftwareKeys } from './crypto-provider.ts'
import { openPlatformKeys, type PlatformKeys } from './platform-keys.ts'

const software = { JHC_CRYPTO: 'software' as const, JHC_CRYPTO_URL: undefined, JHC_CRYPTO_TOKEN: undefined }
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const roots = (keys: PlatformKeys) =>
  [keys.identityTokens, keys.entryMeta.bytes, keys.auditChain.bytes, keys.districtAgent].map(hex)

async function inFolder(run: (dir: string) => Promise<void>) {
  const dir = mkdtempSync(join(tmpdir(), 'jhc-keys-'))
  await run(dir).finally(() => rmSync(dir, { recursive: true, force: true }))
}
const everything = (dir: string, except = '') =>
  readdirSync(dir)
    .filter((name) => name !== except)
    .map((name) => readFileSync(join(dir, name), 'utf8'))
    .join()

test('data keys stand on disk only wrapped, and are the same at the next start', () =>
  inFolder(async (dir) => {
    const first = roots(await openPlatformKeys(dir, openCryptoProvider(software, dir)))
    assert.equal(new Set(first).size, 4)
    assert.deepEqual(roots(await openPlatformKeys(dir, openCryptoProvider(software, dir))), first)
    for (const key of [first[0]!, first[3]!]) {
      const forms = [key, Buffer.from(key, 'hex').toString('base64'), Buffer.from(key, 'hex').toString('base64url')]
      for (const form of forms) assert.equal(everything(dir).includes(form.replace(/=+$/, '')), false)
    }
  }))

test('after a new key-encryption key everything hangs on it; without the provider’s keys nothing opens', () =>
  inFolder(async (dir) => {
    const first = roots(await openPlatformKeys(dir, openCryptoProvider(software, dir)))
    assert.equal(rotateSoftwareKeys(dir), 'kek-2')
    assert.deepEqual(roots(await openPlatformKeys(dir, openCryptoProvider(software, dir))), first)
    const wrapped = JSON.parse(readFileSync(join(dir, 'data-keys.json'), 'utf8'))
    assert.deepEqual(new Set(Object.values<{ keyId: string }>(wrapped).map(({ keyId }) => keyId)), new Set(['kek-2']))
    rmSync(join(dir, 'software-provider.json'))
    const stranger = openCryptoProvider(software, dir)
    await assert.rejects(openPlatformKeys(dir, stranger), { code: 'crypto.unknown-key' })
    rotateSoftwareKeys(dir)
    await assert.rejects(openPlatformKeys(dir, stranger), { code: 'crypto.not-authentic' })
  }))

test('keys that an earlier version kept unwrapped are taken over and removed', () =>
  inFolder(async (dir) => {
    const plain = { centre: '11'.repeat(32), identityTokens: '22'.repeat(32), districtAgent: '33'.repeat(32) }
    writeFileSync(join(dir, 'keys.json'), JSON.stringify(plain))
    const keys = await openPlatformKeys(dir, openCryptoProvider(software, dir))
    assert.deepEqual([hex(keys.identityTokens), hex(keys.districtAgent)], [plain.identityTokens, plain.districtAgent])
    for (const one of Object.values(plain)) assert.equal(everything(dir).includes(one), false)
    assert.deepEqual(roots(await openPlatformKeys(dir, openCryptoProvider(software, dir))), roots(keys))
  }))

test('the district’s services hold the key-encryption keys: a rotation there is followed at the next start', () =>
  inFolder(async (dir) => {
    const services = await startCryptoServices()
    const choice = {
      JHC_CRYPTO: 'district-services' as const,
      JHC_CRYPTO_URL: services.url,
      JHC_CRYPTO_TOKEN: services.token,
    }
    try {
      const first = roots(await openPlatformKeys(dir, openCryptoProvider(choice, dir)))
      services.rotate()
      assert.deepEqual(roots(await openPlatformKeys(dir, openCryptoProvider(choice, dir))), first)
      assert.match(everything(dir), /"keyId": "kek-2"/)
      assert.deepEqual(readdirSync(dir).sort(), ['column-keys.json', 'data-keys.json'])
    } finally {
      await services.stop()
    }
    await assert.rejects(openPlatformKeys(dir, openCryptoProvider(choice, dir)), { code: 'crypto.unreachable' })
  }))
