import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatNumber, formatTime } from '@jhc/ui/format.ts'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Link } from '@tanstack/react-router'
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { callers } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import { usePermission } from '../accounts/session.ts'
import { CertificateModal } from './certificate-modal.tsx'
import { QuotaForm } from './quota-form.tsx'
import { type Caller, callerStates, quotaNames, quotaWords, type Scopes } from './words.ts'

export function CallerCard(props: { caller: Caller; scopes: Scopes; onToken: (token: string) => void }) {
  const { caller } = props
  const [open, setOpen] = useState<'quotas' | 'certificates' | null>(null)
  const words = new Map(props.scopes.map(({ name, zh }) => [name, zh]))
  return (
    <li className="task" data-caller={caller.keyId}>
      <div className="task-head">
        <div className="task-name">
          <h2>{caller.name}</h2>
          <span className="jhc-quiet">
            机构 {caller.orgId} · <CopyableId value={caller.keyId} label="密钥编号" />
          </span>
        </div>
        <ToneTag tone={callerStates[caller.state].tone}>{callerStates[caller.state].word}</ToneTag>
      </div>
      <p className="task-progress-words">{caller.scopes.map((name) => words.get(name) ?? name).join('；')}</p>
      <dl className="task-counts">
        <Count label="今日调用" value={formatNumber(caller.callsToday)} />
        <Count label="今日存证" value={formatNumber(caller.anchorsToday)} />
        <Count label="出错率" value={caller.errorRate === null ? '—' : `${(caller.errorRate * 100).toFixed(1)}%`} />
      </dl>
      <p className="task-progress-words">
        配额：{quotaNames.map((name) => `${quotaWords[name]} ${formatNumber(caller[name])}`).join('，')}
      </p>
      <p className="task-progress-words">
        有效至 {formatTime(caller.expiresAt)}
        {caller.previousUntil && <>；旧密钥用到 {formatTime(caller.previousUntil)}</>}
      </p>
      <div className="task-foot">
        <Link to="/gateway" search={{ tab: 'traffic', keyId: caller.keyId }}>
          流量
        </Link>
        <Button size="small" onClick={() => setOpen('certificates')}>
          证书
        </Button>
        <Acts caller={caller} onToken={props.onToken} onQuotas={() => setOpen('quotas')} />
      </div>
      {open === 'quotas' && <QuotaForm caller={caller} onClose={() => setOpen(null)} />}
      {open === 'certificates' && <CertificateModal caller={caller} onClose={() => setOpen(null)} />}
    </li>
  )
}

function Count(props: { label: string; value: string }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.value}</dd>
    </div>
  )
}

function Acts(props: { caller: Caller; onToken: (token: string) => void; onQuotas: () => void }) {
  const { keyId, state } = props.caller
  const params = { keyId }
  const { change, busy } = useChange([callers.key('list')])
  const mayManage = usePermission('callers.manage')
  if (!mayManage || state === 'revoked' || state === 'expired') return null

  async function rotate() {
    const made = await change('已轮换。', () => callers.client.rotate({ params, body: { overlapHours: 24 } }))
    if (made) props.onToken(made.token)
  }
  const suspend = (suspended: boolean) =>
    change(suspended ? '已停用。' : '已恢复。', () => callers.client.suspend({ params, body: { suspended } }))

  return (
    <>
      <Button size="small" onClick={props.onQuotas}>
        配额
      </Button>
      <Popconfirm title="生成新密钥；旧密钥再用 24 小时后失效。" okText="轮换" onConfirm={rotate}>
        <Button size="small" loading={busy}>
          轮换
        </Button>
      </Popconfirm>
      {state === 'suspended' ? (
        <Button size="small" loading={busy} onClick={() => suspend(false)}>
          恢复
        </Button>
      ) : (
        <Popconfirm title="停用后此调用方的请求立即被拒，可随时恢复。" okText="停用" onConfirm={() => suspend(true)}>
          <Button size="small" danger loading={busy}>
            停用
          </Button>
        </Popconfirm>
      )}
      <Popconfirm
        title="吊销不可恢复，此密钥立即作废。"
        okText="吊销"
        onConfirm={() => change('已吊销。', () => callers.client.revoke({ params }))}
      >
        <Button size="small" danger loading={busy}>
          吊销
        </Button>
      </Popconfirm>
    </>
  )
}
