import { gmErrors } from './errors.ts'
import { hmacSm3 } from './hmac-sm3.ts'

/**
 * Every purpose for which a key exists, once. A purpose's label enters the derivation, so no two purposes share key bytes
 * and a key can never be used for another purpose than its own. Adding a purpose = adding a line.
 */
export const keyPurposes = {
  'seed-wrap': 'wraps the seed of each record version, at the holder of the original',
  'content-digest': 'HMAC of a record content, to find change between two reads',
  'local-pseudonym': 'HMAC of local patient and encounter ids, at the collector',
  'staging-wrap': 'wraps raw units while they are staged',
  'data-key-wrap': 'wraps data keys, where keys are kept in software',
  'webhook-secret': 'HMAC from which the secret of each webhook is derived',
  'column-seal': 'seals columns of important data at rest',
  'column-token': 'HMAC from which sealed columns are searched, under a key of its own for each column',
  'entry-meta': 'seals the metadata of entries in mode 密文; the code over entries not yet on chain is derived from it',
  'access-control': 'codes over accounts, roles, organisations, changes of rights and sessions',
  'second-factor': 'seals the secrets of second factors',
  'payload-envelope':
    'SM2 key pair to which calls of gateways and services are enveloped, and the content keys of such calls',
  'audit-chain': 'links the lines of the audit to one another; pseudonyms in them are derived from it',
  'signer-seal': "seals a person's signing key on the person's own device, under a key stretched from the PIN",
  'link-share': 'seals what a resident shares by a link, under the key in its fragment',
} as const
export type KeyPurpose = keyof typeof keyPurposes

/** A key-encryption key: 32 random bytes and the id by which stored data name it. */
export interface KeyEncryptionKey {
  /** Lower-case letters, digits and `-`; stands in front of everything sealed under it. */
  keyId: string
  bytes: Uint8Array
}

/** A key for one purpose, 32 bytes. Carries the id of the KEK it came from. */
export interface PurposeKey {
  keyId: string
  purpose: KeyPurpose
  bytes: Uint8Array
}

const keyIdPattern = /^[a-z0-9][a-z0-9-]{0,62}$/

/** Checks a KEK's shape, so that a short or badly named key stops the start and not the first use. */
export function makeKeyEncryptionKey(keyId: string, bytes: Uint8Array): KeyEncryptionKey {
  if (!keyIdPattern.test(keyId) || bytes.length !== 32) throw gmErrors['bad-key']({ keyBytes: bytes.length })
  return { keyId, bytes }
}

/** Key derivation in counter mode (NIST SP 800-108r1 §4.1) with HMAC-SM3 as its PRF; one block gives 32 bytes. */
export function expandKey(key: Uint8Array, label: string, bytes: number): Uint8Array {
  const text = new TextEncoder().encode(label)
  const input = new Uint8Array(4 + text.length + 1 + 4)
  input[3] = 1
  input.set(text, 4)
  new DataView(input.buffer).setUint32(5 + text.length, bytes * 8)
  return hmacSm3(key, input).subarray(0, bytes)
}

export function derivePurposeKey(kek: KeyEncryptionKey, purpose: KeyPurpose): PurposeKey {
  const checked = makeKeyEncryptionKey(kek.keyId, kek.bytes)
  return { keyId: checked.keyId, purpose, bytes: expandKey(checked.bytes, `jhc/1/${purpose}`, 32) }
}
