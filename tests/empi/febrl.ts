import { readFileSync } from 'node:fs'
import { candidatePairs } from '@jhc/data-center/empi/matching/block.ts'
import type { MatchConfig } from '@jhc/data-center/empi/matching/comparison.ts'
import { digitsField, type Row, textField } from '@jhc/data-center/empi/matching/fields.ts'
import { estimateModel, type MatchModel } from '@jhc/data-center/empi/matching/model.ts'
import { parse } from 'csv-parse/sync'

/** The engine on the FEBRL fields: one configuration and one set of estimated parameters for all three data sets. */
export const febrlConfig: MatchConfig<Row> = {
  comparisons: [
    textField({ field: 'given_name', near: [0.92, 0.8], byFrequency: true, swappedWith: 'surname', termFloor: 0.0005 }),
    textField({ field: 'surname', near: [0.92, 0.8], byFrequency: true, swappedWith: 'given_name', termFloor: 0.0005 }),
    digitsField('street_number', 1),
    textField({ field: 'address_1', near: [0.92, 0.8], swappedWith: 'address_2' }),
    textField({ field: 'address_2', near: [0.92, 0.8], swappedWith: 'address_1' }),
    textField({ field: 'suburb', near: [0.92, 0.8], byFrequency: true, termFloor: 0.0005 }),
    digitsField('postcode', 1),
    digitsField('state', 1),
    digitsField('date_of_birth', 2),
    digitsField('soc_sec_id', 2),
  ],
  blocking: [
    { name: 'soc_sec_id', key: (r) => r.soc_sec_id!, refine: (r) => r.surname! },
    { name: 'date_of_birth', key: (r) => r.date_of_birth!, refine: (r) => r.given_name! },
    { name: 'name', key: (r) => both(r.given_name, r.surname), refine: (r) => r.state! },
    { name: 'address', key: (r) => both(r.address_1, r.street_number), refine: (r) => r.surname! },
    { name: 'surname+postcode', key: (r) => both(r.surname, r.postcode), refine: (r) => r.given_name! },
    { name: 'given_name+suburb', key: (r) => both(r.given_name, r.suburb), refine: (r) => r.surname! },
    { name: 'given_name+postcode', key: (r) => both(r.given_name, r.postcode), refine: (r) => r.surname! },
    { name: 'street_number+suburb', key: (r) => both(r.street_number, r.suburb), refine: (r) => r.surname! },
  ],
  blockCap: 100,
  lambda: 1 / 5000,
  // Match probability 0.99, where Splink's own examples put it.
  thresholds: { link: Math.log2(99), review: 0 },
}

function both(a = '', b = ''): string {
  return a && b ? `${a}|${b}` : ''
}

const folder = new URL('../data/record-linkage/', import.meta.url)
const readCsv = (file: string): Row[] =>
  parse(readFileSync(new URL(file, folder)), { columns: true, trim: true, skip_empty_lines: true })

export const febrlSets = ['dataset1', 'dataset2', 'dataset3'] as const

export function readFebrl(name: string): { rows: Row[]; truePairs: Set<string> } {
  const pairs = readCsv(`${name}_true_pairs.csv`)
  return { rows: readCsv(`${name}.csv`), truePairs: new Set(pairs.map((p) => pairName(p.rec_id_a!, p.rec_id_b!))) }
}

const pairName = (a: string, b: string) => (a < b ? `${a}\t${b}` : `${b}\t${a}`)

/** Parameters estimated, without labels, on the largest set alone and then used unchanged on all three. */
export function estimateFebrlModel(): MatchModel {
  const { rows } = readFebrl('dataset3')
  const { pairs } = candidatePairs(febrlConfig, rows)
  return estimateModel(
    febrlConfig,
    rows,
    pairs.map(([a, b]) => [rows[a]!, rows[b]!] as const),
    {
      version: 'febrl',
      samplePairs: 300_000,
    },
  )
}

/** Every pair inside a cluster is a claim: precision and recall over pairs, against the published true pairs. */
export function evaluatePairs(rows: readonly Row[], clusterOf: readonly number[], truePairs: ReadonlySet<string>) {
  const members = new Map<number, string[]>()
  for (const [i, c] of clusterOf.entries()) members.set(c, [...(members.get(c) ?? []), rows[i]!.rec_id!])
  let claimed = 0
  let right = 0
  for (const ids of members.values()) {
    for (let i = 0; i < ids.length; i++) {
      for (let j = i + 1; j < ids.length; j++) {
        claimed++
        if (truePairs.has(pairName(ids[i]!, ids[j]!))) right++
      }
    }
  }
  return { claimed, right, wrong: claimed - right, precision: right / claimed, recall: right / truePairs.size }
}
