import { Button } from 'antd'
import { useState } from 'react'
import { consortium } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import { ChangeRuleForm } from './change-rule-form.tsx'
import type { ConsortiumDetail } from './consortium-detail-page.tsx'
import { InviteForm } from './invite-form.tsx'
import { ReasonModal } from './reason-modal.tsx'
import { useOwnAct } from './use-own-act.tsx'

/** What the caller's own organisation can do here: invite or propose a member, propose another rule, join, leave. */
export function OwnActs(props: { consortium: ConsortiumDetail }) {
  const { consortium: one } = props
  const may = usePermission('consortium.act')
  const own = consortium.useQuery('overview', {}).data?.own
  const join = consortium.useMutation('join')
  const quit = consortium.useMutation('quit')
  const { ownAct, busy, signing } = useOwnAct()
  const [open, setOpen] = useState<'invite' | 'rule' | 'quit' | null>(null)
  if (!may || !own) return null
  const { consortiumId } = one
  const params = { consortiumId }
  const isAdministrator = own.orgId === one.administrator
  const mayInvite = one.own === 'active' && (one.rule.joining === 'vote' || isAdministrator)
  const outside = one.own === null || one.own === 'left' || one.own === 'invited'
  const quitWord = one.own === 'applied' ? '撤回申请' : one.own === 'invited' ? '谢绝邀请' : '退出'
  return (
    <span className="consortium-acts">
      {mayInvite && (
        <Button type="primary" onClick={() => setOpen('invite')}>
          {one.rule.joining === 'vote' ? '提议接纳机构' : '邀请机构'}
        </Button>
      )}
      {one.own === 'active' && <Button onClick={() => setOpen('rule')}>提议修改规则</Button>}
      {outside && (
        <Button
          type="primary"
          loading={busy}
          onClick={() =>
            ownAct(one.own === 'invited' ? '已加入' : '已申请加入', { action: 'join', consortiumId }, (signed) =>
              join.mutateAsync({ params, body: signed }),
            )
          }
        >
          {one.own === 'invited' ? '接受邀请' : '申请加入'}
        </Button>
      )}
      {one.own && one.own !== 'left' && !isAdministrator && <Button onClick={() => setOpen('quit')}>{quitWord}</Button>}
      {open === 'invite' && <InviteForm consortium={one} onClose={() => setOpen(null)} />}
      {open === 'rule' && <ChangeRuleForm consortium={one} onClose={() => setOpen(null)} />}
      {open === 'quit' && (
        <ReasonModal
          title={`${quitWord}「${one.name}」`}
          effect="此后本机构不再计入表决；记录仍留在链上，可再次申请。"
          okText={quitWord}
          danger
          busy={busy}
          onClose={() => setOpen(null)}
          onSubmit={async (reason) => {
            const done = await ownAct(`已${quitWord}`, { action: 'quit', consortiumId, reason }, (signed) =>
              quit.mutateAsync({ params, body: { reason, ...signed } }),
            )
            if (done) setOpen(null)
          }}
        />
      )}
      {signing}
    </span>
  )
}
