import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { utf8 } from '@jhc/gm/bytes.ts'
import { sign } from '@jhc/gm/sm2.ts'
import { signatureToDer } from '@jhc/gm/sm2-der.ts'
import { readPrivateKey } from '@jhc/gm/x509/private-key.ts'
import { digestFiles } from './list-files.ts'
import { manifestFile, signatureFile, writeManifest } from './manifest.ts'

/** Writes the list of everything below `root` and its signature. `keyPem` is the releaser's SM2 key (PKCS#8), which stays with the releaser. */
export async function signRelease(root: string, keyPem: string, made = new Date()): Promise<number> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const files = await digestFiles(root)
  const text = writeManifest({ version: String(version), made: made.toISOString(), files })
  const { privateKey, publicKey } = readPrivateKey(keyPem)
  await writeFile(join(root, manifestFile), text)
  await writeFile(join(root, signatureFile), signatureToDer(sign(utf8(text), privateKey, publicKey)))
  return files.size
}
