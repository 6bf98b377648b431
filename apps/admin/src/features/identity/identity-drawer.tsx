import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { identities } from '../../apis.ts'
import { useAccount, usePermission } from '../accounts/session.ts'
import { ReasonModal } from '../consortium/reason-modal.tsx'
import { CertificateCard } from './certificate-card.tsx'
import { IdentityForm } from './identity-form.tsx'
import { useIdentityChange } from './use-identity-change.ts'
import { actWords, type Identity, identityStates, kindWords, StateTag, useNames } from './words.tsx'

/** One identity: its certificates, what may be done, and all that was done. */
export function IdentityDrawer({ identity, onClose }: { identity: Identity; onClose: () => void }) {
  const names = useNames()
  const me = useAccount()?.accountId
  const mayPropose = usePermission('identity.propose')
  const mayApprove = usePermission('identity.approve')
  const [adding, setAdding] = useState(false)
  const [suspending, setSuspending] = useState(false)
  const { change, busy } = useIdentityChange()
  const params = { identityId: identity.id }
  const history = identities.useQuery('history', { params })
  const suspended = identity.state === 'suspended'
  const maySuspend = mayApprove && (suspended ? identity.suspendedBy !== me : identity.state === 'active')

  async function suspend(reason: string) {
    const done = await change(suspended ? '身份已恢复。' : '身份已停用，即刻生效。', () =>
      identities.client.suspend({ params, body: { suspended: !suspended, reason } }),
    )
    if (!done) return
    setSuspending(false)
    await history.refetch()
  }

  return (
    <Drawer open title={identity.name} size={Math.min(640, window.innerWidth)} onClose={onClose}>
      <Facts
        items={[
          { label: '状态', value: <StateTag {...identityStates[identity.state]} /> },
          { label: '类别', value: kindWords[identity.kind] },
          { label: '所属机构', value: names.organisation(identity.orgId) },
          identity.accountId !== null && { label: '账号', value: names.person(identity.accountId) },
          identity.sourceId !== null && { label: '数据来源', value: identity.sourceId },
          { label: '身份编号', value: <CopyableId value={identity.id} label="身份编号" /> },
        ]}
      />
      <div className="identity-acts">
        {mayPropose && <Button onClick={() => setAdding(true)}>登记新证书</Button>}
        {maySuspend && (
          <Button danger={!suspended} onClick={() => setSuspending(true)}>
            {suspended ? '恢复身份' : '停用身份'}
          </Button>
        )}
      </div>
      {suspended && (
        <p className="jhc-quiet">由 {names.person(identity.suspendedBy ?? '')} 停用，须由另一位安全管理员恢复。</p>
      )}
      <h3 className="identity-section">证书</h3>
      {identity.certificates.map((one) => (
        <CertificateCard key={one.thumbprint} certificate={one} identity={identity} onDone={() => history.refetch()} />
      ))}
      <h3 className="identity-section">历史</h3>
      <Loaded query={history} rows={3} minHeight={80} compact>
        {({ events }) => (
          <ul className="plain-list identity-history" aria-label="历史">
            {events.map((event) => (
              <li key={`${event.at} ${event.act}`}>
                <b>{actWords[event.act] ?? event.act}</b> {names.person(event.by)} <TimeText at={event.at} />
                {event.reason && <div className="jhc-quiet break">{event.reason}</div>}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {adding && <IdentityForm of={identity} onClose={() => setAdding(false)} />}
      {suspending && (
        <ReasonModal
          title={`${suspended ? '恢复' : '停用'} · ${identity.name}`}
          effect={
            suspended
              ? '恢复后，该身份的有效证书可以重新使用。'
              : '停用后，该身份的全部证书从下一次请求起不能登录或发起请求；须由另一位安全管理员恢复。'
          }
          okText={suspended ? '恢复' : '停用'}
          danger={!suspended}
          busy={busy}
          onSubmit={suspend}
          onClose={() => setSuspending(false)}
        />
      )}
    </Drawer>
  )
}
