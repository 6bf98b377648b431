import { randomUUID } from 'node:crypto'
import { composeEntry } from '@jhc/record/entry.ts'
import { modelVersion } from '@jhc/record/model.ts'
import pg from 'pg'

export const seedShape = { recordsPerPerson: 20, encountersPerPerson: 8, registrationsPerPerson: 2 }

/** Ids are computed, so that whoever asks needs no list of them. */
export const recordIdOf = (n: number) => `018f0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
export const personIdOf = (n: number) => `018f1111-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

/**
 * Fills the index library's tables with `rows` index rows as receiving and anchoring would leave them: two organisations per
 * person, 20 records in 8 encounters, everything final but the last 1 000 rows of each lane. Runs as the owner, in SQL, because filling is not measured.
 */
export async function seedIndex(ownerUrl: string, rows: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { recordsPerPerson, encountersPerPerson } = seedShape
  const persons = Math.ceil(rows / recordsPerPerson)
  const perLane = Math.ceil(rows / 2)
  const hex = (text: string) => `encode(sha256((${text})::bytea), 'hex')`
  const id = (block: string, n: string) => `'018f${block}-0000-7000-8000-' || lpad(to_hex((${n})::bigint), 12, '0')`
  const registration = (person: string, side: string) => `${id('2222', `(${person}) * 2 + ${side}`)}`
  // Record n: person n / 20, side (= lane, organisation) n % 2, encounter by its place.
  const person = `n / ${recordsPerPerson}`
  const place = `n % ${recordsPerPerson}`
  const encounterRef = `${hex(`'e' || (${person})::text || '/' || ((${place}) % ${encountersPerPerson})::text`)}`
  const sample = composeEntry({
    recordId: randomUUID(), version: 1, kind: 'create', orgId: 'org-0', recordType: 'lab-report', model: modelVersion, day: '2024-01-01',
    grade: 3, fingerprint: '0'.repeat(64), leafCount: 32, patient: '1'.repeat(64), encounter: '2'.repeat(64), master: '3'.repeat(64),
    meta: { groups: 'diagnosis,lab,visit,vital-sign', note: 'x'.repeat(200) },
  }) // biome-ignore format: one object
  const statements = [
    `insert into index_library.organisation values ('org-0', '机构〇'), ('org-1', '机构一')`,
    `insert into index_library.source (source_id, org_id, name, kind, mode, encounters) values ('s0', 'org-0', '来源〇', 'sql', 'plain', 0), ('s1', 'org-1', '来源一', 'fhir', 'plain', 0)`,
    `insert into index_library.lane values (1, 's0.plain', 's0', 'plain', ${perLane}), (2, 's1.plain', 's1', 'plain', ${perLane})`,
    `insert into index_library.lane_mark values (1, ${perLane}, ${perLane}, ${perLane - 1000}), (2, ${perLane}, ${perLane}, ${perLane - 1000})`,
    `insert into index_library.lane_batch (lane_no, to_seq, from_seq, batch_id, state, transaction_hash, block_number)
       select lane, least((b + 1) * 100, ${perLane}), b * 100, ${hex(`lane::text || '/' || b::text`)}, case when b * 100 < ${perLane - 1000} then 'final' else 'included' end, '0x' || ${hex(`'t' || lane::text || '/' || b::text`)}, b
       from generate_series(1, 2) lane, generate_series(0, ${Math.ceil(perLane / 100) - 1}) b`,
    `insert into index_library.entry
       select ${id('0000', 'n')}, 1, n % 2 + 1, n / 2 + 1, 'org-' || (n % 2), (array['outpatient-visit','inpatient-stay','checkup-report','lab-report','prescription','immunization','allergy','imaging'])[n % 8 + 1],
         to_char(date '2015-01-01' + ((n * 7919) % 4000)::integer, 'YYYY-MM-DD'), 'create', n % 4 + 1, ${hex('n::text')},
         ${registration(person, 'n % 2')}, ${encounterRef}, timestamptz '2026-01-01' + n * interval '1 second', timestamptz '2026-01-01' + n * interval '1 second'
       from generate_series(0::bigint, ${rows - 1}) n`,
    `insert into index_library.entry_bytes
       select n % 2 + 1, n / 2 + 1, 'org-' || (n % 2), overlay('${sample}' placing (${id('0000', 'n')}) from ${sample.indexOf('"recordId":"') + 13} for 36),
         ${hex(`'s' || n::text`)}, ${id('1111', person)}
       from generate_series(0::bigint, ${rows - 1}) n`,
    `insert into index_library.encounter
       select distinct on (1, 2) 's' || (n % 2), ${encounterRef}, ${registration(person, 'n % 2')}, 'org-' || (n % 2), 'outpatient', '2024-01-02T08:30:00+08:00', '2024-01-02T09:00:00+08:00', '门诊部'
       from generate_series(0::bigint, ${rows - 1}) n`,
    `insert into index_library.assignment select ${registration('p', 'side')}, ${id('1111', 'p')} from generate_series(0, ${persons - 1}) p, generate_series(0, 1) side`,
    `insert into index_library.registration select ${registration('p', 'side')}, 's' || side, 'org-' || side, ${encountersPerPerson / 2}, ${recordsPerPerson / 2}, '2025-12-01' from generate_series(0, ${persons - 1}) p, generate_series(0, 1) side`,
    `insert into index_library.person select ${id('1111', 'p')}, 'district', '张*', '1', '1970' from generate_series(0, ${persons - 1}) p`,
    `insert into index_library.tally select lane, 'lab-report', '2026-01-01', ${perLane}, ${perLane} from generate_series(1, 2) lane`,
    'vacuum analyze index_library.entry, index_library.entry_bytes, index_library.encounter, index_library.assignment, index_library.registration, index_library.person, index_library.lane_batch, index_library.lane, index_library.lane_mark, index_library.source, index_library.organisation',
  ]
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
