import { type Db, personOfRegistrations, registrationsOfPersons, type StoredRegistration } from './empi-store.ts'
import { maskName } from './identity-record.ts'

export interface PersonView {
  personId: string
  maskedName: string
  sex: string
  birthYear: string
  registrations: number
  registrationIds: string[]
}

/** Name, sex and year come from the person's oldest clear registration; empty where only hospitals, by tokens, know the person. */
function viewOf(personId: string, registrations: StoredRegistration[]): PersonView {
  const clear = registrations.find((r) => r.clear)?.clear
  return {
    personId,
    maskedName: clear ? maskName(clear.nameCharacters) : '',
    sex: clear?.sex ?? '',
    birthYear: clear?.birthYear ?? '',
    registrations: registrations.length,
    registrationIds: registrations.map((r) => r.registrationId),
  }
}

export async function lookupPersons(db: Db, registrationIds: string[], personIds: string[]): Promise<PersonView[]> {
  const wanted = new Set(personIds)
  if (registrationIds.length > 0) for (const id of await personOfRegistrations(db, registrationIds)) wanted.add(id)
  const byPerson = Map.groupBy(await registrationsOfPersons(db, [...wanted]), (r) => r.personId)
  return [...byPerson].map(([personId, registrations]) => viewOf(personId, registrations))
}
