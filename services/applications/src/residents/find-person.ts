import { empiApi } from '@jhc/data-center/empi/api.ts'
import { personsToCheck, type Resident, setPerson } from './resident-store.ts'
import { birthDateOf, type Desk, type Identity, sexOf } from './residents.ts'

/** The person of the master index with this identity, the likeliest where it knows several; null where nobody is. */
export async function findPerson({ bus }: Pick<Desk, 'bus'>, identity: Identity): Promise<string | null> {
  const { name, identityNumber, phone } = identity
  const body = { name, identityNumber, phone, sex: sexOf(identityNumber), birthDate: birthDateOf(identityNumber) }
  const { persons } = await bus.client(empiApi, 'residents').find({ body })
  return persons[0]?.personId ?? null
}

const freshMs = 60_000

/** Asked again after a while: persons are merged, split, and first seen. Where the index does not answer, what was known counts. */
export async function refreshPerson(desk: Desk, resident: Resident): Promise<string | null> {
  const { now, log, db } = desk
  if (now() - (resident.personCheckedAt?.getTime() ?? 0) < freshMs && resident.personId) return resident.personId
  try {
    const personId = await findPerson(desk, resident.identity)
    await setPerson(db, resident.residentId, personId, new Date(now()))
    return personId
  } catch (error) {
    log.warn({ code: (error as { code?: string }).code ?? '' }, 'the master index was not asked')
    return resident.personId
  }
}

/** A bounded part of all each round. */
export async function refreshPersons(desk: Desk): Promise<void> {
  const { db, columns, now } = desk
  const before = { known: new Date(now() - 10 * 60_000), unknown: new Date(now() - freshMs) }
  for (const resident of await personsToCheck(db, columns, before, 200)) await refreshPerson(desk, resident)
}
