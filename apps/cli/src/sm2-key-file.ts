import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { UsageError } from './usage-error.ts'

export interface Sm2Key {
  privateKey: Uint8Array
  /** `04`, X and Y in hex. */
  publicKey: string
}

/** Where an SM2 key's 32 bytes begin in PKCS#8: version, id-ecPublicKey with the curve's id, ECPrivateKey's version, then OCTET STRING of 32. */
const sm2Curve = Buffer.from('06082a811ccf5501822d', 'hex')
const secret = Buffer.from('0201010420', 'hex')

/** Reads an SM2 private key in PEM: PKCS#8, encrypted or not, or SEC 1. Only reads: signing is libs/gm's. */
export function readSm2Key(pem: string, passphrase: string | undefined): Sm2Key {
  try {
    const key = createPrivateKey({ key: pem, ...(passphrase === undefined ? {} : { passphrase }) })
    const der = key.export({ type: 'pkcs8', format: 'der' })
    const at = der.indexOf(secret)
    if (!der.includes(sm2Curve) || at < 0) throw new TypeError('not an SM2 key')
    const publicDer = createPublicKey(key).export({ type: 'spki', format: 'der' })
    return {
      privateKey: new Uint8Array(der.subarray(at + secret.length, at + secret.length + 32)),
      publicKey: publicDer.subarray(-65).toString('hex'),
    }
  } catch {
    throw new UsageError(
      pem.includes('ENCRYPTED') && passphrase === undefined
        ? '密钥文件有口令：请用 --passphrase-file 给出口令文件。\nThe key is encrypted: name its passphrase file by --passphrase-file.'
        : '不是 SM2 私钥（PEM），或口令不对。\nNot an SM2 private key in PEM, or the passphrase is wrong.',
    )
  }
}

/** A fresh key pair in PKCS#8 PEM, encrypted where there is a passphrase. */
export function makeSm2KeyPem(passphrase: string | undefined): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' })
  const encryption = passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase }
  return privateKey.export({ type: 'pkcs8', format: 'pem', ...encryption }) as string
}
