import { readDataCsv } from './csv.ts'
import type { Random } from './random.ts'

const surnames = readDataCsv<'surname' | 'weight'>('names/surnames.csv').map((r) => ({
  surname: r.surname,
  weight: Number(r.weight),
}))
const totalWeight = surnames.reduce((sum, s) => sum + s.weight, 0)
const generations = readDataCsv<'sex' | 'born_from' | 'born_to' | 'characters'>('names/given-characters.csv')
const rare = readDataCsv<'character' | 'sex'>('names/rare-characters.csv')

export function surnameFor(random: Random): string {
  let at = random.next() * totalWeight
  for (const entry of surnames) {
    at -= entry.weight
    if (at < 0) return entry.surname
  }
  return surnames[0]!.surname
}

/** `sex` GB/T 2261.1 `1`/`2`; the characters follow the fashion of the birth year; every 40th name holds a rare character. */
export function givenNameFor(random: Random, sex: string, birthYear: number): string {
  const generation = generations.find(
    (g) => g.sex === sex && Number(g.born_from) <= birthYear && birthYear <= Number(g.born_to),
  )
  const characters = [...generation!.characters]
  const first = random.chance(0.025)
    ? random.pick(rare.filter((r) => r.sex === sex)).character
    : random.pick(characters)
  const single = birthYear >= 1965 && birthYear < 2000 ? 0.3 : 0.1
  if (random.chance(single)) return first
  return first + random.pick(characters)
}
