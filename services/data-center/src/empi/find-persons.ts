import { identityPartsOf } from '@jhc/record/identity-parts.ts'
import { findCandidates } from './candidate-store.ts'
import type { EmpiService } from './empi-service.ts'
import { registrationsByNo } from './empi-store.ts'
import { identityConfig } from './identity-config.ts'
import { lookupPersons } from './lookup-persons.ts'

export interface SoughtIdentity {
  name: string
  identityNumber: string
  phone: string
  sex: string
  birthDate: string
}

/** No registration has this number. */
const sought = 0

/**
 * Finds as a registration with these parts would find the person it belongs to, and registers nothing. Where a number, or name and phone,
 * are all that was given, the score cannot reach the threshold: then they have to agree in full, and name and phone with one person only.
 */
export async function findPersons(service: EmpiService, identity: SoughtIdentity) {
  const clear = identityPartsOf({ localPatientId: '', orgId: '', address: '', ...withNumber(identity) })
  const named = clear.nameCharacters.length > 1
  if (!clear.idWhole && !(named && clear.phoneTail)) return []
  const [tokens] = await service.key.tokenise([clear])
  const record = { no: sought, tokens: tokens!, clear }
  const candidates = (await findCandidates(service.db, [record])).get(sought)!
  const stored = await registrationsByNo(service.db, service.columns, [...candidates])
  const score = await service.score()
  const linked = new Map<string, number>()
  const alike = new Map<string, number>()
  for (const one of stored.values()) {
    // Two whole numbers that differ are never one person's.
    if (identityConfig.contradict!(record, one)) continue
    const result = score(record, one)
    const level = Object.fromEntries(result.parts.map((part) => [part.part, part.level]))
    const all = clear.idWhole
      ? !named && level.id === 'same'
      : level.surname === 'exact' && level.given === 'exact' && level.contact === 'phone' && level.birth === 'missing'
    const into = result.automatic ? linked : all ? alike : null
    into?.set(one.personId, Math.max(into.get(one.personId) ?? Number.NEGATIVE_INFINITY, result.bits))
  }
  const found = linked.size > 0 ? linked : clear.idWhole || alike.size === 1 ? alike : new Map<string, number>()
  const persons = await lookupPersons(service, [], [...found.keys()], null)
  return persons
    .map((person) => ({ ...person, score: found.get(person.personId)! }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 20)
}

/** An identity number says sex and birth date as well. */
function withNumber(identity: SoughtIdentity): SoughtIdentity {
  const number = identity.identityNumber.toUpperCase()
  if (!/^\d{17}[\dX]$/.test(number)) return identity
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  return {
    ...identity,
    birthDate: identity.birthDate || birthDate,
    sex: identity.sex || (Number(number[16]) % 2 === 1 ? '1' : '2'),
  }
}
