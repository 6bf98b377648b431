import { addressOfMember } from '@jhc/chain-driver-chainmaker/addresses.ts'
import { isIssuedBy, readCertificatePem } from '@jhc/chain-driver-chainmaker/certificate.ts'
import { type PublicKey, readPublicKeyPem } from '@jhc/chain-driver-chainmaker/elliptic-keys.ts'
import { type Member, MemberType } from '@jhc/chain-driver-chainmaker/generated/accesscontrol_pb.ts'
import type { EndorsementEntry } from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import type { ChainConfig } from '@jhc/chain-driver-chainmaker/generated/config_pb.ts'
import { AddrType } from '@jhc/chain-driver-chainmaker/generated/config_pb.ts'
import { hashOfName, type SignatureHash, verifySignature } from '@jhc/chain-driver-chainmaker/signatures.ts'
import type { Hex } from '@jhc/chain-port/driver.ts'

export interface KnownMember {
  organisation: string
  /** ADMIN, CLIENT, LIGHT, CONSENSUS, COMMON. */
  role: string
  address: Hex
  certificatePem?: string
}

/** What the ledger keeps of members beyond the configuration. */
export interface MemberRegister {
  /** Hex of the chain hash → certificate PEM. */
  certificates: Map<string, string>
  /** Hex of hashes of certificates that are frozen. */
  frozen: Set<string>
  /** Public key PEM → organisation and role. */
  keys: Map<string, { organisation: string; role: string }>
}

/** Who signed, by the chain's mode; throws with the node's words where the member or the signature is no good. */
export function authenticate(
  entry: EndorsementEntry | undefined,
  message: Uint8Array,
  config: ChainConfig,
  register: MemberRegister,
  at: Date,
): KnownMember {
  if (!entry?.signer) throw new Error('no signer')
  const { key, hash, member } =
    config.authType === 'permissionedWithCert'
      ? byCertificate(entry.signer, config, register, at)
      : byKey(entry.signer, config, register)
  if (!verifySignature(key, hash, message, entry.signature)) throw new Error('the signature is invalid')
  return member
}

interface Found {
  key: PublicKey
  hash: SignatureHash
  member: KnownMember
}

function byCertificate(signer: Member, config: ChainConfig, register: MemberRegister, at: Date): Found {
  const pem = pemOf(signer, register)
  const certificate = readCertificatePem(pem)
  if (certificate.organisation !== signer.orgId) throw new Error('the organisation is not the one in the certificate')
  const roots = config.trustRoots.find((trusted) => trusted.orgId === signer.orgId)?.root ?? []
  if (!roots.some((root) => isIssuedBy(certificate, readCertificatePem(root), at)))
    throw new Error('no trust root of the organisation has issued the certificate')
  return {
    key: certificate.publicKey,
    hash: certificate.signatureHash,
    member: {
      organisation: signer.orgId,
      role: certificate.unit.toUpperCase(),
      address: addressIn(config, certificate.publicKey.point, certificate.subjectKeyId),
      certificatePem: pem,
    },
  }
}

function pemOf(signer: Member, register: MemberRegister): string {
  if (signer.memberType === MemberType.CERT) return Buffer.from(signer.memberInfo).toString()
  if (signer.memberType !== MemberType.CERT_HASH) throw new Error('the member type is not one of this mode')
  const hash = Buffer.from(signer.memberInfo).toString('hex')
  if (register.frozen.has(hash)) throw new Error('the certificate is frozen')
  const pem = register.certificates.get(hash)
  if (!pem) throw new Error('the certificate hash is not on the chain')
  return pem
}

function byKey(signer: Member, config: ChainConfig, register: MemberRegister): Found {
  if (signer.memberType !== MemberType.PUBLIC_KEY) throw new Error('the member type is not one of this mode')
  const pem = Buffer.from(signer.memberInfo).toString()
  const key = readPublicKeyPem(pem)
  const roots = config.trustRoots.filter((trusted) => trusted.root.some((root) => root.trim() === pem.trim()))
  const isPublic = config.authType === 'public'
  const admin = roots.find((trusted) => isPublic || trusted.orgId === signer.orgId)
  const registered = register.keys.get(pem.trim())
  if (!isPublic && !admin && registered?.organisation !== signer.orgId)
    throw new Error('the public key is not one of the organisation')
  return {
    key,
    hash: hashOfName(config.crypto!.hash),
    member: {
      organisation: isPublic ? 'public' : signer.orgId,
      role: admin ? 'ADMIN' : (registered?.role ?? 'CLIENT'),
      address: addressIn(config, key.point, null),
    },
  }
}

export function addressIn(config: ChainConfig, point: Uint8Array, subjectKeyId: Uint8Array | null): Hex {
  const type = config.vm!.addrType === AddrType.ETHEREUM ? 'ETHEREUM' : 'CHAINMAKER'
  return addressOfMember({ point, subjectKeyId }, type, hashOfName(config.crypto!.hash))
}
