import { engine } from '#engine'
import { derTag, readDerAll, writeDer, writeObjectId } from '../der.ts'
import { gmErrors } from '../errors.ts'
import type { Sm2KeyPair } from '../sm2.ts'
import { ciphertextFromDer, ciphertextToDer } from '../sm2-der.ts'
import { sm2Decrypt, sm2Encrypt } from '../sm2-encrypt.ts'
import { sm4CbcDecrypt, sm4CbcEncrypt } from '../sm4.ts'
import type { Certificate } from './certificate.ts'
import { oid } from './identifiers.ts'
import { contentInfo, contentOf, issuerAndSerial, sameBytes } from './signed-message.ts'
import { sequence } from './write-der.ts'

const version1 = Uint8Array.of(2, 1, 1)

/**
 * EnvelopedData of GM/T 0010-2023 9: SM4-CBC under a fresh key, that key under each recipient's SM2 encryption key. It hides; it
 * proves nothing about who sent it or that nothing was changed: sign first (`writeSignedMessage`), then envelop.
 */
export function writeEnvelopedMessage(content: Uint8Array, recipients: readonly Certificate[]): Uint8Array {
  const [key, iv] = [engine.random(16), engine.random(16)]
  const infos = recipients.map((recipient) =>
    sequence(
      version1,
      issuerAndSerial(recipient),
      sequence(writeObjectId(oid.sm2Encryption)),
      writeDer(derTag.octets, ciphertextToDer(sm2Encrypt(key, recipient.publicKey))),
    ),
  )
  const algorithm = sequence(writeObjectId(oid.sm4Cbc), writeDer(derTag.octets, iv))
  const encrypted = sequence(writeObjectId(oid.gmData), algorithm, writeDer(0x80, sm4CbcEncrypt(key, iv, content)))
  return contentInfo(oid.gmEnvelopedData, sequence(version1, writeDer(0x31, ...infos), encrypted))
}

/** The content for one of the recipients; `gm.not-authentic` for anybody else and for anything damaged that shows. */
export function openEnvelopedMessage(
  der: Uint8Array,
  recipient: { key: Sm2KeyPair; certificate: Certificate },
): Uint8Array {
  const [, infos, encrypted] = contentOf(der, oid.gmEnvelopedData)
  if (!infos || !encrypted) throw gmErrors['bad-form']()
  const wanted = issuerAndSerial(recipient.certificate)
  const mine = readDerAll(infos.content)
    .map((info) => readDerAll(info.content))
    .find(([, name]) => name && sameBytes(writeDer(name.tag, name.content), wanted))
  const [, algorithm, cipher] = readDerAll(encrypted.content)
  const [id, iv] = algorithm ? readDerAll(algorithm.content) : []
  const isSm4Cbc = id && sameBytes(writeDer(id.tag, id.content), writeObjectId(oid.sm4Cbc))
  if (!isSm4Cbc || iv?.content.length !== 16 || cipher?.tag !== 0x80) throw gmErrors['other-algorithm']()
  if (!mine?.[3]) throw gmErrors['not-authentic']()
  const key = sm2Decrypt(ciphertextFromDer(mine[3].content), recipient.key.privateKey)
  return sm4CbcDecrypt(key, iv.content, cipher.content)
}
