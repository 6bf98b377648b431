import { Modal, Select } from 'antd'
import { useState } from 'react'
import { consortium } from '../../apis.ts'
import type { ConsortiumDetail } from './consortium-detail-page.tsx'
import { useOwnAct } from './use-own-act.tsx'

const reason = '管理机构邀请加入'

/** Invites an organisation, or proposes to admit it, as the rule says. */
export function InviteForm({ consortium: one, onClose }: { consortium: ConsortiumDetail; onClose: () => void }) {
  const byVote = one.rule.joining === 'vote'
  const decide = consortium.useMutation('decide')
  const propose = consortium.useMutation('propose')
  const { ownAct, busy, signing } = useOwnAct()
  const [orgId, setOrgId] = useState<string>()
  const known = consortium.useQuery('organisations', { query: { page: 1, pageSize: 200 } }).data
  const inside = new Set(one.members.filter((member) => member.state !== 'left').map((member) => member.orgId))
  const options = (known?.items ?? [])
    .filter((organisation) => organisation.state === 'active' && !inside.has(organisation.orgId))
    .map((organisation) => ({ value: organisation.orgId, label: `${organisation.name}（${organisation.orgId}）` }))
  const { consortiumId } = one
  const params = { consortiumId }

  async function submit() {
    if (!orgId) return
    const admission = { kind: 'admit', orgId } as const
    const done = byVote
      ? await ownAct('已发起提案', { action: 'propose', consortiumId, ...admission }, (signed) =>
          propose.mutateAsync({ params, body: { ...admission, ...signed } }),
        )
      : await ownAct('已发出邀请', { action: 'decide', consortiumId, ...admission, reason }, (signed) =>
          decide.mutateAsync({ params, body: { ...admission, reason, ...signed } }),
        )
    if (done) onClose()
  }

  return (
    <Modal
      open
      title={byVote ? '提议接纳机构' : '邀请机构'}
      okText={byVote ? '发起提案' : '邀请'}
      okButtonProps={{ disabled: !orgId }}
      confirmLoading={busy}
      onOk={submit}
      onCancel={onClose}
    >
      <p>{byVote ? '由成员表决；通过后对方接受邀请（或已有申请）即成为成员。' : '对方接受邀请后成为成员。'}</p>
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
      {signing}
    </Modal>
  )
}
