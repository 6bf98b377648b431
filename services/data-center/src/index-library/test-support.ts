import { createHash } from 'node:crypto'
import { uuidv7 } from '@jhc/kit/ids.ts'
import type { Capability } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { empiApi } from '../empi/api.ts'
import type { EncounterDraft, EntryDraft } from './index-library.ts'

const digest = (text: string) => createHash('sm3').update(text).digest('hex')

export function draftOf(registrationId: string, change: Partial<EntryDraft> = {}): EntryDraft {
  const recordId = change.recordId ?? uuidv7()
  const version = change.version ?? 1
  return {
    recordId,
    version,
    kind: version === 1 ? 'create' : 'update',
    previousFingerprint: version === 1 ? '' : digest(`${recordId}/${version - 1}`),
    orgId: 'org-a',
    recordType: 'lab-report',
    model: 'JHC-REC-1',
    day: '2026-11-02',
    grade: 3,
    fingerprint: digest(`${recordId}/${version}`),
    leafCount: 16,
    patientCommitment: digest('patient'),
    encounterCommitment: digest('encounter'),
    registrationId,
    encounterRef: `enc-${registrationId}`,
    meta: { documentType: 'lab', fieldsLab: '12' },
    collectedAt: '2026-11-23T01:02:03.000Z',
    ...change,
  }
}

export function encounterOf(registrationId: string, change: Partial<EncounterDraft> = {}): EncounterDraft {
  return {
    encounterRef: `enc-${registrationId}`,
    registrationId,
    orgId: 'org-a',
    kind: 'outpatient',
    start: '2026-11-02T08:30:00+08:00',
    end: '2026-11-02T09:00:00+08:00',
    campus: '门诊部',
    ...change,
  }
}

/** The feed and the look-up of a master index whose assignments the test decides; nothing else of its API answers. */
export function scriptedEmpi() {
  const changes: { seq: number; registrationId: string; personId: string }[] = []
  const sources = new Map<string, string>()
  const unused = async () => {
    throw new Error('not part of this script')
  }
  const capability: Capability = {
    name: 'data-center/empi',
    implementations: [
      implement(empiApi, {
        register: unused,
        evaluateTokens: unused,
        find: unused,
        stats: unused,
        reviewQueue: unused,
        decide: unused,
        split: unused,
        merge: unused,
        history: unused,
        checkRows: unused,
        changeRecords: unused,
        changePage: unused,
        registrationSources: async ({ body }) => ({
          registrations: body.registrationIds.flatMap((registrationId) => {
            const sourceId = sources.get(registrationId)
            return sourceId === undefined ? [] : [{ registrationId, sourceId }]
          }),
        }),
        assignmentChanges: async ({ query }) => ({
          changes: changes.filter((change) => change.seq > query.afterSeq).slice(0, query.limit),
        }),
        persons: async ({ body }) => ({
          persons: body.personIds.map((personId) => ({
            personId,
            maskedName: '张*',
            sex: '2',
            birthYear: '1980',
            registrations: 1,
            registrationIds: [],
          })),
        }),
      }),
    ],
  }
  return {
    capability,
    /** Without a source any may use the registration. */
    assign(registrationId: string, personId: string, sourceId?: string) {
      if (sourceId !== undefined) sources.set(registrationId, sourceId)
      changes.push({ seq: changes.length + 1, registrationId, personId })
    },
  }
}
