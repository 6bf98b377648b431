import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { App, Button } from 'antd'
import { roles } from '../../apis.ts'
import { useAccount, usePermission } from '../accounts/session.ts'
import { useRolesChange } from './use-roles-change.ts'
import { differences, type RightsChange, type useRoleNames } from './words.ts'

const states = {
  open: { word: '待批准', tone: 'waiting', icon: <ClockCircleOutlined /> },
  approved: { word: '已批准', tone: 'verified', icon: <CheckCircleFilled /> },
  refused: { word: '已驳回', tone: 'mismatch', icon: <CloseCircleFilled /> },
  withdrawn: { word: '已撤回', tone: 'neutral', icon: <MinusCircleOutlined /> },
} as const

/** What is proposed, by whom, and who decided; whoever may decide does it here. */
export function ChangeCard(props: { change: RightsChange; names: ReturnType<typeof useRoleNames> }) {
  const { change: item, names } = props
  const { modal } = App.useApp()
  const me = useAccount()?.accountId
  const { change, busy } = useRolesChange()
  const decide = roles.useMutation('decide')
  const withdraw = roles.useMutation('withdraw')
  const mayDecide = usePermission('roles.approve') && item.proposedBy !== me && item.subjectId !== me
  const params = { changeId: item.changeId }
  const { word, tone, icon } = states[item.state]
  const ask = (approve: boolean) =>
    modal.confirm({
      title: `${approve ? '批准' : '驳回'}对「${item.subjectName}」的变更？`,
      content: approve ? '批准后在对方下一次请求时生效，并写入审计。' : '驳回后可按现状重新提出。',
      okText: approve ? '批准' : '驳回',
      okButtonProps: { danger: !approve },
      onOk: () => change(approve ? '已批准。' : '已驳回。', () => decide.mutateAsync({ params, body: { approve } })),
    })
  return (
    <li className="task" data-change={item.subjectName}>
      <div className="task-head">
        <div className="task-name">
          <h2>{item.subjectName}</h2>
          <span className="jhc-quiet">{item.subject === 'account' ? '账号权限' : '角色定义'}</span>
        </div>
        <span>
          <ToneTag tone={tone} icon={icon}>
            {word}
          </ToneTag>
        </span>
      </div>
      <dl className="role-permissions">
        {differences(item, names).map(({ label, from, to }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {from !== null && <del>{from}</del>} {to}
            </dd>
          </div>
        ))}
        <div>
          <dt>原因</dt>
          <dd>{item.reason}</dd>
        </div>
        <div>
          <dt>提出</dt>
          <dd>
            {item.proposedByName} <TimeText at={item.proposedAt} />
          </dd>
        </div>
        {item.decidedAt && (
          <div>
            <dt>处理</dt>
            <dd>
              {item.decidedByName} <TimeText at={item.decidedAt} />
            </dd>
          </div>
        )}
      </dl>
      {item.state === 'open' && (
        <div className="account-acts">
          {mayDecide && (
            <>
              <Button type="primary" size="small" loading={busy} onClick={() => ask(true)}>
                批准变更
              </Button>
              <Button danger size="small" onClick={() => ask(false)}>
                驳回变更
              </Button>
            </>
          )}
          {item.proposedBy === me && (
            <Button
              size="small"
              loading={busy}
              onClick={() => change('已撤回。', () => withdraw.mutateAsync({ params }))}
            >
              撤回变更
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
