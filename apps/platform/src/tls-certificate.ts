import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { networkInterfaces } from 'node:os'
import { generate } from 'selfsigned'
import type { PlatformSettings } from './platform-settings.ts'
import { secretFile } from './secret-file.ts'

/** The configured certificate, or a development one for this host, made once for each data directory. Browsers warn of it. */
export async function tlsCertificate(
  settings: PlatformSettings,
  dataDir: string,
): Promise<{ key: Buffer; cert: Buffer } | undefined> {
  if (settings.JHC_TLS === 'off') return undefined
  if (settings.JHC_TLS_KEY && settings.JHC_TLS_CERTIFICATE) {
    return { key: readFileSync(settings.JHC_TLS_KEY), cert: readFileSync(settings.JHC_TLS_CERTIFICATE) }
  }
  const made = await makeCertificate(settings.JHC_HOST)
  const { key, cert } = secretFile(dataDir, `tls-${settings.JHC_HOST.replaceAll(':', '_')}.json`, () => made)
  return { key: Buffer.from(key), cert: Buffer.from(cert) }
}

async function makeCertificate(host: string): Promise<{ key: string; cert: string }> {
  const addresses = new Set(['127.0.0.1', ...(isWildcard(host) ? lanAddresses() : isIP(host) ? [host] : [])])
  const names = [{ type: 2, value: 'localhost' }, ...[...addresses].map((ip) => ({ type: 7, ip }))]
  const pems = await generate([{ name: 'commonName', value: 'jhc development' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 365 * 86_400_000),
    extensions: [{ name: 'subjectAltName', altNames: names }] as never,
  })
  return { key: pems.private, cert: pems.cert }
}

export const isWildcard = (host: string) => host === '0.0.0.0' || host === '::'

/** IPv4 addresses by which other machines reach this one. */
export function lanAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return all.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address)
}
