import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDer } from '@jhc/gm/der.ts'
import { verify } from '@jhc/gm/sm2.ts'
import { signatureFromDer } from '@jhc/gm/sm2-der.ts'
import { readPem } from '@jhc/gm/x509/pem.ts'
import { digestFiles } from './list-files.ts'
import { type Manifest, manifestFile, readManifest, releaseErrors, signatureFile } from './manifest.ts'

const mostNamed = 10

/**
 * Whether what lies below `root` is what was signed: every file there, none changed, none added. `keyPem` is the releaser's public key,
 * which the operator got by another way than the release. Throws `release.*`, naming files.
 */
export async function checkRelease(
  root: string,
  keyPem: string,
  alsoExcluded: readonly string[] = [],
): Promise<Manifest> {
  const [text, signature] = await Promise.all([
    readFile(join(root, manifestFile)),
    readFile(join(root, signatureFile)),
  ]).catch(() => {
    throw releaseErrors['no-manifest']()
  })
  if (!isSigned(text, signature, keyPem)) throw releaseErrors['bad-signature']()
  const manifest = readManifest(text.toString('utf8'))
  const found = await digestFiles(root, alsoExcluded)
  const changed = [...manifest.files].filter(([path, digest]) => found.get(path) !== digest).map(([path]) => path)
  const added = [...found.keys()].filter((path) => !manifest.files.has(path))
  if (changed.length + added.length > 0) {
    const files = [...changed, ...added]
    throw releaseErrors.changed({ changed: changed.length, added: added.length, files: files.slice(0, mostNamed) })
  }
  return manifest
}

function isSigned(text: Uint8Array, signature: Uint8Array, keyPem: string): boolean {
  try {
    return verify(text, signatureFromDer(signature), publicKeyOf(keyPem))
  } catch {
    return false
  }
}

/** The point at the end of a SubjectPublicKeyInfo. */
function publicKeyOf(pem: string): Uint8Array {
  const info = readDer(readPem(pem, 'PUBLIC KEY')[0] ?? new Uint8Array()).content
  return info.subarray(info.length - 65)
}
