import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { utf8 } from '../bytes.ts'
import type { CryptoProvider } from '../provider/crypto-provider.ts'
import { generateKeyPair, sign, verify } from '../sm2.ts'

export interface ProviderBed {
  /** Asked for anew after a rotation. */
  provider: CryptoProvider
  /** Makes a new key-encryption key the current one; old ones still unwrap. */
  rotate(): Promise<void>
  close(): Promise<void>
}

/** What every provider of keys must do. The bed's provider has a signing key `platform`. */
export function testCryptoProvider(name: string, open: () => Promise<ProviderBed>): void {
  const withBed = (run: (bed: ProviderBed) => Promise<void>) => async () => {
    const bed = await open()
    await run(bed).finally(() => bed.close())
  }
  const key = new Uint8Array(32).map((_, i) => i)

  describe(`keys of provider ${name}`, () => {
    test(
      'a wrapped key comes back under its label only, and no changed text passes',
      withBed(async ({ provider }) => {
        const wrapped = await provider.wrapKey(key, 'purpose-1')
        assert.equal(wrapped.keyId, (await provider.describe()).currentKeyId)
        assert.notEqual((await provider.wrapKey(key, 'purpose-1')).text, wrapped.text)
        assert.deepEqual(new Uint8Array(await provider.unwrapKey(wrapped, 'purpose-1')), key)
        await assert.rejects(provider.unwrapKey(wrapped, 'purpose-2'), { code: 'crypto.not-authentic' })
        const at = wrapped.text.length - 8
        const other = wrapped.text[at] === 'A' ? 'B' : 'A'
        const changed = { ...wrapped, text: wrapped.text.slice(0, at) + other + wrapped.text.slice(at + 1) }
        await assert.rejects(provider.unwrapKey(changed, 'purpose-1'), { code: 'crypto.not-authentic' })
      }),
    )

    test(
      'after a rotation new keys hang on the new one and old ones still open',
      withBed(async (bed) => {
        const before = await bed.provider.wrapKey(key, 'p')
        await bed.rotate()
        const after = await bed.provider.wrapKey(key, 'p')
        assert.notEqual(after.keyId, before.keyId)
        for (const one of [before, after]) assert.deepEqual(new Uint8Array(await bed.provider.unwrapKey(one, 'p')), key)
        const stranger = { keyId: 'nobody', text: before.text.replace(before.keyId, 'nobody') }
        await assert.rejects(bed.provider.unwrapKey(stranger, 'p'), { code: 'crypto.unknown-key' })
      }),
    )

    test(
      'it signs by standard SM2 and tells right signatures from wrong ones',
      withBed(async ({ provider }) => {
        const message = utf8('审批意见')
        const publicKey = await provider.publicKey('platform')
        const signature = await provider.sign('platform', message)
        assert.equal(verify(message, signature, publicKey), true)
        assert.equal(await provider.verify(publicKey, message, signature), true)
        assert.equal(await provider.verify(publicKey, utf8('其他'), signature), false)
        const mine = generateKeyPair()
        assert.equal(await provider.verify(mine.publicKey, message, sign(message, mine.privateKey)), true)
        assert.equal(await provider.verify(publicKey, message, new Uint8Array(64)), false)
        for (const wrong of ['nobody', 'constructor'])
          await assert.rejects(provider.sign(wrong, message), { code: 'crypto.unknown-key' })
      }),
    )

    test(
      'random bytes have the asked length and differ',
      withBed(async ({ provider }) => {
        const [a, b] = await Promise.all([provider.random(32), provider.random(32)])
        assert.equal(a.length, 32)
        assert.notDeepEqual(a, b)
      }),
    )
  })
}
