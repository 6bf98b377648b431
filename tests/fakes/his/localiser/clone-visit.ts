import { randomUUID } from 'node:crypto'
import type { DemoVisit } from './visits.ts'

/** The same visit again on another day with new ids: what a hospital's next encounter looks like. */
export function cloneVisit(visit: DemoVisit, updated: string): DemoVisit {
  const renew = <T extends { id: string }>(items: T[]): T[] => items.map((item) => ({ ...item, id: randomUUID() }))
  return {
    ...visit,
    encounterId: randomUUID(),
    start: `2021-04-02${visit.start.slice(10)}`,
    end: `2021-04-02${visit.end.slice(10)}`,
    updated,
    diagnoses: renew(visit.diagnoses),
    operations: renew(visit.operations),
    carePlans: renew(visit.carePlans),
    vitalSigns: renew(visit.vitalSigns),
    assessments: renew(visit.assessments),
    labs: renew(visit.labs),
    panels: renew(visit.panels),
    medications: renew(visit.medications),
    vaccinations: renew(visit.vaccinations),
    imaging: renew(visit.imaging),
    allergies: renew(visit.allergies),
  }
}
