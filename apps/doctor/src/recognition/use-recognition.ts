import type { RecordField } from '@jhc/record/model.ts'
import { type ExaminationInRecord, examinationsOf } from '@jhc/record/recognition/examinations-of.ts'
import { markResult, type Recognition } from '@jhc/record/recognition/mark-result.ts'
import { useMemo } from 'react'
import { recognition } from '../apis.ts'
import type { Opened } from '../records/opened-records.ts'
import { useAccount } from '../session/session.ts'

export interface MarkedResult {
  examination: ExaminationInRecord
  recognition: Recognition
  recordId: string
  version: number
  orgName: string
}

/** Marks are computed here, where results are open; the list is all that is asked of the platform. */
export function useRecognition(opened: readonly Opened[]) {
  const ownOrgId = useAccount()?.orgId ?? ''
  const list = recognition.useQuery('list', {}, { staleTime: 60_000 }).data ?? null
  const results = useMemo((): MarkedResult[] => {
    if (!list) return []
    return opened.flatMap(({ record, orgId, orgName }) =>
      examinationsOf(
        record.disclosure.fields.map(({ field }) => field),
        { day: record.day, orgId },
      ).map((examination) => ({
        examination,
        recognition: markResult(list, examination, { today: list.today, ownOrgId }),
        recordId: record.recordId,
        version: record.version,
        orgName,
      })),
    )
  }, [opened, list, ownOrgId])
  const markOf = ({ record }: Opened, field: RecordField): MarkedResult | null =>
    results.find(
      ({ recordId, version, examination }) =>
        recordId === record.recordId &&
        version === record.version &&
        examination.group === field.group &&
        examination.occurrence === field.occurrence &&
        examination.code === field.code,
    ) ?? null
  return { list, results, markOf }
}
export type UsedRecognition = ReturnType<typeof useRecognition>

/** As the platform takes it: code, day and holder; no value. */
export const knownResultOf = ({ examination, recordId, version, orgName }: MarkedResult) => {
  const { system, code, name, day, orgId } = examination
  return { recordId, version, system, code, name: name.slice(0, 120), day, orgId, orgName }
}
