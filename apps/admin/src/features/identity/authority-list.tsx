import { formatTime } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { identities } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import { RevocationForm } from './revocation-form.tsx'
import { useIdentityChange } from './use-identity-change.ts'
import { type Authority, commonName, listStates, StateTag, useNames } from './words.tsx'

export function AuthorityList() {
  const query = identities.useQuery('authorities', {}, { refetchInterval: 30_000 })
  const [listed, setListed] = useState<Authority | null>(null)
  return (
    <>
      <Loaded query={query} rows={4} minHeight={200}>
        {({ authorities, listsRequired, graceHours }) =>
          authorities.length === 0 ? (
            <EmptyState
              title="还没有信任的签发机构"
              hint="由安全管理员导入签发机构的根证书与中间证书；没有签发机构，任何证书都不被接受。"
            />
          ) : (
            <>
              <p className="jhc-quiet">
                {listsRequired
                  ? '签发用户证书的机构须有有效的吊销列表，否则其证书一律拒绝。'
                  : '仅在已有吊销列表时要求其有效。'}
                {graceHours > 0 && `列表过期后宽限 ${graceHours} 小时。`}
              </p>
              <ul className="tasks" aria-label="签发机构">
                {authorities.map((one) => (
                  <AuthorityCard key={one.authorityId} authority={one} onList={() => setListed(one)} />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
      {listed && <RevocationForm authority={listed} onClose={() => setListed(null)} />}
    </>
  )
}

function AuthorityCard({ authority, onList }: { authority: Authority; onList: () => void }) {
  const { list } = authority
  const names = useNames()
  const mayTrust = usePermission('identity.trust')
  const { change } = useIdentityChange()
  const remove = () =>
    change('已移除签发机构。', () =>
      identities.client.removeAuthority({ params: { authorityId: authority.authorityId } }),
    )
  return (
    <li className="task" data-authority={commonName(authority.subject)}>
      <div className="task-head">
        <div className="task-name">
          <h2>{commonName(authority.subject)}</h2>
          <span className="jhc-quiet break">{authority.root ? '根证书' : `上级 ${commonName(authority.issuer)}`}</span>
        </div>
      </div>
      <dl className="identity-facts">
        <dt>吊销列表</dt>
        <dd>
          <StateTag {...listStates[list.state]} /> {list.nextUpdate && `至 ${formatTime(list.nextUpdate)}`}
        </dd>
        <dt>已吊销</dt>
        <dd>{list.state === 'missing' ? '—' : `${list.revoked} 张`}</dd>
        <dt>更新方式</dt>
        <dd className="break">{authority.revocationUrl ?? '人工导入'}</dd>
        {authority.revocationUrl && (
          <>
            <dt>最近获取</dt>
            <dd>
              <TimeText at={list.triedAt} missing="尚未" />
              {list.failure && (
                <div className="identity-failure">失败，原因代码 {list.failure}；现有列表继续使用至到期</div>
              )}
            </dd>
          </>
        )}
        {authority.responder && (
          <>
            <dt>在线查询</dt>
            <dd className="break">
              {authority.responder.url} <TimeText at={authority.responder.askedAt} missing="尚未查询" />
              {authority.responder.failure && (
                <div className="identity-failure">失败，原因代码 {authority.responder.failure}；期间其证书不被接受</div>
              )}
            </dd>
          </>
        )}
        <dt>证书有效至</dt>
        <dd>{formatTime(authority.expiresAt)}</dd>
        <dt>导入</dt>
        <dd>
          {names.person(authority.addedBy)}，{formatTime(authority.addedAt)}
        </dd>
      </dl>
      {mayTrust && (
        <div className="identity-acts">
          <Button size="small" onClick={onList}>
            吊销列表
          </Button>
          <Popconfirm
            title="移除后，由它签发的证书不再被接受。"
            okText="移除"
            okButtonProps={{ danger: true }}
            onConfirm={remove}
          >
            <Button size="small" danger>
              移除
            </Button>
          </Popconfirm>
        </div>
      )}
    </li>
  )
}
