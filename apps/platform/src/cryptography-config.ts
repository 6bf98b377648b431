import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PayloadReceiver } from '@jhc/gm/payload/payload-receiver.ts'
import type { CryptoProvider } from '@jhc/gm/provider/crypto-provider.ts'
import type { SealedStore } from '@jhc/server-kit/sealed-store.ts'
import type { CryptographyConfig } from '@jhc/trust-platform/cryptography/cryptography.ts'
import { attackRuns } from './attack-runs.ts'
import { openDataKeys } from './data-keys.ts'
import { keyInventory } from './key-inventory.ts'
import { envelopesRequired, type PlatformSettings } from './platform-settings.ts'
import { checkRelease } from './release/check-release.ts'
import type { ColumnKeyRing } from './sealed-storage/column-keys.ts'

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))

interface Known {
  settings: PlatformSettings
  dataDir: string
  provider: CryptoProvider
  door: CryptographyConfig['door']
  remotes: readonly string[]
  receiver: PayloadReceiver
  columns: ColumnKeyRing
  stores(): readonly SealedStore[]
}

/** What the pages of module 62 ask of this process. */
export function cryptographyConfig({
  settings,
  dataDir,
  provider,
  door,
  remotes,
  ...known
}: Known): CryptographyConfig {
  const keyFile = settings.JHC_RELEASE_KEY
  return {
    provider,
    door,
    remotes,
    secondFactor: settings.JHC_SECOND_FACTOR,
    keys: () => keyInventory(dataDir, provider),
    async rotate() {
      await provider.rotate?.()
      const { wrapped, currentKeyId } = await openDataKeys(dataDir, provider)
      await known.columns.refresh()
      return { wrapped, currentKeyId }
    },
    release: keyFile
      ? {
          async check() {
            const root = resolve(projectRoot)
            const manifest = await checkRelease(root, readFileSync(keyFile, 'utf8'), [resolve(dataDir)])
            return { version: manifest.version, made: manifest.made, files: manifest.files.size }
          },
        }
      : null,
    attacks: attackRuns,
    envelopes: { receiver: known.receiver, required: envelopesRequired(settings) },
    storage: () => storageState(known.stores(), known.columns),
  }
}

async function storageState(stores: readonly SealedStore[], { keys }: ColumnKeyRing) {
  const clear: string[] = []
  let pending = 0
  for (const store of stores) {
    if (await store.hasClear()) clear.push(store.place)
    pending += await store.pending()
  }
  return { columns: stores.length, clear, pending, dataKey: keys[0]?.keyId ?? '', dataKeys: keys.length }
}
