import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { CryptoProvider, WrappedKey } from '@jhc/gm/provider/crypto-provider.ts'
import { writeSecretFile } from './secret-file.ts'

export const dataKeyNames = ['centre', 'identityTokens', 'districtAgent'] as const
export type DataKeyName = (typeof dataKeyNames)[number]

/** As it stands on disk. The times are missing where an earlier version wrote it. */
export interface StoredDataKey extends WrappedKey {
  createdAt?: string
  wrappedAt?: string
}
export type StoredDataKeys = Partial<Record<DataKeyName, StoredDataKey>>

const file = (dataDir: string) => join(dataDir, 'data-keys.json')

export function readDataKeys(dataDir: string): StoredDataKeys {
  return existsSync(file(dataDir)) ? JSON.parse(readFileSync(file(dataDir), 'utf8')) : {}
}

/**
 * The platform's data keys. On disk they stand wrapped by the provider's key-encryption key; one that hangs on an older key is wrapped
 * anew here, at the start and whenever this is called while running: nothing that was sealed has to be touched.
 */
export async function openDataKeys(dataDir: string, provider: CryptoProvider, now = Date.now) {
  const stored = readDataKeys(dataDir)
  const { currentKeyId } = await provider.describe()
  const keys = {} as Record<DataKeyName, Uint8Array>
  const at = new Date(now()).toISOString()
  let wrapped = 0
  for (const name of dataKeyNames) {
    const old = stored[name]
    const taken = old ? undefined : oldKey(dataDir, name)
    keys[name] = old ? await provider.unwrapKey(old, name) : (taken ?? (await provider.random(32)))
    if (old?.keyId === currentKeyId) continue
    const createdAt = old || taken ? old?.createdAt : at
    stored[name] = {
      ...(await provider.wrapKey(keys[name], name)),
      ...(createdAt ? { createdAt } : {}),
      wrappedAt: at,
    }
    wrapped++
  }
  if (wrapped > 0) writeSecretFile(file(dataDir), stored)
  rmSync(join(dataDir, oldFile), { force: true })
  return { keys, wrapped, currentKeyId }
}

/** Where earlier versions kept the same keys unwrapped; taken over once, then removed. */
const oldFile = 'keys.json'

function oldKey(dataDir: string, name: DataKeyName): Uint8Array | undefined {
  const path = join(dataDir, oldFile)
  return existsSync(path) ? Buffer.from(JSON.parse(readFileSync(path, 'utf8'))[name], 'hex') : undefined
}
