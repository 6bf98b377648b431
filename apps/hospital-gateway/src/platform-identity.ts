import { readFileSync } from 'node:fs'
import { proofErrors } from '@jhc/gm/proof/errors.ts'
import { provingFetch } from '@jhc/gm/proof/proving-fetch.ts'
import { sign } from '@jhc/gm/sm2.ts'
import { type Certificate, readCertificates } from '@jhc/gm/x509/certificate.ts'
import { readPrivateKey } from '@jhc/gm/x509/private-key.ts'
import { readRevocationLists } from '@jhc/gm/x509/revocation-list.ts'
import { verifyCertificate } from '@jhc/gm/x509/verify-certificate.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import { identityApi } from '@jhc/trust-platform/identity/api.ts'

/** Files as paths that can be opened. */
export interface GatewayIdentity {
  /** As the platform registered this gateway. */
  id: string
  keyFile: string
  certificateFile: string
  /** The authority's chain, got from the authority and not from the platform. */
  trustFile: string
  audience: string
  /** In the platform's certificate. */
  platformName: string
}

/** However long certificate and list hold, the platform is asked for them again after ten minutes. */
const keepMs = 600_000

/**
 * Both sides prove themselves: each request is signed by this gateway's key, and an answer counts only where it is signed, for that request,
 * by the platform: a certificate with its name from the imported authority, not on that authority's current revocation list.
 */
export function mutualFetch(settings: GatewayIdentity, baseUrl: string, now: () => number = Date.now): typeof fetch {
  const { id: identity, audience, platformName } = settings
  const key = readPrivateKey(readFileSync(settings.keyFile, 'utf8'))
  const [own] = readCertificates(readFileSync(settings.certificateFile, 'utf8')) as [Certificate]
  const trusted = readCertificates(readFileSync(settings.trustFile, 'utf8'))
  const isRoot = (one: Certificate) => one.subjectKey === one.issuerKey
  const prover = {
    identity,
    certificate: own.thumbprint,
    audience,
    now,
    sign: (text: Uint8Array) => sign(text, key.privateKey, key.publicKey),
  }
  // What comes by it is signed by the authority, so it does not matter who hands it over.
  const unchecked = httpClient(identityApi, { baseUrl, fetch: provingFetch(prover) })
  let kept: { thumbprint: string; publicKey: Uint8Array; until: number } | null = null

  async function platformKey(thumbprint: string): Promise<Uint8Array> {
    if (kept?.thumbprint === thumbprint && now() < kept.until) return kept.publicKey
    const given = await unchecked.platform({})
    const [certificate, ...others] = given.certificates ? readCertificates(given.certificates) : []
    if (certificate?.thumbprint !== thumbprint) throw proofErrors['answer-not-signed']({ reason: 'certificate' })
    const lists = readRevocationLists(given.revocationLists)
    const intermediates = [...trusted.filter((one) => !isRoot(one)), ...others]
    try {
      const at = new Date(now())
      const anchors = trusted.filter(isRoot)
      verifyCertificate(certificate, {
        anchors,
        intermediates,
        lists,
        revocation: 'leaf',
        at,
        usage: 'digitalSignature',
      })
    } catch (cause) {
      throw proofErrors['answer-not-signed']({ reason: (cause as { code?: string }).code ?? 'certificate' }, { cause })
    }
    if (!certificate.subject.split(',').includes(`CN=${platformName}`))
      throw proofErrors['answer-not-signed']({ reason: 'name' })
    kept = { thumbprint, publicKey: certificate.publicKey, until: now() + keepMs }
    return certificate.publicKey
  }

  return provingFetch({ ...prover, platformKey })
}
