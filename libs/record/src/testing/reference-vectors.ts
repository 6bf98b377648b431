import { batchId, batchRoot, encodeEntries, entryLeaf, inclusionPath } from '../batch.ts'
import { toHex } from '../bytes.ts'
import { canonicalHeader } from '../canonical.ts'
import { type CentreRow, commitEncounter, commitMaster, commitPatient } from '../commitment.ts'
import { contentDigest } from '../content-digest.ts'
import { composeEntry } from '../entry.ts'
import { fieldSalt, fingerprintRecord, recordTreeRoot } from '../fingerprint.ts'
import type { RecordField, RecordHeader } from '../model.ts'
import { orderFields } from '../order.ts'
import { randomBytes, randomFields, randomHeader, seededRandom } from './random-record.ts'

/** One line of the exchange format that tests/independent reads: a record version with everything that is hashed. */
export interface RecordLine {
  kind: 'record'
  header: RecordHeader
  fields: RecordField[]
  /** 64 hex characters. */
  seed: string
  fingerprint: string
  leafCount: number
  localPatientId: string
  localEncounterId: string
  /** Canonical text of the index entry. */
  entry: string
  collectorKey?: string
  contentDigest?: string
  /** What the centre committed to under `masterSalt`. */
  centreRow?: CentreRow
  masterSalt?: string
  treeRoot?: string
}

export interface BatchLine {
  kind: 'batch'
  source: string
  firstSeq: number
  lastSeq: number
  entries: string[]
  root: string
  batchId: string
  callData?: string
  path?: { index: number; path: string[] }
}

const example: RecordField[] = [
  {
    element: 'DE02.01.060.00',
    group: 'lab',
    occurrence: '10',
    text: '7.00',
    unit: 'mmol/L',
    code: '2345-7',
    system: 'LOINC',
  },
  {
    element: 'DE05.01.024.00',
    group: 'diagnosis',
    occurrence: '0',
    text: '原发性高血压',
    code: 'I10.x00',
    system: 'ICD-10',
  },
  { element: 'JHC.note', group: 'lab', occurrence: '9', text: 'cafe\u0301 "阴性"\t㐂𠮷' },
  { element: 'JHC.start', group: 'visit', occurrence: '0', text: '1986-05-04T10:00:00+09:00' },
]

function recordLine(random: () => number, header: RecordHeader, fields: RecordField[], previous?: string): RecordLine {
  const [seed, collectorKey, masterSalt] = [randomBytes(random), randomBytes(random), randomBytes(random)]
  const { fingerprint, leafCount, leaves } = fingerprintRecord(header, fields, seed)
  const ids = {
    localPatientId: '患者-0007',
    localEncounterId: 'enc/4711',
  }
  const centreRow: CentreRow = {
    personId: '0190a0a0-0000-7000-8000-00000000abcd',
    registrationId: '0190a0a0-0000-7000-8000-00000000ef01',
    encounterRef: 'b7',
    collectedAt: '2026-11-23T01:02:03.004Z',
    receivedAt: '2026-11-23T01:02:04.000Z',
  }
  const entry = composeEntry({
    recordId: header.recordId,
    version: Number(header.version),
    kind: previous ? (fields.length > 0 ? 'update' : 'tombstone') : 'create',
    orgId: header.orgId,
    recordType: header.recordType,
    model: header.model,
    day: header.day,
    grade: 2,
    fingerprint,
    leafCount,
    previous,
    patient: commitPatient(seed, ids.localPatientId),
    encounter: commitEncounter(seed, ids.localEncounterId),
    master: commitMaster(masterSalt, centreRow),
    meta: { document: 'lab', fields: String(fields.length) },
  })
  return {
    kind: 'record',
    header,
    fields,
    seed: toHex(seed),
    fingerprint,
    leafCount,
    ...ids,
    entry,
    collectorKey: toHex(collectorKey),
    contentDigest: contentDigest(collectorKey, fields),
    centreRow,
    masterSalt: toHex(masterSalt),
    treeRoot: toHex(recordTreeRoot(leaves)),
  }
}

/** The published vectors: the worked example, its correction and its tombstone, random records, one batch over all. */
export function referenceVectors(): (RecordLine | BatchLine)[] {
  const random = seededRandom(20261123)
  const header: RecordHeader = {
    model: 'JHC-REC-1',
    recordId: '0190a0a0-0000-7000-8000-000000000001',
    version: '1',
    orgId: 'jingan-district',
    recordType: 'lab-report',
    day: '1986-05-04',
  }
  const first = recordLine(random, header, example)
  const second = recordLine(
    random,
    { ...header, version: '2' },
    example.map((one) => ({ ...one, text: one.text.replace('7.00', '7.0') })),
    first.fingerprint,
  )
  const third = recordLine(random, { ...header, version: '3' }, [], second.fingerprint)
  const others = [1, 15, 16, 17, 31, 40].map((count) =>
    recordLine(random, { ...randomHeader(random), version: '1' }, randomFields(random, count)),
  )
  const records = [first, second, third, ...others]
  const entries = records.map((one) => one.entry)
  const root = batchRoot(entries)
  const range = { source: 'district', firstSeq: 1, lastSeq: entries.length }
  return [
    ...records,
    {
      kind: 'batch',
      ...range,
      entries,
      root,
      batchId: batchId({ ...range, root }),
      callData: toHex(encodeEntries(entries)),
      path: { index: 4, path: inclusionPath(entries.map(entryLeaf), 4) },
    },
  ]
}

/** The worked example of docs/reference/fingerprint.md, step by step. */
export function workedExample(): string {
  const [line] = referenceVectors() as [RecordLine]
  const seed = Uint8Array.from(Buffer.from(line.seed, 'hex'))
  const { leaves } = fingerprintRecord(line.header, line.fields, seed)
  const ordered = orderFields(line.fields)
  const leaf = (i: number) => toHex(leaves.subarray(i * 32, i * 32 + 32))
  const rows = [
    `seed             ${line.seed}`,
    `H                ${canonicalHeader(line.header)}`,
    ...ordered.flatMap((one, i) => [
      `C(field_${i})       ${one.canonical}`,
      `salt_${i}           ${toHex(fieldSalt(seed, i))}`,
      `leaf_${i}           ${leaf(i)}`,
    ]),
    `leaf_4 (padding) ${leaf(4)}`,
    `leaf_15 (padding) ${leaf(15)}`,
    `N                ${line.leafCount}`,
    `treeRoot         ${line.treeRoot}`,
    `fingerprint      ${line.fingerprint}`,
    `collectorKey     ${line.collectorKey}`,
    `content digest   ${line.contentDigest}`,
  ]
  return rows.join('\n')
}

/** The worked example of docs/reference/on-chain-structure.md. */
export function workedBatch(): string {
  const lines = referenceVectors()
  const [line] = lines as [RecordLine]
  const batch = lines.at(-1) as BatchLine
  const rows = [
    `local patient id    ${line.localPatientId}`,
    `local encounter id  ${line.localEncounterId}`,
    `centre's row        ${JSON.stringify(line.centreRow)}`,
    `master salt         ${line.masterSalt}`,
    `entry_0             ${line.entry}`,
    `entryLeaf_0         ${toHex(entryLeaf(line.entry))}`,
    `count               ${batch.entries.length}`,
    `batchRoot           ${batch.root}`,
    `source, range       ${batch.source}, ${batch.firstSeq} to ${batch.lastSeq}`,
    `batchId             ${batch.batchId}`,
    `call data, first 8  ${batch.callData?.slice(0, 16)}`,
    `path of entry_4     ${batch.path?.path.join('\n                    ')}`,
  ]
  return rows.join('\n')
}

/** Puts a text between a page's `<!-- generated:name -->` marks. */
export function fillMark(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`]
  const [from, to] = [page.indexOf(open), page.indexOf(close)]
  if (from < 0 || to < from) throw new RangeError(`the page has no mark ${name}`)
  return `${page.slice(0, from + open.length)}\n\`\`\`text\n${text}\n\`\`\`\n${page.slice(to)}`
}

export const vectorFile = new URL('../../vectors/records.jsonl', import.meta.url)
export const referencePages = [
  {
    url: new URL('../../../../docs/reference/fingerprint.md', import.meta.url),
    name: 'worked-example',
    text: workedExample,
  },
  {
    url: new URL('../../../../docs/reference/on-chain-structure.md', import.meta.url),
    name: 'worked-batch',
    text: workedBatch,
  },
]

export function vectorLines(): string {
  return `${referenceVectors()
    .map((line) => JSON.stringify(line))
    .join('\n')}\n`
}
