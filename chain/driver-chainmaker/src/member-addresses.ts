import { create } from '@bufbuild/protobuf'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { readPem } from '@jhc/gm/x509/pem.ts'
import { addressOfMember } from './addresses.ts'
import { readCertificate, readCertificatePem } from './certificate.ts'
import type { ChainClient } from './chain-client.ts'
import type { ChainFacts } from './chain-facts.ts'
import { readPublicKeyPem } from './elliptic-keys.ts'
import { type Member, MemberSchema, MemberType } from './generated/accesscontrol_pb.ts'
import { type Block, CertInfosSchema } from './generated/common_pb.ts'
import type { Identity } from './identities.ts'

/** Shown for a member whose key the chain does not show: by alias, or by the hash of a certificate that was deleted. */
const unknown: Hex = `0x${'00'.repeat(20)}`

/** Addresses of the members that sign. Those that sign by certificate hash are looked up on the chain once. */
export class MemberAddresses {
  readonly #client: ChainClient
  readonly #facts: ChainFacts
  readonly #addresses = new Map<string, Hex>()

  constructor(client: ChainClient, facts: ChainFacts, identities: Identity[]) {
    this.#client = client
    this.#facts = facts
    for (const identity of identities) this.add(identity)
  }

  add(identity: Identity): void {
    const { addressType, hash } = this.#facts
    this.#addresses.set(keyOf(identity.member), addressOfMember(identity, addressType, hash))
  }

  /** Makes sure that `known` answers for all senders of the block. */
  async learn(block: Block): Promise<void> {
    const hashes = new Set<string>()
    for (const { sender } of block.txs) {
      const member = sender?.signer
      if (member?.memberType === MemberType.CERT_HASH && !this.#addresses.has(keyOf(member)))
        hashes.add(Buffer.from(member.memberInfo).toString('hex'))
    }
    if (hashes.size === 0) return
    const found = await this.#client.read(CertInfosSchema, 'CERT_MANAGE', 'CERTS_QUERY', [
      ['cert_hashes', [...hashes].join(',')],
    ])
    for (const { hash, cert } of found.certInfos) {
      if (cert.length === 0) continue
      const memberInfo = Buffer.from(hash, 'hex')
      const member = create(MemberSchema, { memberType: MemberType.CERT_HASH, memberInfo })
      const [der] = readPem(Buffer.from(cert).toString(), 'CERTIFICATE')
      const { publicKey, subjectKeyId } = readCertificate(der ?? cert)
      this.#addresses.set(keyOf(member), this.#address(publicKey.point, subjectKeyId))
    }
  }

  known(member: Member): Hex {
    const key = keyOf(member)
    const address = this.#addresses.get(key) ?? this.#derive(member)
    this.#addresses.set(key, address)
    return address
  }

  /** A key of another kind (RSA) is no reason to stop reading blocks. */
  #derive({ memberType, memberInfo }: Member): Hex {
    const pem = Buffer.from(memberInfo).toString()
    try {
      if (memberType === MemberType.PUBLIC_KEY) return this.#address(readPublicKeyPem(pem).point, null)
      if (memberType !== MemberType.CERT) return unknown
      const { publicKey, subjectKeyId } = readCertificatePem(pem)
      return this.#address(publicKey.point, subjectKeyId)
    } catch {
      return unknown
    }
  }

  #address(point: Uint8Array, subjectKeyId: Uint8Array | null): Hex {
    return addressOfMember({ point, subjectKeyId }, this.#facts.addressType, this.#facts.hash)
  }
}

function keyOf({ memberType, memberInfo }: Member): string {
  return `${memberType} ${Buffer.from(memberInfo).toString('base64')}`
}
