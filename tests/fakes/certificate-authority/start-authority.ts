import { randomBytes } from 'node:crypto'
import { derTag, writeDer, writeObjectId, writeUnsigned } from '@jhc/gm/der.ts'
import { generateKeyPair, type Sm2KeyPair, sign } from '@jhc/gm/sm2.ts'
import { signatureToDer } from '@jhc/gm/sm2-der.ts'
import { sm3 } from '@jhc/gm/sm3.ts'
import { type Certificate, type KeyUsageName, keyUsageNames, readCertificate } from '@jhc/gm/x509/certificate.ts'
import { oid } from '@jhc/gm/x509/identifiers.ts'
import { type RevocationList, readRevocationList } from '@jhc/gm/x509/revocation-list.ts'
import {
  bitString,
  type NameParts,
  nameDer,
  sequence,
  sm2WithSm3,
  subjectPublicKeyInfo,
  timeDer,
} from '@jhc/gm/x509/write-der.ts'

/** A certificate authority for development and tests: SM2, GM/T 0015 profiles. Its roots are trusted by demo profiles only. */
export interface Authority {
  certificate: Certificate
  /** To open it again with `openAuthority`. */
  key: Sm2KeyPair
  issue(subject: NameParts, publicKey: Uint8Array, options: IssueOptions): Certificate
  /** An authority below this one. */
  issueAuthority(subject: NameParts, options?: { pathLength?: number; days?: number }): Authority
  issueList(
    revoked: readonly Certificate[],
    options?: { at?: Date; days?: number },
  ): RevocationList & { der: Uint8Array }
}

export interface IssueOptions {
  usages: readonly KeyUsageName[]
  /** Object identifiers. */
  extendedUsages?: readonly string[]
  from?: Date
  days?: number
}

const daySeconds = 86_400_000
const isTrue = Uint8Array.of(1, 1, 0xff)

/** `mayIssue: false` makes one whose own certificate forbids it, as an impostor has. */
export function startAuthority(subject: NameParts, { mayIssue = true } = {}): Authority {
  const key = generateKeyPair()
  const der = certificateDer({
    subject,
    publicKey: key.publicKey,
    issuer: subject,
    issuerKey: key,
    options: authorityOptions(),
    authority: mayIssue ? {} : undefined,
  })
  return openAuthority(subject, key, readCertificate(der))
}

export function openAuthority(name: NameParts, key: Sm2KeyPair, certificate: Certificate): Authority {
  const below = (subject: NameParts, publicKey: Uint8Array, options: IssueOptions, ca?: { pathLength?: number }) =>
    readCertificate(certificateDer({ subject, publicKey, issuer: name, issuerKey: key, options, authority: ca }))
  return {
    certificate,
    key,
    issue: (subject, publicKey, options) => below(subject, publicKey, options),
    issueAuthority(subject, { pathLength, days } = {}) {
      const pair = generateKeyPair()
      return openAuthority(subject, pair, below(subject, pair.publicKey, authorityOptions(days), { pathLength }))
    },
    issueList(revoked, { at = new Date(), days = 7 } = {}) {
      const entries = revoked.map((one) =>
        sequence(writeDer(derTag.integer, Buffer.from(one.serial, 'hex')), timeDer(at)),
      )
      const tbs = sequence(
        Uint8Array.of(2, 1, 1),
        sm2WithSm3,
        nameDer(name),
        timeDer(at),
        timeDer(new Date(at.getTime() + days * daySeconds)),
        ...(entries.length > 0 ? [sequence(...entries)] : []),
        writeDer(0xa0, sequence(issuerKeyId(key.publicKey))),
      )
      const der = signed(tbs, key)
      return { ...readRevocationList(der), der }
    },
  }
}

function authorityOptions(days = 3650): IssueOptions {
  return { usages: ['keyCertSign', 'crlSign'], days }
}

interface Order {
  subject: NameParts
  publicKey: Uint8Array
  issuer: NameParts
  issuerKey: Sm2KeyPair
  options: IssueOptions
  authority?: { pathLength?: number }
}

function certificateDer({ subject, publicKey, issuer, issuerKey, options, authority: ca }: Order): Uint8Array {
  const from = options.from ?? new Date(Math.floor(Date.now() / 1000) * 1000 - 60_000)
  const until = new Date(from.getTime() + (options.days ?? 365) * daySeconds)
  const pathLength = ca?.pathLength === undefined ? [] : [writeUnsigned(Uint8Array.of(ca.pathLength))]
  const extensions = [
    ...(ca ? [extension(oid.basicConstraints, true, sequence(isTrue, ...pathLength))] : []),
    extension(oid.keyUsage, true, usageBits(options.usages)),
    ...(options.extendedUsages
      ? [extension(oid.extendedKeyUsage, false, sequence(...options.extendedUsages.map(writeObjectId)))]
      : []),
    extension(oid.subjectKeyIdentifier, false, writeDer(derTag.octets, keyId(publicKey))),
    issuerKeyId(issuerKey.publicKey),
  ]
  const tbs = sequence(
    writeDer(0xa0, Uint8Array.of(2, 1, 2)),
    writeUnsigned(randomBytes(16)),
    sm2WithSm3,
    nameDer(issuer),
    sequence(timeDer(from), timeDer(until)),
    nameDer(subject),
    subjectPublicKeyInfo(publicKey),
    writeDer(0xa3, sequence(...extensions)),
  )
  return signed(tbs, issuerKey)
}

function signed(tbs: Uint8Array, key: Sm2KeyPair): Uint8Array {
  return sequence(tbs, sm2WithSm3, bitString(signatureToDer(sign(tbs, key.privateKey, key.publicKey))))
}

function extension(id: string, critical: boolean, value: Uint8Array): Uint8Array {
  return sequence(writeObjectId(id), ...(critical ? [isTrue] : []), writeDer(derTag.octets, value))
}

function issuerKeyId(publicKey: Uint8Array): Uint8Array {
  return extension(oid.authorityKeyIdentifier, false, sequence(writeDer(0x80, keyId(publicKey))))
}

function keyId(publicKey: Uint8Array): Uint8Array {
  return sm3(publicKey).subarray(0, 20)
}

/** A named bit list in DER: no zero bits at its end (X.690 11.2.2). */
function usageBits(usages: readonly KeyUsageName[]): Uint8Array {
  const bits = usages.map((name) => keyUsageNames.indexOf(name))
  const highest = Math.max(...bits)
  const bytes = new Uint8Array((highest >> 3) + 1)
  for (const bit of bits) bytes[bit >> 3]! |= 0x80 >> (bit & 7)
  return writeDer(0x03, Uint8Array.of(7 - (highest & 7)), bytes)
}
