import type { EmpiService } from './empi-service.ts'
import { personOfRegistrations, registrationsOfPersons, type StoredRegistration } from './empi-store.ts'
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
function viewOf(personId: string, all: StoredRegistration[], orgIds: string[] | null): PersonView[] {
  const registrations = all.filter(({ orgId }) => !orgIds || orgIds.includes(orgId))
  if (registrations.length === 0) return []
  const clear = all.find((r) => r.clear)?.clear
  const maskedName = clear ? maskName(clear.nameCharacters) : ''
  const registrationIds = registrations.map((r) => r.registrationId)
  return [
    {
      personId,
      maskedName,
      sex: clear?.sex ?? '',
      birthYear: clear?.birthYear ?? '',
      registrations: registrations.length,
      registrationIds,
    },
  ]
}

/** `orgIds`: only who is registered in one of them, and only those registrations; null: all. */
export async function lookupPersons(
  { db, columns }: EmpiService,
  registrationIds: string[],
  personIds: string[],
  orgIds: string[] | null,
): Promise<PersonView[]> {
  const wanted = new Set(personIds)
  if (registrationIds.length > 0) for (const id of await personOfRegistrations(db, registrationIds)) wanted.add(id)
  const byPerson = Map.groupBy(await registrationsOfPersons(db, columns, [...wanted]), (r) => r.personId)
  return [...byPerson].flatMap(([personId, registrations]) => viewOf(personId, registrations, orgIds))
}
