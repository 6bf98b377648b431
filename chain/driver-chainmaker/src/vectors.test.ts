import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { fromBinary, toBinary } from '@bufbuild/protobuf'
import { type AddressType, addressOfMember, addressOfName } from './addresses.ts'
import { readCertificatePem } from './certificate.ts'
import { readPublicKeyPem } from './elliptic-keys.ts'
import { type Member, MemberSchema, MemberType } from './generated/accesscontrol_pb.ts'
import {
  BlockHeaderSchema,
  BlockInfoSchema,
  ContractEventInfoListSchema,
  ContractEventSchema,
  ContractResultSchema,
  ContractSchema,
  EndorsementEntrySchema,
  PayloadSchema,
  SubscribeResultSchema,
  TransactionInfoSchema,
  TxRequestSchema,
  TxResponseSchema,
  TxType,
} from './generated/common_pb.ts'
import { blockHashOf } from './read-block.ts'
import { digest, hashOfName, type SignatureHash, verifySignature } from './signatures.ts'

const file = JSON.parse(readFileSync(new URL('../vectors/chainmaker-vectors.json', import.meta.url), 'utf8'))
const bytes = (hex: string) => Buffer.from(hex, 'hex')
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex')
const identities = new Map<string, any>(file.identities.map((identity: any) => [identity.id, identity]))

/** Key and hash by which a signer's signatures are checked: of the certificate, or of the key and the chain's hash. */
function keyOf(signer: Member, algorithm: string) {
  const pem = Buffer.from(signer.memberInfo).toString()
  if (signer.memberType === MemberType.CERT) {
    const certificate = readCertificatePem(pem)
    return { key: certificate.publicKey, hash: certificate.signatureHash }
  }
  const hash: SignatureHash = algorithm.startsWith('SM3') ? 'sm3' : 'sha256'
  return { key: readPublicKeyPem(pem), hash }
}

describe('requests of the Java SDK', () => {
  for (const vector of file.vectors) {
    test(vector.name, () => {
      const request = fromBinary(TxRequestSchema, bytes(vector.tx_request_hex))
      const payload = fromBinary(PayloadSchema, bytes(vector.payload_hex))
      assert.equal(hex(toBinary(TxRequestSchema, request)), vector.tx_request_hex)
      assert.equal(hex(toBinary(PayloadSchema, payload)), vector.payload_hex)
      assert.deepEqual(request.payload, payload)
      assert.deepEqual(
        [payload.chainId, TxType[vector.payload.tx_type as keyof typeof TxType], payload.txId, payload.contractName],
        [vector.payload.chain_id, payload.txType, vector.payload.tx_id, vector.payload.contract_name],
      )
      assert.deepEqual(
        [payload.method, Number(payload.timestamp), Number(payload.sequence), payload.parameters.length],
        [vector.payload.method, vector.payload.timestamp, vector.payload.sequence, vector.payload.parameters.length],
      )
      const entries = [[request.sender!, vector.sender], ...request.endorsers.map((e, n) => [e, vector.endorsers[n]])]
      assert.equal(request.endorsers.length, vector.endorsers.length)
      for (const [entry, published] of entries as any[]) {
        assert.equal(hex(toBinary(EndorsementEntrySchema, entry)), published.endorsement_entry_hex)
        assert.equal(hex(toBinary(MemberSchema, entry.signer)), published.member_hex)
        assert.equal(hex(entry.signature), published.signature_der_hex)
        const { key, hash } = keyOf(entry.signer, vector.signature_algorithm)
        assert.equal(hex(key.point), identities.get(published.who).public_key_uncompressed_hex)
        const message = toBinary(PayloadSchema, payload)
        assert.equal(verifySignature(key, hash, message, entry.signature), true, published.who)
        const changed = Buffer.from(message)
        changed[changed.length - 1]! ^= 1
        assert.equal(verifySignature(key, hash, changed, entry.signature), false)
      }
    })
  }
  test('there are 12 requests with 18 signatures', () => {
    assert.equal(file.vectors.length, 12)
    assert.equal(
      file.vectors.reduce((sum: number, vector: any) => sum + 1 + vector.endorsers.length, 0),
      18,
    )
  })
})

test('addresses of members and contracts', () => {
  let certificates = 0
  for (const identity of file.identities) {
    const certificate = identity.certificate_pem ? readCertificatePem(identity.certificate_pem) : null
    const point = certificate?.publicKey.point ?? bytes(identity.public_key_uncompressed_hex)
    assert.equal(hex(point), identity.public_key_uncompressed_hex)
    for (const [type, address] of Object.entries(identity.address_by_addr_type)) {
      const chainHash = identity.id.includes('sm2') ? 'sm3' : 'sha256'
      const member = { point, subjectKeyId: certificate?.subjectKeyId ?? null }
      assert.equal(addressOfMember(member, type as AddressType, chainHash), `0x${address}`, `${identity.id} ${type}`)
    }
    if (!certificate) continue
    certificates++
    assert.equal(certificate.organisation, identity.org_id)
    for (const [name, value] of Object.entries(identity.cert_hash_by_chain_hash))
      assert.equal(hex(digest(hashOfName(name), certificate.der)), value)
  }
  assert.ok(certificates >= 4)
  for (const contract of file.contract_addresses)
    assert.equal(addressOfName(contract.name), `0x${contract.address_v2_3__CryptoUtils_nameToAddrStr_ETHEREUM}`)
})

test('a member by certificate hash', () => {
  const member = fromBinary(MemberSchema, bytes(file.cert_hash_member.member_hex))
  assert.equal(member.memberType, MemberType.CERT_HASH)
  assert.equal(hex(toBinary(MemberSchema, member)), file.cert_hash_member.member_hex)
  assert.equal(hex(member.memberInfo), identities.get('cert_p256_org1_client1').cert_hash_by_chain_hash.SHA256)
})

test('responses, and the hash of a block', () => {
  const samples = file.response_samples
  const same = [
    [ContractSchema, samples.contract_hex],
    [ContractEventSchema, samples.contract_event_hex],
    [ContractResultSchema, samples.contract_result_evm_invoke_hex],
    [TxResponseSchema, samples.tx_response_async_ok_hex],
    [BlockHeaderSchema, samples.block_header_unsigned_hex],
    [BlockInfoSchema, samples.block_info_hex],
    [TransactionInfoSchema, samples.transaction_info_hex],
    [SubscribeResultSchema, samples.subscribe_result_contract_event_hex],
  ] as const
  for (const [schema, text] of same)
    assert.equal(hex(toBinary(schema as any, fromBinary(schema as any, bytes(text)))), text, schema.typeName)
  const { header } = fromBinary(BlockInfoSchema, bytes(samples.block_info_hex)).block!
  assert.equal(hex(header!.blockHash), samples.block_hash_sha256_hex)
  assert.equal(hex(blockHashOf(header!, 'sha256')), samples.block_hash_sha256_hex)
  const stream = fromBinary(SubscribeResultSchema, bytes(samples.subscribe_result_contract_event_hex))
  const [event] = fromBinary(ContractEventInfoListSchema, stream.data).contractEvents
  assert.deepEqual([event!.topic, event!.eventData], [samples.event_topic, samples.event_data])
})
