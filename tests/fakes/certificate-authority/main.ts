import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fromHex } from '@jhc/gm/bytes.ts'
import { generateKeyPair, type Sm2KeyPair } from '@jhc/gm/sm2.ts'
import { type Certificate, readCertificates } from '@jhc/gm/x509/certificate.ts'
import { writePem } from '@jhc/gm/x509/pem.ts'
import { readPrivateKey, writePrivateKey } from '@jhc/gm/x509/private-key.ts'
import { type Authority, openAuthority, startAuthority } from './start-authority.ts'

/**
 * The demonstration's authority, keys in a folder of its own: makes what is missing there, and fresh revocation lists, then ends.
 * Files: `trust.pem` root and issuer, `lists.pem`, `platform.pem`, and `<gateway>.key`, `<gateway>.pem` for each gateway.
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    'platform-key': { type: 'string' },
    'platform-name': { type: 'string' },
    gateway: { type: 'string', multiple: true, default: [] },
  },
})
const folder = values.folder!
/** Production refuses what has this in its name. */
const unit = { organisation: '静安健康链演示', organisationalUnit: 'development-only' }
const names = {
  root: { country: 'CN', ...unit, commonName: '演示根证书机构' },
  issuer: { country: 'CN', ...unit, commonName: '演示签发机构' },
}
const usages = ['digitalSignature', 'nonRepudiation'] as const
const marginMs = 30 * 86_400_000
const listDays = 90

mkdirSync(folder, { recursive: true, mode: 0o700 })
const file = (name: string) => join(folder, name)
const root = kept('root', () => startAuthority(names.root))
const issuer = kept('issuer', () => root.issueAuthority(names.issuer))
writeFileSync(file('trust.pem'), pemOf(root.certificate) + pemOf(issuer.certificate))
writeFileSync(
  file('lists.pem'),
  [root, issuer].map((one) => writePem(one.issueList([], { days: listDays }).der, 'X509 CRL')).join(''),
)
const platformKey = fromHex(values['platform-key']!)
issueUnlessThere('platform.pem', platformKey, values['platform-name']!)
for (const gateway of values.gateway) {
  const pair = keyOf(`${gateway}.key`)
  issueUnlessThere(`${gateway}.pem`, pair.publicKey, gateway)
}
process.stdout.write(`${JSON.stringify({ ready: true, folder })}\n`)

function kept(name: 'root' | 'issuer', make: () => Authority): Authority {
  if (existsSync(file(`${name}.pem`))) {
    const [certificate] = readCertificates(readFileSync(file(`${name}.pem`), 'utf8')) as [Certificate]
    return openAuthority(names[name], readPrivateKey(readFileSync(file(`${name}.key`), 'utf8')), certificate)
  }
  const made = make()
  writeKey(`${name}.key`, made.key)
  writeFileSync(file(`${name}.pem`), pemOf(made.certificate))
  return made
}

function issueUnlessThere(name: string, publicKey: Uint8Array, commonName: string): void {
  const [there] = existsSync(file(name)) ? readCertificates(readFileSync(file(name), 'utf8')) : []
  const sameKey = there && Buffer.from(there.publicKey).equals(publicKey)
  if (there && sameKey && there.notAfter.getTime() > Date.now() + marginMs) return
  const subject = { country: 'CN', ...unit, commonName }
  writeFileSync(file(name), pemOf(issuer.issue(subject, publicKey, { usages })) + pemOf(issuer.certificate))
}

function keyOf(name: string): Sm2KeyPair {
  if (existsSync(file(name))) return readPrivateKey(readFileSync(file(name), 'utf8'))
  const pair = generateKeyPair()
  writeKey(name, pair)
  return pair
}

function writeKey(name: string, pair: Sm2KeyPair): void {
  writeFileSync(file(name), writePrivateKey(pair), { mode: 0o600 })
}

function pemOf({ der }: Certificate): string {
  return writePem(der, 'CERTIFICATE')
}
