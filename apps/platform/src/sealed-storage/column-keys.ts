import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { derivePurposeKey, makeKeyEncryptionKey, type PurposeKey } from '@jhc/gm/key-purposes.ts'
import type { CryptoProvider, WrappedKey } from '@jhc/gm/provider/crypto-provider.ts'
import type { ColumnKeys } from '@jhc/gm/sealed-column.ts'
import { writeSecretFile } from '../secret-file.ts'

export interface StoredColumnKey extends WrappedKey {
  name: string
  createdAt: string
  /** Every process has read the file anew before this, so none meets a key that it does not know. */
  sealsFrom: string
}
export interface StoredColumnKeys {
  tokens: WrappedKey
  /** The newest first. */
  keys: StoredColumnKey[]
}

export interface ColumnKeyRing extends ColumnKeys {
  /** Takes in keys that were added since; wraps anew what hangs on an older key-encryption key. */
  refresh(): Promise<void>
}

const path = (dataDir: string) => join(dataDir, 'column-keys.json')
const tokensLabel = 'column-tokens'

/** How long before its first use a key is made known; processes look every third of it. */
export const leadMs = 15_000

export function readColumnKeys(dataDir: string): StoredColumnKeys | null {
  return existsSync(path(dataDir)) ? JSON.parse(readFileSync(path(dataDir), 'utf8')) : null
}

/** The data keys of sealed columns: wrapped by the provider, in versions, in a file of their own. */
export async function openColumnKeys(
  dataDir: string,
  provider: CryptoProvider,
  now = Date.now,
): Promise<ColumnKeyRing> {
  if (!readColumnKeys(dataDir)) await makeFile(dataDir, provider, now())
  let seen = ''
  let tokens = new Uint8Array()
  let versions: { sealsFrom: number; key: PurposeKey }[] = []
  let current: { keys: PurposeKey[]; until: number } = { keys: [], until: 0 }

  async function refresh(): Promise<void> {
    await wrapAnew(dataDir, provider)
    const text = readFileSync(path(dataDir), 'utf8')
    if (text === seen) return
    const stored: StoredColumnKeys = JSON.parse(text)
    const root = makeKeyEncryptionKey('column-tokens', await provider.unwrapKey(stored.tokens, tokensLabel))
    tokens = new Uint8Array(derivePurposeKey(root, 'column-token').bytes)
    const known = new Map(versions.map(({ key }) => [key.keyId, key]))
    versions = await Promise.all(
      stored.keys.map(async (one) => ({
        sealsFrom: Date.parse(one.sealsFrom),
        key: known.get(one.name) ?? (await unwrapped(provider, one)),
      })),
    )
    seen = text
    current = { keys: [], until: 0 }
  }

  /** What may seal already comes first, newest first; what may not yet only opens. */
  function inOrder(): typeof current {
    const at = now()
    const later = versions.filter(({ sealsFrom }) => sealsFrom > at)
    const until = Math.min(...later.map(({ sealsFrom }) => sealsFrom), Number.POSITIVE_INFINITY)
    const keys = [...versions.filter(({ sealsFrom }) => sealsFrom <= at), ...later].map(({ key }) => key)
    return { keys, until }
  }

  await refresh()
  return {
    get keys() {
      if (current.keys.length === 0 || now() >= current.until) current = inOrder()
      return current.keys
    },
    get tokens() {
      return tokens
    },
    refresh,
  }
}

/** Adds a data key beside a running platform, which takes it within `leadMs` and then seals everything anew under it. */
export async function addColumnKey(dataDir: string, provider: CryptoProvider, now = Date.now()): Promise<string> {
  const stored = readColumnKeys(dataDir) ?? (await makeFile(dataDir, provider, now))
  const fresh = await makeKey(provider, `column-${stored.keys.length + 1}`, now, now + leadMs)
  writeSecretFile(path(dataDir), { ...stored, keys: [fresh, ...stored.keys] })
  return fresh.name
}

async function makeFile(dataDir: string, provider: CryptoProvider, now: number): Promise<StoredColumnKeys> {
  const tokens = await provider.wrapKey(await provider.random(32), tokensLabel)
  const stored = { tokens, keys: [await makeKey(provider, 'column-1', now, now)] }
  writeSecretFile(path(dataDir), stored)
  return stored
}

async function makeKey(provider: CryptoProvider, name: string, now: number, from: number): Promise<StoredColumnKey> {
  const wrapped = await provider.wrapKey(await provider.random(32), name)
  return { name, createdAt: new Date(now).toISOString(), sealsFrom: new Date(from).toISOString(), ...wrapped }
}

async function unwrapped(provider: CryptoProvider, { name, keyId, text }: StoredColumnKey): Promise<PurposeKey> {
  return derivePurposeKey(makeKeyEncryptionKey(name, await provider.unwrapKey({ keyId, text }, name)), 'column-seal')
}

async function wrapAnew(dataDir: string, provider: CryptoProvider): Promise<void> {
  const stored = readColumnKeys(dataDir)!
  const { currentKeyId } = await provider.describe()
  const old = (one: WrappedKey) => one.keyId !== currentKeyId
  if (!old(stored.tokens) && !stored.keys.some(old)) return
  const anew = async <T extends WrappedKey>(one: T, label: string): Promise<T> =>
    old(one) ? { ...one, ...(await provider.wrapKey(await provider.unwrapKey(one, label), label)) } : one
  const tokens = await anew(stored.tokens, tokensLabel)
  const keys = await Promise.all(stored.keys.map((one) => anew(one, one.name)))
  writeSecretFile(path(dataDir), { tokens, keys })
}
