import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { generateKeyPair, publicKeyOf, sign } from '@jhc/gm/sm2.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { releaseErrors } from './release-errors.ts'

/** Signs in the organisation's name. In production a device or service of the hospital's stands behind it. */
export interface OrganisationSigner {
  /** `04`‖X‖Y, hexadecimal. */
  publicKey(): string
  /** SM2, r‖s. */
  sign(message: Uint8Array): Promise<Uint8Array>
}

/** The key is read from its file each time: a replaced one counts from the next signature on. */
export function openSigningKey(file: string): OrganisationSigner {
  makeSigningKey(file)
  readKey(file)
  return {
    publicKey: () => readKey(file).publicKey,
    async sign(message) {
      return sign(message, readKey(file).privateKey)
    },
  }
}

/** Makes the file (mode 0600) where there is none; whoever comes second uses the first one's key. Gives the public key. */
export function makeSigningKey(file: string): string {
  if (!existsSync(file)) putKey(file, false)
  return readKey(file).publicKey
}

/** A new key in the old one's place. */
export function replaceSigningKey(file: string): string {
  putKey(file, true)
  return readKey(file).publicKey
}

function putKey(file: string, replace: boolean): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${uuidv7()}`
  const handle = openSync(draft, 'wx', 0o600)
  writeSync(handle, `${Buffer.from(generateKeyPair().privateKey).toString('hex')}\n`)
  fsyncSync(handle)
  closeSync(handle)
  if (replace) rmSync(file, { force: true })
  try {
    // `link` refuses an existing name, so no key is ever half written or overwritten.
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

function readKey(file: string) {
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw releaseErrors['key-file']({ path: file, reason: 'readable by others' })
  const text = readFileSync(file, 'utf8').trim()
  try {
    if (!/^[0-9a-f]{64}$/.test(text)) throw new RangeError('not 64 hexadecimal digits')
    const privateKey = Buffer.from(text, 'hex')
    return { privateKey, publicKey: Buffer.from(publicKeyOf(privateKey)).toString('hex') }
  } catch (cause) {
    throw releaseErrors['key-file']({ path: file, reason: 'not readable as a key file' }, { cause })
  }
}
