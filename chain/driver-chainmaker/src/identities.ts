import { createPrivateKey, createPublicKey } from 'node:crypto'
import { create } from '@bufbuild/protobuf'
import { publicKeyOf } from '@jhc/gm/sm2.ts'
import { readCertificatePem } from './certificate.ts'
import { type PrivateKey, publicKeyPem, readPrivateKeyPem, readPublicKey } from './elliptic-keys.ts'
import { type Member, MemberSchema, MemberType } from './generated/accesscontrol_pb.ts'
import { digest, type SignatureHash, signMessage, verifySignature } from './signatures.ts'

/** A member of the chain who can sign. A key that stays in a device stands behind the same face. */
export interface Identity {
  member: Member
  point: Uint8Array
  /** Of the certificate; null in the public-key modes. */
  subjectKeyId: Uint8Array | null
  sign(message: Uint8Array): Promise<Uint8Array>
  /** Whether its key made that signature. Without this, nothing that waited is signed anew. */
  made?(message: Uint8Array, signature: Uint8Array): boolean
}

/** permissionedWithCert: the organisation must be the certificate's O, the hash is the one its issuer signed it with. */
export function certificateIdentity(parts: { certificatePem: string; privateKeyPem: string }): Identity {
  const certificate = readCertificatePem(parts.certificatePem)
  const key = readPrivateKeyPem(parts.privateKeyPem)
  const { point } = certificate.publicKey
  if (!Buffer.from(pointOf(key, parts.privateKeyPem)).equals(point))
    throw new Error('the private key does not belong to the certificate')
  return {
    member: create(MemberSchema, {
      orgId: certificate.organisation,
      memberType: MemberType.CERT,
      memberInfo: Buffer.from(parts.certificatePem),
    }),
    point,
    subjectKeyId: certificate.subjectKeyId,
    sign: async (message) => signMessage(key, point, certificate.signatureHash, message),
    made: (message, signature) => verifySignature(certificate.publicKey, certificate.signatureHash, message, signature),
  }
}

/** The same member once its certificate is on the chain (CERT_ADD): the hash of it stands for it, which makes requests shorter. */
export function byCertificateHash(identity: Identity, chainHash: SignatureHash): Identity {
  const { orgId, memberInfo } = identity.member
  const { der } = readCertificatePem(Buffer.from(memberInfo).toString())
  const member = { orgId, memberType: MemberType.CERT_HASH, memberInfo: digest(chainHash, der) }
  return { ...identity, member: create(MemberSchema, member) }
}

/** permissionedWithKey (with an organisation) and public (without): the hash is the chain's. */
export function keyIdentity(parts: {
  organisation: string
  privateKeyPem: string
  chainHash: SignatureHash
}): Identity {
  const key = readPrivateKeyPem(parts.privateKeyPem)
  const point = pointOf(key, parts.privateKeyPem)
  return {
    member: create(MemberSchema, {
      orgId: parts.organisation,
      memberType: MemberType.PUBLIC_KEY,
      memberInfo: Buffer.from(publicKeyPem({ curve: key.curve, point })),
    }),
    point,
    subjectKeyId: null,
    sign: async (message) => signMessage(key, point, parts.chainHash, message),
    made: (message, signature) => verifySignature({ curve: key.curve, point }, parts.chainHash, message, signature),
  }
}

function pointOf(key: PrivateKey, pem: string): Uint8Array {
  if (key.curve === 'sm2') return publicKeyOf(key.scalar)
  return readPublicKey(createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'der' })).point
}
