import type { CallResult } from '@jhc/kit/api.ts'
import type { cryptographyApi } from '@jhc/trust-platform/cryptography/api.ts'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { keyKinds } from './words.tsx'

type Key = CallResult<(typeof cryptographyApi)['operations']['keys']>['keys'][number]

/** Names and times only: key material never reaches a browser. */
export function KeyTable(props: { keys: readonly Key[] }) {
  if (props.keys.length === 0) return <p className="jhc-quiet">本模块没有平台保管的密钥。</p>
  return (
    <div className="table-scroll">
      <table className="plain-table crypto-keys">
        <thead>
          <tr>
            <th scope="col">密钥</th>
            <th scope="col">种类</th>
            <th scope="col">用途</th>
            <th scope="col">算法</th>
            <th scope="col">受保护于</th>
            <th scope="col">生成时间</th>
            <th scope="col">最近轮换</th>
          </tr>
        </thead>
        <tbody>
          {props.keys.map((key) => (
            <tr key={key.keyId} data-key={key.keyId}>
              <td>
                <code>{key.keyId}</code>
              </td>
              <td data-label="种类">{keyKinds[key.kind]}</td>
              <td data-label="用途" className="crypto-wrap">
                {key.purpose}
              </td>
              <td data-label="算法">{key.algorithm}</td>
              <td data-label="受保护于">{key.under ?? '密码服务'}</td>
              <td data-label="生成时间">
                <TimeText at={key.createdAt} missing="未记录" stacked />
              </td>
              <td data-label="最近轮换">
                <TimeText at={key.wrappedAt} missing="—" stacked />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
