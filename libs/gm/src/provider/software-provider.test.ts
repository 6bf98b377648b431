import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engine } from '#engine'
import { testCryptoProvider } from '../testing/provider-suite.ts'
import { makeSoftwareKeys, softwareProvider } from './software-provider.ts'

testCryptoProvider('software', async () => {
  let keys = makeSoftwareKeys('kek-1', ['platform'])
  const bed = {
    provider: softwareProvider(keys),
    async rotate() {
      keys = { ...keys, keyEncryptionKeys: [{ keyId: 'kek-2', bytes: engine.random(32) }, ...keys.keyEncryptionKeys] }
      bed.provider = softwareProvider(keys)
    },
    close: async () => undefined,
  }
  return bed
})

test('a software provider without keys does not come to be, and shows no certificate', async () => {
  assert.throws(() => softwareProvider({ keyEncryptionKeys: [], signingKeys: {} }), { code: 'crypto.unknown-key' })
  const { kind, certificateNumber } = await softwareProvider(makeSoftwareKeys('kek-1', [])).describe()
  assert.deepEqual([kind, certificateNumber], ['software', null])
})
