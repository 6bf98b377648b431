import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Keyring } from '@jhc/chain-platform/consortium/keyring.ts'
import {
  makeSigningKey,
  openSigningKey,
  replaceSigningKey,
} from '@jhc/data-platform/collection/agent/release/signing-key.ts'
import { generateKeyPair, sign } from '@jhc/gm/sm2.ts'
import { writeSecretFile } from '../secret-file.ts'
import { sources } from '../sources.ts'

/** Where the organisation's key is that its gateway (for the district: the platform's own agent) signs releases with. */
export function signingKeyFile(dataDir: string, sourceId: string): string {
  return sourceId === 'district'
    ? join(dataDir, 'district-organisation.key')
    : join(dataDir, 'gateways', sourceId, 'organisation.key')
}

/**
 * SM2 keys of the demo's organisations and nodes, for their owner's eyes only. Organisations that release records have theirs beside their
 * gateway; the others' and the nodes' are in one file. In production every organisation keeps its own key, and the platform reads none:
 * whoever holds it can vote in everybody's name.
 */
export function organisationKeys(dataDir: string): Keyring {
  const ring = rings.get(dataDir) ?? openRing(dataDir)
  rings.set(dataDir, ring)
  return ring
}

/** One for each folder: a key that one service has made is there for the others at once. */
const rings = new Map<string, Keyring>()

function openRing(dataDir: string): Keyring {
  const file = join(dataDir, 'demo-organisation-keys.json')
  const keys = new Map<string, string>(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8'))) : [])
  const files = new Map(sources.map(({ orgId, sourceId }) => [orgId as string, signingKeyFile(dataDir, sourceId)]))
  /** Empty instead of a private key: it is in the gateway's folder. */
  const remember = (publicKey: string, privateKey: string) => {
    keys.set(publicKey, privateKey)
    writeSecretFile(file, Object.fromEntries(keys))
    return publicKey
  }
  const fileOf = (publicKey: string) =>
    [...files.values()].find((one) => existsSync(one) && openSigningKey(one).publicKey() === publicKey)
  return {
    async make(holderId) {
      const own = files.get(holderId)
      if (own) {
        const there = makeSigningKey(own)
        // Registered before: another one is asked for.
        return remember(keys.has(there) ? replaceSigningKey(own) : there, '')
      }
      const { publicKey, privateKey } = generateKeyPair()
      return remember(Buffer.from(publicKey).toString('hex'), Buffer.from(privateKey).toString('hex'))
    },
    holds: async (publicKey) => (keys.get(publicKey) ?? '') !== '' || fileOf(publicKey) !== undefined,
    async sign(publicKey, message) {
      const kept = keys.get(publicKey)
      return kept ? sign(message, Buffer.from(kept, 'hex')) : openSigningKey(fileOf(publicKey)!).sign(message)
    },
  }
}
