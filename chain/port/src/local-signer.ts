import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ChainSigner } from './driver.ts'
import { hexOf, signLegacyTransaction } from './legacy-transaction.ts'
import { addressOfPrivateKey, isPrivateKey } from './secp256k1.ts'

/**
 * A secp256k1 account whose key is a file of 64 hex digits that only its owner can read (0600), made at first use.
 * For demo and single-node use: a production key stays in its device behind another ChainSigner.
 */
export async function openLocalSigner(options: {
  file: string
  chainId: number
  /** Wei a gas where a request names none; 0 by default. */
  gasPrice?: bigint
}): Promise<ChainSigner> {
  const key = Buffer.from(await readOrMake(options.file), 'hex')
  if (key.length !== 32 || !isPrivateKey(key)) throw new Error(`${options.file} holds no account key`)
  return {
    address: hexOf(addressOfPrivateKey(key)),
    async sign(request) {
      const { raw, hash } = signLegacyTransaction({ gasPrice: options.gasPrice, ...request }, options.chainId, key)
      return { raw, hash: hexOf(hash) }
    },
  }
}

async function readOrMake(file: string): Promise<string> {
  const there = await readFile(file, 'utf8').catch(() => null)
  if (there !== null) return there.trim()
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  await handle.writeFile(`${newKey()}\n`)
  await handle.sync()
  await handle.close()
  await chmod(draft, 0o600)
  // `link` refuses an existing name: whoever came second uses the first one's key, and no key is ever half written.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
  return (await readFile(file, 'utf8')).trim()
}

function newKey(): string {
  for (;;) {
    const key = randomBytes(32)
    if (isPrivateKey(key)) return key.toString('hex')
  }
}
