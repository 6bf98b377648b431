import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerHeader, writeAnswerProof } from '@jhc/gm/proof/answer-proof.ts'
import type { CryptoProvider } from '@jhc/gm/provider/crypto-provider.ts'
import { readCertificates } from '@jhc/gm/x509/certificate.ts'
import type { PlatformSettings } from './platform-settings.ts'

/** By what others know that an answer is this platform's: a certificate for the provider's key `platform`. */
export interface PlatformIdentity {
  /** Its own first, then intermediates; PEM. Empty while there is none. */
  certificates(): string
  publicKey(): Promise<Uint8Array>
  /** Header with the signature; none while there is no certificate. */
  answer(nonce: string, answer: { status: number; body: string | Uint8Array }): Promise<Record<string, string>>
}

export const ownCertificateFile = 'platform-identity.pem'
const keyName = 'platform'

export function openPlatformIdentity(
  { JHC_IDENTITY_CERTIFICATE }: Pick<PlatformSettings, 'JHC_IDENTITY_CERTIFICATE'>,
  dataDir: string,
  provider: CryptoProvider,
): PlatformIdentity {
  // A demonstration has its certificate made beside the running platform, so it may come later.
  const file = JHC_IDENTITY_CERTIFICATE ?? join(dataDir, ownCertificateFile)
  let kept: { text: string; thumbprint: string } | null = null
  const read = () => {
    if (!kept && existsSync(file)) {
      const text = readFileSync(file, 'utf8')
      kept = { text, thumbprint: readCertificates(text)[0]!.thumbprint }
    }
    return kept
  }
  return {
    certificates: () => read()?.text ?? '',
    publicKey: () => provider.publicKey(keyName),
    async answer(nonce, { status, body }) {
      const headers: Record<string, string> = {}
      const own = read()
      const sign = (text: Uint8Array) => provider.sign(keyName, text)
      if (own)
        headers[answerHeader] = await writeAnswerProof({ status, body, nonce, certificate: own.thumbprint }, sign)
      return headers
    },
  }
}
