import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Keyring } from '@jhc/chain-platform/consortium/keyring.ts'
import { generateKeyPair, sign } from '@jhc/gm/sm2.ts'

/**
 * SM2 keys of the demo's organisations and nodes, in a file that only its owner may read. In production every organisation keeps its
 * own key, and the platform has no such file: whoever holds it can vote in everybody's name.
 */
export function organisationKeys(dataDir: string): Keyring {
  const file = join(dataDir, 'demo-organisation-keys.json')
  const keys = new Map<string, string>(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8'))) : [])
  return {
    async make() {
      const { publicKey, privateKey } = generateKeyPair()
      const name = Buffer.from(publicKey).toString('hex')
      keys.set(name, Buffer.from(privateKey).toString('hex'))
      writeFileSync(`${file}.new`, `${JSON.stringify(Object.fromEntries(keys), null, 2)}\n`, { mode: 0o600 })
      renameSync(`${file}.new`, file)
      return name
    },
    holds: async (publicKey) => keys.has(publicKey),
    sign: async (publicKey, message) => sign(message, Buffer.from(keys.get(publicKey)!, 'hex')),
  }
}
