import type { ResidentOpening } from '@jhc/record/consent/resident-id.ts'
import type { PatientRegistration } from '@jhc/record/model.ts'

/**
 * Whether the patient of an original is the resident behind an id: name and identity number, or name and birth date where the original
 * has no number. `number` says which it was; null where it is somebody else.
 */
export function samePerson(
  { name, identityNumber }: ResidentOpening,
  patient: Pick<PatientRegistration, 'name' | 'birthDate' | 'identityNumber'>,
): { byNumber: boolean } | null {
  const plain = (text: string) => text.normalize('NFC').trim()
  if (plain(patient.name) === '' || plain(patient.name) !== plain(name)) return null
  if (patient.identityNumber !== '')
    return patient.identityNumber.toUpperCase() === identityNumber.toUpperCase() ? { byNumber: true } : null
  const born = `${identityNumber.slice(6, 10)}-${identityNumber.slice(10, 12)}-${identityNumber.slice(12, 14)}`
  return patient.birthDate !== '' && patient.birthDate.slice(0, 10) === born ? { byNumber: false } : null
}
