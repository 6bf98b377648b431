import { batchId, batchRoot, encodedEntryBytes } from '@jhc/record/batch.ts'
import { anchorCallBytes, encodeAnchorCall } from './anchor-call.ts'
import type { LaneEntry, SealedBatch } from './anchoring.ts'
import { errors } from './errors.ts'

export interface PackOptions {
  laneId: string
  sourceId: string
  mode: 'plain' | 'cipher'
  maxBatchBytes: number
  /** Whether the entries behind the last full batch are sealed too. */
  sealRest: (oldest: LaneEntry) => boolean
}

/** Cuts a run of entries into batches, in order and without gaps; what is left over waits for more. */
export function packBatches(entries: LaneEntry[], options: PackOptions): SealedBatch[] {
  const groups: LaneEntry[][] = []
  let group: LaneEntry[] = []
  let bytes = 0
  let corrections = 0
  let model = ''
  for (const entry of entries) {
    const size = encodedEntryBytes(entry.entry)
    const correction = entry.previousFingerprint === '' ? 0 : 1
    const ownModel = modelOf(entry.entry)
    const full = anchorCallBytes(bytes + size, corrections + correction) > options.maxBatchBytes
    if (group.length > 0 && (full || ownModel !== model)) {
      groups.push(group)
      group = []
      bytes = 0
      corrections = 0
    } else if (full && group.length === 0) {
      throw errors['entry-too-large']({ laneId: options.laneId, seq: entry.seq, bytes: size })
    }
    group.push(entry)
    bytes += size
    corrections += correction
    model = ownModel
  }
  if (group.length > 0 && options.sealRest(group[0]!)) groups.push(group)
  return groups.map((one) => sealGroup(one, options))
}

/** `model` stands behind `meta` in canonical order, and a quote inside a value is escaped: the last match is the member itself. */
function modelOf(entry: Uint8Array): string {
  return textMember(entry, 'model')
}

function textMember(entry: Uint8Array, name: string): string {
  const bytes = Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength)
  const start = bytes.lastIndexOf(`"${name}":"`) + name.length + 4
  return bytes.toString('utf8', start, bytes.indexOf(quote, start))
}

const quote = '"'.charCodeAt(0)

/** The batch that these entries make, in this order. */
export function sealGroup(
  group: LaneEntry[],
  { laneId, sourceId, mode }: Pick<PackOptions, 'laneId' | 'sourceId' | 'mode'>,
): SealedBatch {
  const first = group[0]!
  const last = group.at(-1)!
  const texts = group.map((entry) => entry.entry)
  const root = batchRoot(texts)
  const id = batchId({ source: sourceId, firstSeq: first.seq, lastSeq: last.seq, root })
  const previousFingerprints = group.map((entry) => entry.previousFingerprint).filter((one) => one !== '')
  const model = modelOf(first.entry)
  const call = {
    batchId: id,
    root,
    count: group.length,
    source: sourceId,
    mode,
    model,
    previousFingerprints,
    entries: texts,
  }
  return {
    batchId: id,
    laneId,
    orgId: textMember(first.entry, 'orgId'),
    fromSeq: first.seq - 1,
    toSeq: last.seq,
    entryCount: group.length,
    root,
    model,
    corrections: previousFingerprints.length,
    callData: encodeAnchorCall(call),
    attempt: 1,
    oldestReceivedAt: first.receivedAt,
  }
}
