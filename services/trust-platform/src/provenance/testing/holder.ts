import { type ownAnchorEvidence, sourceChecksApi } from '@jhc/data-platform/source-checks/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { commitEncounter, commitPatient } from '@jhc/record/commitment.ts'
import { diffRecords } from '@jhc/record/diff.ts'
import { fingerprintRecord, type RecordFingerprint } from '@jhc/record/fingerprint.ts'
import type { RecordField, RecordHeader } from '@jhc/record/model.ts'
import { newSeed } from '@jhc/record/seed.ts'
import type { Capability } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import type { z } from 'zod'

export interface HeldVersion {
  header: RecordHeader
  fields: RecordField[]
  seed: Uint8Array
  print: RecordFingerprint
  localPatientId: string
  localEncounterId: string
}

/** A holder of originals, small enough for a test: keeps records as they are "now" and answers source checks by the real library. */
export class Holder {
  readonly originals = new Map<string, RecordField[]>()
  readonly versions = new Map<string, HeldVersion>()
  silent = false
  /** `recordId/version` → what it answers about its own anchor; null: not sealed yet. */
  readonly ownAnchors = new Map<string, z.output<typeof ownAnchorEvidence> | null>()

  /** Makes a version of a record from its original as it is now. */
  seal(recordId: string, version: number, orgId: string, day: string): HeldVersion {
    const header: RecordHeader = {
      model: 'JHC-REC-1',
      recordId,
      version: String(version),
      orgId,
      recordType: 'lab-report',
      day,
    }
    const fields = (this.originals.get(recordId) ?? []).map((field) => ({ ...field }))
    const seed = newSeed()
    const held = {
      header,
      fields,
      seed,
      print: fingerprintRecord(header, fields, seed),
      localPatientId: `p-${recordId.slice(-4)}`,
      localEncounterId: `e-${recordId}`,
    }
    this.versions.set(`${recordId}/${version}`, held)
    return held
  }

  write(recordId: string = uuidv7(), text = '7.00'): string {
    this.originals.set(recordId, [
      { element: 'DE04.30.020.00', group: 'lab', occurrence: '0', text: '血糖', code: '2345-7', system: 'LOINC' },
      { element: 'DE04.30.015.00', group: 'lab', occurrence: '0', text, unit: 'mmol/L' },
      { element: 'DE06.00.062.00', group: 'visit', occurrence: '0', text: '2026-11-02T08:30:00+08:00' },
    ])
    return recordId
  }

  draft(held: HeldVersion, previous: HeldVersion | null, registrationId: string, encounterRef: string) {
    const { header, print, seed } = held
    const version = Number(header.version)
    return {
      recordId: header.recordId,
      version,
      kind: version === 1 ? ('create' as const) : ('update' as const),
      previousFingerprint: previous?.print.fingerprint ?? '',
      orgId: header.orgId,
      recordType: 'lab-report' as const,
      model: header.model,
      day: header.day,
      grade: 2,
      fingerprint: print.fingerprint,
      leafCount: print.leafCount,
      patientCommitment: commitPatient(seed, held.localPatientId),
      encounterCommitment: commitEncounter(seed, held.localEncounterId),
      registrationId,
      encounterRef,
      meta: { documentType: 'C0007', fieldsLab: String(held.fields.length) },
      collectedAt: new Date().toISOString(),
    }
  }

  capability(): Capability {
    const unused = async () => {
      throw commonErrors.unavailable()
    }
    return {
      name: 'data-platform/source-checks',
      implementations: [
        implement(sourceChecksApi, {
          requestRun: unused,
          nextWork: unused,
          answer: unused,
          check: async ({ body }) => {
            const held = this.versions.get(`${body.recordId}/${body.version}`)
            if (this.silent || !held) throw commonErrors.unavailable()
            const now = this.originals.get(body.recordId)
            const print = now ? fingerprintRecord(held.header, now, held.seed) : null
            return {
              found: now !== undefined,
              fingerprintNow: print?.fingerprint ?? null,
              fingerprintThen: held.print.fingerprint,
              matches: print?.fingerprint === held.print.fingerprint,
              differences: diffRecords(
                { seed: held.seed, leaves: held.print.leaves, names: held.print.names },
                now ?? [],
              ),
              fieldCount: held.fields.length,
              checkedAt: new Date().toISOString(),
              ownAnchor: this.ownAnchors.get(`${body.recordId}/${body.version}`),
            }
          },
        }),
      ],
    }
  }
}
