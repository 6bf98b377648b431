import { errors } from './errors.ts'
import { findResident, findResidents, type Resident } from './resident-store.ts'
import { birthDateOf, type Desk, maskName, sexOf } from './residents.ts'
import { residentOfCode } from './ticket-store.ts'

interface Asked {
  accountIds: string[]
  residentIds: string[]
  personIds: string[]
  code?: string | undefined
}

export async function resolveResidents({ db, columns, now }: Desk, { code, ...asked }: Asked) {
  const ofCode = code ? await residentOfCode(db, code, new Date(now())) : null
  const residentIds = ofCode ? [...asked.residentIds, ofCode] : asked.residentIds
  return { residents: (await findResidents(db, columns, { ...asked, residentIds })).map(shown) }
}

function shown({ identity, residentId, personId, accountId, guardian, actingFor }: Resident) {
  return {
    residentId,
    personId,
    accountId,
    guardian,
    current: guardian ? actingFor === residentId : actingFor === null,
    maskedName: maskName(identity.name),
    name: identity.name,
    sex: sexOf(identity.identityNumber),
    birthDate: birthDateOf(identity.identityNumber),
  }
}

export async function openResident({ db, columns }: Desk, residentId: string) {
  const resident = await findResident(db, columns, { residentId })
  if (!resident) throw errors['no-resident']()
  const { salt, name, identityNumber } = resident.identity
  return { salt, name, identityNumber }
}
