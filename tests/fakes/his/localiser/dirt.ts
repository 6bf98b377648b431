import { addressFor, phoneFor } from './addresses.ts'
import { readDataCsv } from './csv.ts'
import type { DemoPerson } from './persons.ts'
import type { Random } from './random.ts'

/** Share of registrations with each error; independent of each other. Stated in docs/reference/demo-data.md. */
export const dirtRates = {
  'name-variant': 0.03,
  'name-homophone': 0.025,
  'id-missing': 0.06,
  'id-swapped-digits': 0.02,
  'birth-date-swapped-digits': 0.015,
  'phone-missing': 0.06,
  'phone-swapped-digits': 0.02,
  'phone-changed': 0.05,
  'address-moved': 0.1,
  'address-missing': 0.02,
  'sex-wrong': 0.005,
} as const
export type DirtKind = keyof typeof dirtRates

export type Identity = Pick<DemoPerson, 'name' | 'sex' | 'birthDate' | 'identityNumber' | 'phone' | 'address'>

const confusable = readDataCsv<'character' | 'kind' | 'typed_as'>('names/confusable-characters.csv')

function confuse(name: string, kind: 'variant' | 'homophone', random: Random): string | null {
  const characters = [...name]
  const options = characters.flatMap((c, at) =>
    confusable.filter((r) => r.kind === kind && r.character === c).map((r) => ({ at, typed: r.typed_as })),
  )
  if (options.length === 0) return null
  const { at, typed } = random.pick(options)
  return characters.with(at, typed).join('')
}

/** Swaps two different neighbours at or after `from`; null where there are none that `accept` takes. */
function swapNeighbours(
  text: string,
  from: number,
  random: Random,
  accept: (swapped: string) => boolean,
): string | null {
  const options: string[] = []
  for (let i = from; i + 1 < text.length; i++) {
    if (text[i] === text[i + 1] || !/\d\d/.test(text.slice(i, i + 2))) continue
    const swapped = text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2)
    if (accept(swapped)) options.push(swapped)
  }
  return options.length ? random.pick(options) : null
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return (
    !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text >= '1900-01-01' && text <= '2020-12-31'
  )
}

/** What a clerk typed: the truth with labelled errors. A kind that cannot apply (no confusable character) is not listed. */
export function soil(truth: DemoPerson, random: Random): { typed: Identity; errors: DirtKind[] } {
  const typed: Identity = {
    name: truth.name,
    sex: truth.sex,
    birthDate: truth.birthDate,
    identityNumber: truth.identityNumber,
    phone: truth.phone,
    address: truth.address,
  }
  const errors: DirtKind[] = []
  const apply = (kind: DirtKind, change: () => boolean) => {
    if (random.chance(dirtRates[kind]) && change()) errors.push(kind)
  }
  const set = <K extends keyof Identity>(key: K, value: Identity[K] | null) => {
    if (value === null || value === typed[key]) return false
    typed[key] = value
    return true
  }
  apply('name-variant', () => set('name', confuse(typed.name, 'variant', random)))
  apply('name-homophone', () => set('name', confuse(typed.name, 'homophone', random)))
  apply('id-missing', () => set('identityNumber', ''))
  apply('id-swapped-digits', () =>
    set(
      'identityNumber',
      swapNeighbours(typed.identityNumber, 6, random, () => true),
    ),
  )
  apply('birth-date-swapped-digits', () => set('birthDate', swapNeighbours(typed.birthDate, 2, random, isDay)))
  apply('phone-changed', () => set('phone', phoneFor(random)))
  apply('phone-swapped-digits', () =>
    set(
      'phone',
      swapNeighbours(typed.phone, 3, random, () => true),
    ),
  )
  apply('phone-missing', () => set('phone', ''))
  apply('address-moved', () => set('address', addressFor(random)))
  apply('address-missing', () => set('address', ''))
  apply('sex-wrong', () => set('sex', typed.sex === '1' ? '2' : '1'))
  return { typed, errors }
}
