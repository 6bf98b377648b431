import { diffRecords } from '@jhc/record/diff.ts'
import { fieldSalt, fingerprintRecord, paddingLeaf } from '@jhc/record/fingerprint.ts'
import { parseFieldName } from '@jhc/record/order.ts'
import { unwrapSeed } from '@jhc/record/seed.ts'
import type { z } from 'zod'
import type { sourceCheckResult } from '../../source-checks/api.ts'
import type { Connector, Mapper } from '../../sources/connector.ts'
import { agentErrors } from './agent-errors.ts'
import type { AgentKeys } from './agent-keys.ts'
import type { VersionRow } from './agent-model.ts'
import type { AgentStore } from './agent-store.ts'
import { nameItems } from './name-items.ts'
import type { OwnAnchor } from './own-anchor/own-anchor.ts'
import { mapSafely } from './process-units.ts'
import { headerOf } from './seal-version.ts'

export type SourceCheckResult = z.output<typeof sourceCheckResult>

export interface CheckParts {
  store: AgentStore
  connector: Connector
  mapper: Mapper
  keys: AgentKeys
  now: () => number
  /** Where the holder anchors by itself. */
  ownAnchor?: Pick<OwnAnchor, 'evidence'> | null
}

/** Reads a record's original as it is now and compares it with a stored version. Which fields differ is answered; no value is. */
export async function checkOriginal(parts: CheckParts, recordId: string, version: number): Promise<SourceCheckResult> {
  const stored = await parts.store.version(recordId, version)
  if (!stored) throw agentErrors['no-such-version']({ recordId, version })
  const checkedAt = new Date(parts.now()).toISOString()
  const names = stored.fieldNames === '' ? [] : stored.fieldNames.split('\n')
  const own = parts.ownAnchor ? { ownAnchor: await parts.ownAnchor.evidence(recordId, version) } : {}
  const base = { fingerprintThen: stored.fingerprint, fieldCount: names.length, checkedAt, ...own }
  const seed = unwrapSeed(parts.keys.seedWrap, stored.wrappedSeed, recordId, String(version))
  const [unit] = await parts.connector.readKeys([stored.unitKey])
  const result = unit && mapSafely(parts.mapper, unit)
  if (result && !result.ok) {
    // It is there but no longer a record by the standard model: no fingerprint can be computed from it.
    const differences = result.problems.map((problem) => ({
      element: problem.reasonCode,
      group: 'unit',
      occurrence: problem.field,
      change: 'changed' as const,
    }))
    return { ...base, found: true, fingerprintNow: null, matches: false, differences }
  }
  const now = result?.mapped.records.find((record) => record.localId === stored.localId)
  if (!now) {
    if (stored.kind === 'tombstone') {
      const { fingerprint } = fingerprintRecord(headerOf(stored), [], seed)
      return {
        ...base,
        found: false,
        fingerprintNow: fingerprint,
        matches: fingerprint === stored.fingerprint,
        differences: [],
      }
    }
    const differences = names.map((name) => ({ ...parseFieldName(name), change: 'missing' as const }))
    return { ...base, found: false, fingerprintNow: null, matches: false, differences }
  }
  const header = { ...headerOf(stored), orgId: now.orgId, recordType: now.recordType, day: now.day }
  const print = fingerprintRecord(header, now.fields, seed)
  const differences = diffRecords({ seed, leaves: paddedLeaves(stored, seed, names.length), names }, now.fields)
  for (const member of ['orgId', 'recordType', 'day'] as const) {
    if (header[member] !== stored[member])
      differences.push({ element: member, group: 'header', occurrence: '0', change: 'changed' })
  }
  return {
    ...base,
    found: true,
    fingerprintNow: print.fingerprint,
    matches: print.fingerprint === stored.fingerprint,
    differences: nameItems(differences, now),
  }
}

/** Only real leaves are stored; padding follows from the seed. */
export function paddedLeaves(stored: VersionRow, seed: Uint8Array, real: number): Uint8Array {
  const leaves = new Uint8Array(stored.leafCount * 32)
  leaves.set(stored.leaves)
  for (let i = real; i < stored.leafCount; i++) leaves.set(paddingLeaf(fieldSalt(seed, i)), i * 32)
  return leaves
}
