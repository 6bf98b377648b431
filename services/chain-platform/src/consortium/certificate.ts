import { readCertificates } from '@jhc/gm/x509/certificate.ts'
import { onlyPem, writePem } from '@jhc/gm/x509/pem.ts'
import { consortiumErrors } from './errors.ts'

export interface CertificateFacts {
  publicKey: string
  subject: string
  issuer: string
  serialNumber: string
  notBefore: string
  notAfter: string
  thumbprint: string
  pem: string
}

/** The first certificate of the text; whether its issuer is to be trusted is not judged here. */
export function readCertificate(text: string): CertificateFacts {
  try {
    const [one] = readCertificates(onlyPem(text)) as [ReturnType<typeof readCertificates>[number]]
    return {
      publicKey: Buffer.from(one.publicKey).toString('hex'),
      subject: one.subject,
      issuer: one.issuer,
      serialNumber: one.serial,
      notBefore: one.notBefore.toISOString(),
      notAfter: one.notAfter.toISOString(),
      thumbprint: one.thumbprint,
      pem: writePem(one.der, 'CERTIFICATE'),
    }
  } catch {
    throw consortiumErrors['certificate-unreadable']()
  }
}
