import { sm3, sm3Hex } from '@jhc/gm/sm3.ts'
import { concat, utf8 } from './bytes.ts'
import { canonicalText, quote } from './canonical.ts'
import { domain } from './domains.ts'
import { recordErrors } from './errors.ts'

/** `commit` of ADR 0001 §7 under a given salt, hex. */
export function commit(salt: Uint8Array, value: string): string {
  if (salt.length !== 32) throw recordErrors['seed-invalid']({ bytes: salt.length })
  const text = canonicalText(value)
  if (input.length < 33 + 3 * text.length) input = Buffer.alloc(2 * (33 + 3 * text.length))
  input[0] = domain.commitment
  input.set(salt, 1)
  const length = input.write(text, 33)
  return sm3Hex(input.subarray(0, 33 + length))
}

/** Built here: hashing is synchronous, nobody sees it. */
let input = Buffer.alloc(1024)

/** Salt of the patient or encounter commitment of one record version, from that version's seed. */
export function commitmentSalt(kind: 'patient' | 'encounter', seed: Uint8Array): Uint8Array {
  if (seed.length !== 32) throw recordErrors['seed-invalid']({ bytes: seed.length })
  return sm3(concat(Uint8Array.of(domain.commitmentSalt), seed, utf8(kind)))
}

/** Commitment to the holder's local patient id. */
export function commitPatient(seed: Uint8Array, localPatientId: string): string {
  return commit(commitmentSalt('patient', seed), localPatientId)
}

/** Commitment to the holder's local encounter id. */
export function commitEncounter(seed: Uint8Array, localEncounterId: string): string {
  return commit(commitmentSalt('encounter', seed), localEncounterId)
}

/** What the centre adds to an entry: whose it is and when it came. In the entry it stands as one commitment, `master`. */
export interface CentreRow {
  personId: string
  registrationId: string
  encounterRef: string
  /** UTC, ISO 8601 with milliseconds, as `Date.toISOString` writes it. */
  collectedAt: string
  receivedAt: string
}

/** Commitment to the centre's row, so that no column of the index can change unnoticed; the centre keeps the random 32-byte salt. */
export function commitMaster(salt: Uint8Array, row: CentreRow): string {
  const { collectedAt, encounterRef, personId, receivedAt, registrationId } = row
  const members = [
    `"collectedAt":${quote(collectedAt)}`,
    `"encounterRef":${quote(encounterRef)}`,
    `"personId":${quote(personId)}`,
    `"receivedAt":${quote(receivedAt)}`,
    `"registrationId":${quote(registrationId)}`,
  ]
  return commit(salt, `{${members.join(',')}}`)
}
