import { create, toBinary } from '@bufbuild/protobuf'
import { readCertificatePem } from '@jhc/chain-driver-chainmaker/certificate.ts'
import { CertInfosSchema } from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import { text } from '@jhc/chain-driver-chainmaker/read-block.ts'
import { digest, hashOfName } from '@jhc/chain-driver-chainmaker/signatures.ts'
import type { Execution } from '../execute-transaction.ts'
import type { SystemMethod } from './system-contracts.ts'

const hashesOf = ({ payload }: Execution) => text(payload, 'cert_hashes').split(',').filter(Boolean)

function certificateHash({ ledger }: Execution, pem: string): string {
  return Buffer.from(digest(hashOfName(ledger.config.crypto!.hash), readCertificatePem(pem).der)).toString('hex')
}
function freeze(execution: Execution, frozen: boolean): Uint8Array {
  const { frozen: book } = execution.ledger.members
  for (const pem of text(execution.payload, 'certs').split(',').filter(Boolean)) {
    const hash = certificateHash(execution, pem)
    if (frozen) book.add(hash)
    else book.delete(hash)
  }
  return Buffer.from('Success')
}

export const certManage: Record<string, SystemMethod> = {
  /** The sender's own certificate; from then on its hash is enough. */
  CERT_ADD(execution) {
    const { ledger, sender } = execution
    const pem = sender.certificatePem
    if (!pem) throw new Error('the sender has no certificate')
    const hash = certificateHash(execution, pem)
    ledger.members.certificates.set(hash, pem)
    return Buffer.from(hash)
  },
  CERTS_QUERY(execution) {
    const { certificates } = execution.ledger.members
    const certInfos = hashesOf(execution).map((hash) => ({ hash, cert: Buffer.from(certificates.get(hash) ?? '') }))
    return toBinary(CertInfosSchema, create(CertInfosSchema, { certInfos }))
  },
  CERTS_DELETE(execution) {
    for (const hash of hashesOf(execution)) execution.ledger.members.certificates.delete(hash)
    return Buffer.from('Success')
  },
  CERTS_FREEZE: (execution) => freeze(execution, true),
  CERTS_UNFREEZE: (execution) => freeze(execution, false),
}

export const pubkeyManage: Record<string, SystemMethod> = {
  PUBKEY_ADD({ ledger, payload }) {
    const key = text(payload, 'pubkey').trim()
    if (ledger.members.keys.has(key)) throw new Error('the public key is there already')
    ledger.members.keys.set(key, { organisation: text(payload, 'org_id'), role: text(payload, 'role').toUpperCase() })
    return Buffer.from('Success')
  },
  PUBKEY_DELETE({ ledger, payload }) {
    if (!ledger.members.keys.delete(text(payload, 'pubkey').trim())) throw new Error('no such public key')
    return Buffer.from('Success')
  },
}
