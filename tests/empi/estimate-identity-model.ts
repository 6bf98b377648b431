import { mkdirSync, writeFileSync } from 'node:fs'
import { identityConfig } from '@jhc/data-center/empi/identity-config.ts'
import type { IdentityRecord } from '@jhc/data-center/empi/identity-record.ts'
import { candidatePairs } from '@jhc/data-center/empi/matching/block.ts'
import { estimateModel, seededRandom } from '@jhc/data-center/empi/matching/model.ts'
import { identityPartsOf } from '@jhc/record/identity-parts.ts'
import { persons, withErrors } from './population.ts'

/**
 * Writes the model that the service ships with: estimated without labels on synthetic residents. Equality of clear parts is equality of
 * tokens, so the estimate holds for both. Run again after a change of the comparisons.
 */
const random = seededRandom(11)
const records: IdentityRecord[] = []
const onceEach: IdentityRecord[] = []
for (const person of persons(20_000, 5)) {
  const times = 1 + Math.floor(random() * 3)
  for (let i = 0; i < times; i++) {
    const tokens = identityPartsOf({ ...withErrors(person, random), orgId: '', localPatientId: '' })
    records.push({ tokens, clear: null })
    if (i === 0) onceEach.push(records.at(-1)!)
  }
}
const { pairs, report } = candidatePairs(identityConfig, records)
// λ of this set, not of the district: about twenty thousand true pairs among all pairs of forty thousand records.
const training = { ...identityConfig, lambda: 1 / records.length }
const model = estimateModel(
  training,
  records,
  pairs.map(([a, b]) => [records[a]!, records[b]!] as const),
  {
    version: 'jingan-identity-1',
    samplePairs: 3_000_000,
    distinct: onceEach,
  },
)
const rounded = JSON.stringify(
  model,
  (_, value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value),
  1,
)
const folder = new URL('../../services/data-center/src/empi/generated/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('identity-model.json', folder), `${rounded}\n`)
process.stdout.write(
  `${records.length} records, ${pairs.length} pairs, ${JSON.stringify(report)}\n${JSON.stringify(model.parts)}\n`,
)
