import { demoSource } from '../his/localiser/demo-source.ts'
import { type DemoPerson, demoPersons } from '../his/localiser/persons.ts'
import { type DemoRegistration, demoRegistrations } from '../his/localiser/registrations.ts'
import type { People, Person } from './people.ts'

const mostPhones = 6
const sourceNames: Record<string, string> = { 'hospital-a': '岚汀医院', 'hospital-b': '槐屿医院', district: '区平台' }

/**
 * From the demo's own data: living adults whom both hospitals registered without a mistake, those with most visits first, and a child
 * under fourteen of whom one of them is the guardian. All are synthetic.
 */
export function demoPeople(today = new Date()): People {
  const visits = new Map<string, number>()
  for (const { patient } of demoSource().encounters) visits.set(patient, (visits.get(patient) ?? 0) + 1)
  const dead = new Set(demoSource().patients.flatMap(({ id, deceased }) => (deceased ? [id] : [])))
  const registrations = new Map<string, DemoRegistration[]>()
  for (const one of demoRegistrations()) {
    const { personId } = one.truth
    registrations.set(personId, [...(registrations.get(personId) ?? []), one])
  }
  const seen = [...demoPersons().values()]
    .map((person) => ({
      person,
      at: registrations.get(person.personId) ?? [],
      visits: visits.get(person.personId) ?? 0,
    }))
    .filter(({ person, at }) => !dead.has(person.personId) && isClean(at))
    .sort((a, b) => b.visits - a.visits || (a.person.personId < b.person.personId ? -1 : 1))
  const bornAfter = (years: number) => `${today.getFullYear() - years}-${today.toISOString().slice(5, 10)}`
  const adults = seen.filter(({ person }) => person.birthDate <= bornAfter(18))
  // Young enough to stay a child for a while.
  const child = seen.find(({ person }) => person.birthDate > bornAfter(12))
  const parent = child && adults.find(({ person }) => isParentOf(person, child.person))
  const chosen = adults.filter((one) => one !== parent).slice(0, mostPhones - 1)

  const noteOf = (at: DemoRegistration[]) =>
    [...new Set(at.map(({ source }) => sourceNames[source] ?? source))].join('、')
  const phones = [...(parent ? [parent] : []), ...chosen].map(({ person, at, visits: n }) => ({
    ...plain(person),
    note: `${noteOf(at)} · 就诊 ${n} 次${parent?.person === person ? ` · ${child!.person.name}（未满十四周岁）的监护人` : ''}`,
    ...(parent?.person === person ? { guardianOf: [child!.person.identityNumber] } : {}),
  }))
  // The child's own phone shows that a child gets no account.
  if (child) phones.push({ ...plain(child.person), note: `${noteOf(child.at)} · 未满十四周岁，须由监护人办理` })
  const guardians = new Map(phones.map((one) => [one.identityNumber, one]))
  const register = [...demoPersons().values()].map((one) => guardians.get(one.identityNumber) ?? plain(one))
  return { register, phones }
}

const isClean = (at: readonly DemoRegistration[]) =>
  ['hospital-a', 'hospital-b'].every((source) => at.some((one) => one.source === source)) &&
  at.every(({ truth }) => truth.errors.length === 0)

function isParentOf(adult: DemoPerson, child: DemoPerson): boolean {
  const years = Number(child.birthDate.slice(0, 4)) - Number(adult.birthDate.slice(0, 4))
  return years >= 20 && years <= 45
}

const plain = ({ name, identityNumber, phone }: DemoPerson): Person => ({ name, identityNumber, phone })
