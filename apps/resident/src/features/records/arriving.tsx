import { refusalReasons } from '@jhc/record/consent/consent-words.ts'
import { personKeys } from '../../api/apis.ts'
import { useQuery } from '../../api/use-query.ts'
import { Waiting } from '../../parts/states.tsx'
import type { OwnRecords } from './own-records.ts'
import { organisationIn } from './read-record.ts'
import { useRecords } from './use-records.ts'

/** How far the hospitals are, and which one is missing. */
export function Arriving({ own }: { own: OwnRecords & { reopen: () => void } }) {
  const { state, request, records } = own
  const expected = request?.holders.reduce((sum, holder) => sum + holder.expected, 0) ?? 0
  const missing = request?.holders.filter((holder) => ['silent', 'failed', 'refused'].includes(holder.state)) ?? []
  return (
    <>
      {(state === 'asking' || state === 'arriving') && (
        <div className="notice" role="status">
          {state === 'asking'
            ? '正在用您的密钥签名，向各医院取档案……'
            : `正在接收并逐份核对：${records.length}${expected ? ` / ${expected}` : ''} 份`}
        </div>
      )}
      {(state === 'asking' || (state === 'arriving' && records.length === 0)) && (
        <Waiting lines={5} label="正在取档案" />
      )}
      {(state === 'open' || state === 'arriving') &&
        missing.map((holder) => (
          <div key={holder.sourceId} className="notice notice-warn" role="status">
            「{holder.orgName}」的{holder.expected > 0 ? ` ${holder.expected} 份` : ''}档案没有取到：
            {holder.state === 'silent'
              ? '医院网关没有应答'
              : holder.state === 'refused'
                ? (refusalReasons[holder.reason ?? 0] ?? '医院没有放行')
                : '传输失败'}
            。{' '}
            <button type="button" className="link" onClick={own.reopen}>
              重新取
            </button>
          </div>
        ))}
    </>
  )
}

/** Chinese names of organisations: of those that answered, and of those on chain. */
export function useOrganisations(): (orgId: string) => string {
  const { request, records } = useRecords()
  const facts = useQuery(personKeys, 'facts')
  return (orgId) => {
    const holder = records.find((record) => record.orgId === orgId)?.holderOrgId ?? orgId
    return (
      organisationIn(records, orgId) ??
      request?.holders.find((one) => one.orgId === holder)?.orgName ??
      facts.data?.organisations.find((one) => one.orgId === holder)?.name ??
      orgId
    )
  }
}
