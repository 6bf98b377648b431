import { derivePurposeKey, makeKeyEncryptionKey } from '@jhc/gm/key-purposes.ts'
import type { Certificate } from '@jhc/gm/x509/certificate.ts'
import { writePem } from '@jhc/gm/x509/pem.ts'
import { createOutgoing } from '@jhc/server-kit/outgoing/outgoing.ts'
import type { IdentityConfig } from '../identity.ts'

export const certificatePem = ({ der }: Pick<Certificate, 'der'>) => writePem(der, 'CERTIFICATE')

/** A key that is no secret, and two gateways. */
export function identityForTests(more: Partial<IdentityConfig> = {}): IdentityConfig {
  const key = derivePurposeKey(makeKeyEncryptionKey('test-1', new Uint8Array(32).fill(7)), 'access-control')
  return {
    book: { keyId: key.keyId, key: key.bytes, headFile: null },
    audience: 'jhc-test',
    listsRequired: true,
    graceHours: 0,
    refreshMinutes: 60,
    sources: [
      { sourceId: 'hospital-a', orgId: 'A00' },
      { sourceId: 'hospital-b', orgId: 'B00' },
    ],
    ownCertificates: () => '',
    outgoing: createOutgoing({ networks: ['127.0.0.0/8'] }),
    ...more,
  }
}
