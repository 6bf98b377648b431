import type { Patient } from './find-page.tsx'

/** Handed from one page to the next in memory: no address names a patient. */
let chosen: Patient | null = null

export function handPatient(patient: Patient): void {
  chosen = patient
}

export function takePatient(): Patient | null {
  const taken = chosen
  chosen = null
  return taken
}
