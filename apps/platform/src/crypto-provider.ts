import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { CryptoProvider } from '@jhc/gm/provider/crypto-provider.ts'
import { districtProvider } from '@jhc/gm/provider/district-services.ts'
import { makeSoftwareKeys, type SoftwareKeys, softwareProvider } from '@jhc/gm/provider/software-provider.ts'
import { publicKeyOf } from '@jhc/gm/sm2.ts'
import type { Capability } from '@jhc/server-kit/capability.ts'
import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import type { Logger } from 'pino'
import type { PlatformSettings } from './platform-settings.ts'
import { secretFile, writeSecretFile } from './secret-file.ts'

const file = 'software-provider.json'

interface Stored {
  /** The current one first; older ones still open what hangs on them, backups included. */
  keyEncryptionKeys: { keyId: string; key: string; createdAt?: string }[]
  signingKeys: Record<string, string>
}

type Choice = Pick<PlatformSettings, 'JHC_CRYPTO' | 'JHC_CRYPTO_URL' | 'JHC_CRYPTO_TOKEN'>

/** The provider that the settings name: software keys in a file of their own, or the district's services. */
export function openCryptoProvider(settings: Choice, dataDir: string): CryptoProvider {
  const { JHC_CRYPTO, JHC_CRYPTO_URL: url = '', JHC_CRYPTO_TOKEN: token = '' } = settings
  return JHC_CRYPTO === 'district-services' ? districtProvider({ url, token }) : rotatingProvider(dataDir)
}

/** The software provider over its file, with the newest key-encryption key at once after a rotation here or in another process. */
function rotatingProvider(dataDir: string): CryptoProvider {
  const path = join(dataDir, file)
  const version = () => statSync(path, { throwIfNoEntry: false })
  let now = softwareProvider(softwareKeys(dataDir))
  let seen = version()

  /** Signing keys stay as they are: only what concerns key-encryption keys looks whether the file is another. */
  function current(): CryptoProvider {
    const found = version()
    if (!found || (found.ino === seen?.ino && found.mtimeMs === seen.mtimeMs)) return now
    now = softwareProvider(softwareKeys(dataDir))
    seen = found
    return now
  }

  return {
    describe: async () => current().describe(),
    wrapKey: async (key, label) => current().wrapKey(key, label),
    unwrapKey: async (wrapped, label) => current().unwrapKey(wrapped, label),
    sign: (keyName, message) => now.sign(keyName, message),
    publicKey: (keyName) => now.publicKey(keyName),
    verify: (publicKey, message, signature) => now.verify(publicKey, message, signature),
    random: (bytes) => now.random(bytes),
    rotate: async () => rotateSoftwareKeys(dataDir),
  }
}

/** Puts a fresh key-encryption key in front. What hangs on the older ones is wrapped anew by `openDataKeys`. */
export function rotateSoftwareKeys(dataDir: string): string {
  const stored = storedKeys(dataDir)
  const keyId = `kek-${stored.keyEncryptionKeys.length + 1}`
  const [fresh] = makeSoftwareKeys(keyId, []).keyEncryptionKeys
  stored.keyEncryptionKeys.unshift({ keyId, key: hex(fresh!.bytes), createdAt: new Date().toISOString() })
  writeSecretFile(join(dataDir, file), stored)
  return keyId
}

/** Names and times of the keys in the file, for the inventory; never the keys. */
export function softwareKeyNames(dataDir: string) {
  const { keyEncryptionKeys, signingKeys } = storedKeys(dataDir)
  const keks = keyEncryptionKeys.map(({ keyId, createdAt }) => ({ keyId, createdAt: createdAt ?? null }))
  // Signing keys were made with the file, as its first key-encryption key was.
  const madeAt = keks.at(-1)?.createdAt ?? null
  return { keks, signing: Object.keys(signingKeys).map((keyId) => ({ keyId, createdAt: madeAt })) }
}

/** How long a key-encryption key that was rotated elsewhere is not followed, unless somebody presses for it. */
const followMs = 600_000

/**
 * Shows on /health/ready which provider is used, under which certificate, and whether it answers; wraps data keys anew (`follow`) after
 * the district rotated its key-encryption key.
 */
export function cryptoCapability(
  provider: CryptoProvider,
  log: Logger,
  follow: () => Promise<unknown>,
  everyMs = followMs,
): Capability {
  const following = steadyRounds(
    async () => {
      await follow()
      return false
    },
    everyMs,
    (error) => log.error({ err: error as Error }, 'data keys were not held against the key-encryption key'),
  )
  return {
    name: 'crypto-provider',
    implementations: [],
    async start() {
      following.start()
    },
    stop: () => following.stop(),
    async readiness() {
      const { kind, name, certificateNumber, currentKeyId } = await provider.describe()
      return { ready: true, detail: { kind, name, certificateNumber, currentKeyId } }
    },
  }
}

function storedKeys(dataDir: string): Stored {
  return secretFile<Stored>(dataDir, file, () => {
    const { keyEncryptionKeys, signingKeys } = makeSoftwareKeys('kek-1', ['platform'])
    const createdAt = new Date().toISOString()
    return {
      keyEncryptionKeys: keyEncryptionKeys.map(({ keyId, bytes }) => ({ keyId, key: hex(bytes), createdAt })),
      signingKeys: Object.fromEntries(Object.entries(signingKeys).map(([name, pair]) => [name, hex(pair.privateKey)])),
    }
  })
}

function softwareKeys(dataDir: string): SoftwareKeys {
  const stored = storedKeys(dataDir)
  return {
    keyEncryptionKeys: stored.keyEncryptionKeys.map(({ keyId, key }) => ({ keyId, bytes: Buffer.from(key, 'hex') })),
    signingKeys: Object.fromEntries(
      Object.entries(stored.signingKeys).map(([name, key]) => {
        const privateKey = new Uint8Array(Buffer.from(key, 'hex'))
        return [name, { privateKey, publicKey: publicKeyOf(privateKey) }]
      }),
    ),
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
