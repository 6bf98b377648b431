import { commonErrors } from '@jhc/kit/errors.ts'
import type { Retrieval } from './retrieval.ts'

export type Sought =
  | { by: 'identity-number'; identityNumber: string }
  | { by: 'name-phone'; name: string; phone: string }
  | { by: 'code'; code: string }

/** Below it a name and a phone do not single anybody out. */
const mostShown = 5

/** Whom a doctor may mean; never a name in full, and nothing of what is in the record. */
export async function findPatients(retrieval: Retrieval, sought: Sought) {
  const { residents } = retrieval
  if (sought.by === 'code') {
    const { residents: found } = await residents.resolve({ body: { code: sought.code } })
    const patients = await Promise.all(
      found.map(async ({ residentId, personId, maskedName, sex, birthDate }) => ({
        residentId,
        personId: personId ?? '',
        maskedName,
        sex,
        birthYear: birthDate.slice(0, 4),
        ...(await countsOf(retrieval, personId)),
      })),
    )
    return { patients }
  }
  const persons = await search(retrieval, sought)
  if (persons.length === 0 || persons.length > mostShown) return { patients: [] }
  const personIds = persons.map(({ personId }) => personId)
  const { residents: known } = await residents.resolve({ body: { personIds } })
  const patients = await Promise.all(
    persons.map(async ({ personId, maskedName, sex, birthYear }) => {
      const account = known.find((one) => one.personId === personId)
      return {
        residentId: account?.residentId ?? null,
        personId,
        maskedName: account?.maskedName ?? maskedName,
        sex: account?.sex ?? sex,
        birthYear: account?.birthDate.slice(0, 4) ?? birthYear,
        ...(await countsOf(retrieval, personId)),
      }
    }),
  )
  return { patients }
}

async function search({ empi }: Retrieval, sought: Exclude<Sought, { by: 'code' }>) {
  if (sought.by === 'identity-number') {
    const identityNumber = sought.identityNumber.toUpperCase()
    if (!/^\d{17}[\dX]$/.test(identityNumber)) throw commonErrors['invalid-input']({ member: 'identityNumber' })
    return (await empi.find({ body: { identityNumber } })).persons
  }
  const { name, phone } = sought
  if (!/^1\d{10}$/.test(phone)) throw commonErrors['invalid-input']({ member: 'phone' })
  return (await empi.find({ body: { name, phone } })).persons
}

async function countsOf({ index }: Retrieval, personId: string | null) {
  if (personId === null) return { organisations: 0, records: 0 }
  const { items, total } = await index.search({ query: { personId, pageSize: 200 } })
  return { organisations: new Set(items.map(({ orgId }) => orgId)).size, records: total }
}
