import { addressFor, phoneFor } from './addresses.ts'
import { citizenId } from './citizen-id.ts'
import { demoSource, type PatientRow } from './demo-source.ts'
import { givenNameFor, surnameFor } from './names.ts'
import { randomOf } from './random.ts'

/** A resident as she truly is: what every registration of her would say without mistakes. */
export interface DemoPerson {
  personId: string
  name: string
  /** GB/T 2261.1 */
  sex: '1' | '2'
  birthDate: string
  identityNumber: string
  phone: string
  address: string
  /** GB/T 2261.2: `10` unmarried, `20` married. */
  maritalCode: '10' | '20'
}

function localise(row: PatientRow, takenIds: Set<string>): DemoPerson {
  const random = randomOf('person', row.id)
  const sex = row.gender === 'male' ? '1' : '2'
  const birthYear = Number(row.birth_date.slice(0, 4))
  const name = surnameFor(random) + givenNameFor(random, sex, birthYear)
  // 9901nn: GB/T 2260 has no region that starts with 99 in any edition.
  const region = `9901${String(1 + random.below(16)).padStart(2, '0')}`
  let identityNumber: string
  do {
    const sequence = random.below(500) * 2 + (sex === '1' ? 1 : 0)
    identityNumber = citizenId(region, row.birth_date, sequence)
  } while (takenIds.has(identityNumber))
  takenIds.add(identityNumber)
  return {
    personId: row.id,
    name,
    sex,
    birthDate: row.birth_date,
    identityNumber,
    phone: phoneFor(random),
    address: addressFor(random),
    maritalCode: row.marital_status === 'M' ? '20' : '10',
  }
}

/** Two men of nearly the same age share a name, so that a name and an age never suffice. */
function makeNamesakes(persons: DemoPerson[]): void {
  const men = persons.filter((p) => p.sex === '1').sort((a, b) => (a.birthDate < b.birthDate ? -1 : 1))
  const at = men.findIndex(
    (p, i) => i > 0 && p.birthDate.slice(0, 7) === men[i - 1]!.birthDate.slice(0, 7) && p.birthDate > '1950',
  )
  men[at]!.name = men[at - 1]!.name
}

let persons: Map<string, DemoPerson> | undefined

/** The 615 residents by person id (the CSV's patient id). */
export function demoPersons(): Map<string, DemoPerson> {
  if (!persons) {
    const taken = new Set<string>()
    const rows = [...demoSource().patients].sort((a, b) => (a.id < b.id ? -1 : 1))
    const list = rows.map((row) => localise(row, taken))
    makeNamesakes(list)
    persons = new Map(list.map((p) => [p.personId, p]))
  }
  return persons
}
