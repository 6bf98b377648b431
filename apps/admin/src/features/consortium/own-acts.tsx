import { Button, Modal, Select } from 'antd'
import { useState } from 'react'
import { consortium } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import type { ConsortiumDetail } from './consortium-detail-page.tsx'
import { ReasonModal } from './reason-modal.tsx'
import { useAct } from './use-act.ts'

/** What the caller's own organisation can do here: invite or propose a member, join, leave. */
export function OwnActs(props: { consortium: ConsortiumDetail }) {
  const { consortium: one } = props
  const may = usePermission('consortium.act')
  const own = consortium.useQuery('overview', {}).data?.own
  const join = consortium.useMutation('join')
  const quit = consortium.useMutation('quit')
  const { act, busy } = useAct()
  const [open, setOpen] = useState<'invite' | 'quit' | null>(null)
  if (!may || !own) return null
  const params = { consortiumId: one.consortiumId }
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
      {outside && (
        <Button
          type="primary"
          loading={busy}
          onClick={() =>
            act(one.own === 'invited' ? '已加入' : '已申请加入', () => join.mutateAsync({ params, body: {} }))
          }
        >
          {one.own === 'invited' ? '接受邀请' : '申请加入'}
        </Button>
      )}
      {one.own && one.own !== 'left' && !isAdministrator && <Button onClick={() => setOpen('quit')}>{quitWord}</Button>}
      {open === 'invite' && <InviteModal consortium={one} onClose={() => setOpen(null)} />}
      {open === 'quit' && (
        <ReasonModal
          title={`${quitWord}「${one.name}」`}
          effect="此后本机构不再计入表决；记录仍留在链上，可再次申请。"
          okText={quitWord}
          danger
          busy={busy}
          onClose={() => setOpen(null)}
          onSubmit={async (reason) => {
            if (await act(`已${quitWord}`, () => quit.mutateAsync({ params, body: { reason } }))) setOpen(null)
          }}
        />
      )}
    </span>
  )
}

function InviteModal(props: { consortium: ConsortiumDetail; onClose: () => void }) {
  const { consortium: one } = props
  const byVote = one.rule.joining === 'vote'
  const decide = consortium.useMutation('decide')
  const propose = consortium.useMutation('propose')
  const { act, busy } = useAct()
  const [orgId, setOrgId] = useState<string>()
  const known = consortium.useQuery('organisations', { query: { page: 1, pageSize: 200 } }).data
  const inside = new Set(one.members.filter((member) => member.state !== 'left').map((member) => member.orgId))
  const options = (known?.items ?? [])
    .filter((organisation) => organisation.state === 'active' && !inside.has(organisation.orgId))
    .map((organisation) => ({ value: organisation.orgId, label: `${organisation.name}（${organisation.orgId}）` }))
  const params = { consortiumId: one.consortiumId }

  async function submit() {
    if (!orgId) return
    const run = () =>
      byVote
        ? propose.mutateAsync({ params, body: { kind: 'admit', orgId } })
        : decide.mutateAsync({ params, body: { kind: 'admit', orgId, reason: '管理机构邀请加入' } })
    if (await act(byVote ? '已发起提案' : '已发出邀请', run)) props.onClose()
  }

  return (
    <Modal
      open
      title={byVote ? '提议接纳机构' : '邀请机构'}
      okText={byVote ? '发起提案' : '邀请'}
      okButtonProps={{ disabled: !orgId }}
      confirmLoading={busy}
      onOk={submit}
      onCancel={props.onClose}
    >
      <p>{byVote ? '由成员表决是否接纳；通过后即为成员。' : '对方接受邀请后成为成员。'}</p>
      <Select
        aria-label="机构"
        style={{ width: '100%' }}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="选择已登记的机构"
        notFoundContent="没有可邀请的机构；请先在「成员机构」登记。"
        value={orgId}
        onChange={setOrgId}
        options={options}
      />
    </Modal>
  )
}
