import type { GrantMode, Purpose } from '@jhc/record/consent/consent-words.ts'
import type { RecordType } from '@jhc/record/model.ts'
import type { AccessRequest } from '@jhc/trust-platform/retrieval/terms-api.ts'
import { Button } from 'antd'
import { useOwnKey } from '../key/own-key.ts'
import { useAsk } from './request-form.tsx'

/** The same terms under a new signature and a new delivery key; where the consent still holds, records come at once. */
export function AskAgain({ request }: { request: AccessRequest }) {
  const { submit, busy } = useAsk()
  const { facts, ready } = useOwnKey()
  const holder = facts.data?.organisations.find(({ orgId }) => orgId === request.holderOrgId)?.word ?? null
  const hours = Math.round((Date.parse(request.validTo) - Date.parse(request.createdAt)) / 3_600_000)
  return (
    <Button
      size="small"
      loading={busy}
      disabled={!ready}
      onClick={() =>
        submit(
          {
            residentId: request.residentId,
            purpose: request.purpose as Purpose,
            mode: request.mode as GrantMode,
            recordTypes: request.recordTypes as RecordType[],
            fields: request.fields,
            maxGrade: request.maxGrade,
            dataFrom: request.dataFrom,
            dataTo: request.dataTo,
            validHours: Math.min(168, Math.max(2, hours)),
            reason: request.reason,
            holder: request.holderOrgId === null ? null : holder,
          },
          request.patientName,
        )
      }
    >
      再次申请
    </Button>
  )
}
