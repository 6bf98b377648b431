import type { auditApi } from '@jhc/chain-platform/audit/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'

export type Finding = CallResult<(typeof auditApi)['operations']['verifyAll']>['findings'][number]

export function Findings(props: { findings: Finding[] }) {
  return (
    <ul className="plain-list">
      {props.findings.slice(0, 20).map((one) => (
        <li key={`${one.table} ${one.key} ${one.column}`}>
          {one.table} {one.key}：{one.problem}
        </li>
      ))}
    </ul>
  )
}
