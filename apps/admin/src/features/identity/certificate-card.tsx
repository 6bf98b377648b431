import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatTime } from '@jhc/ui/format.ts'
import { Button } from 'antd'
import { useState } from 'react'
import { identities } from '../../apis.ts'
import { useAccount, usePermission } from '../accounts/session.ts'
import { ReasonModal } from '../consortium/reason-modal.tsx'
import { useIdentityChange } from './use-identity-change.ts'
import { type BoundCertificate, certificateWord, commonName, type Identity, StateTag, useNames } from './words.tsx'

export function CertificateCard(props: { certificate: BoundCertificate; identity: Identity; onDone: () => unknown }) {
  const { certificate: one, identity } = props
  const names = useNames()
  const me = useAccount()?.accountId
  const mayApprove = usePermission('identity.approve')
  const [ending, setEnding] = useState(false)
  const { change, busy } = useIdentityChange()
  const params = { thumbprint: one.thumbprint }
  const mayDecide = mayApprove && one.binding === 'proposed' && one.proposedBy !== me && identity.accountId !== me

  async function decide(approve: boolean) {
    const done = approve ? '已批准，即刻生效。' : '已驳回。'
    if (await change(done, () => identities.client.decide({ params, body: { approve } }))) await props.onDone()
  }
  async function revoke(reason: string) {
    const done = await change('证书绑定已注销。', () => identities.client.revoke({ params, body: { reason } }))
    if (!done) return
    setEnding(false)
    await props.onDone()
  }

  return (
    <article className="identity-certificate" data-certificate={one.thumbprint}>
      <header>
        <b className="break">{commonName(one.subject)}</b>
        <StateTag {...certificateWord(one)} />
      </header>
      <div className="jhc-quiet break">签发机构 {commonName(one.issuer)}</div>
      <div className="jhc-quiet">
        有效期 {formatTime(one.notBefore)} 至 {formatTime(one.notAfter)}
      </div>
      <div className="jhc-quiet">
        SM3 指纹 <CopyableId value={one.thumbprint} label="SM3 指纹" />
      </div>
      <div className="jhc-quiet break">
        {names.person(one.proposedBy)} 登记：{one.reason}
        {one.decidedBy && `；${names.person(one.decidedBy)} ${one.binding === 'refused' ? '驳回' : '批准'}`}
      </div>
      {mayApprove && (one.binding === 'proposed' || one.binding === 'active') && (
        <div className="identity-acts">
          {mayDecide && (
            <>
              <Button type="primary" size="small" loading={busy} onClick={() => decide(true)}>
                批准
              </Button>
              <Button size="small" loading={busy} onClick={() => decide(false)}>
                驳回
              </Button>
            </>
          )}
          {one.binding === 'active' && (
            <Button size="small" danger onClick={() => setEnding(true)}>
              注销证书
            </Button>
          )}
        </div>
      )}
      {ending && (
        <ReasonModal
          title={`注销证书 · ${identity.name}`}
          effect="注销后，这张证书从下一次请求起不再代表该身份，且不能恢复；需要时登记新证书。"
          okText="注销"
          danger
          busy={busy}
          onSubmit={revoke}
          onClose={() => setEnding(false)}
        />
      )}
    </article>
  )
}
