import { execFile } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readCertificates } from '@jhc/gm/x509/certificate.ts'
import { identityApi } from '@jhc/trust-platform/identity/api.ts'
import { ownCertificateFile } from '../platform-identity.ts'
import { gatewaySources, sources } from '../sources.ts'
import type { Platform } from '../start-platform.ts'

const entry = fileURLToPath(new URL('../../../../tests/fakes/certificate-authority/main.ts', import.meta.url))
const reason = '演示环境自动登记'

/** What a gateway needs to prove itself and to know the platform, as its configuration names it. */
export type GatewayCredentials = Record<
  string,
  { id: string; keyFile: string; certificateFile: string; trustFile: string }
>

/** Certificates of an authority of this data directory, believed and bound by two services as two people would. */
export async function registerDemoIdentities(platform: Platform): Promise<GatewayCredentials> {
  const folder = join(platform.dataDir, 'authority')
  const file = (name: string) => join(folder, name)
  const text = (name: string) => readFileSync(file(name), 'utf8')
  const gateways = gatewaySources.map(({ gatewayId }) => gatewayId)
  const key = Buffer.from(await platform.identityKey()).toString('hex')
  const args = ['--folder', folder, '--platform-key', key, '--platform-name', platform.audience]
  await promisify(execFile)(process.execPath, [entry, ...args, ...gateways.flatMap((id) => ['--gateway', id])])
  copyFileSync(file('platform.pem'), join(platform.dataDir, ownCertificateFile))

  const registrar = platform.bus.client(identityApi, 'demo-registrar')
  const approver = platform.bus.client(identityApi, 'demo-approver')
  await approver.importAuthorities({ body: { pem: text('trust.pem'), reason } })
  for (const list of text('lists.pem').split(/(?<=-----END X509 CRL-----)\n/)) {
    if (list.trim()) await approver.importRevocationList({ body: { list } })
  }
  const credentials: GatewayCredentials = {}
  for (const { sourceId, orgId, orgName } of sources.slice(1)) {
    const certificate = text(`${sourceId}.pem`)
    const { thumbprint } = readCertificates(certificate)[0]!
    const { items } = await registrar.identities({ query: { kind: 'gateway', orgId, pageSize: 200 } })
    const there = items.find((one) => one.sourceId === sourceId)
    const body = { certificate, reason }
    const more = { kind: 'gateway', orgId, sourceId, name: `${orgName}前置机` } as const
    const known = there?.certificates.some((one) => one.thumbprint === thumbprint)
    const identity = !there
      ? await registrar.propose({ body: { ...body, ...more } })
      : known
        ? there
        : await registrar.proposeCertificate({ params: { identityId: there.id }, body })
    if (!known) await approver.decide({ params: { thumbprint }, body: { approve: true } })
    credentials[sourceId] = {
      id: identity.id,
      keyFile: file(`${sourceId}.key`),
      certificateFile: file(`${sourceId}.pem`),
      trustFile: file('trust.pem'),
    }
  }
  return credentials
}
