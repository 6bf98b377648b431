import { App, Button } from 'antd'
import { useState } from 'react'
import { consortium } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import type { ConsortiumDetail } from './consortium-detail-page.tsx'
import { ReasonModal } from './reason-modal.tsx'
import { useAct } from './use-act.ts'
import { decisionWords } from './words.tsx'

type Decision = keyof typeof decisionWords
const effects: Record<Decision, string> = {
  admit: '该机构将成为有效成员，可参加此后的表决。',
  remove: '该机构将不再是成员；此前的记录仍留在链上，可再次申请。',
  suspend: '该机构暂不计入表决，恢复之前不能以成员身份操作。',
  reinstate: '该机构恢复为有效成员。',
}

/** Which decisions the member's state allows. */
function decisionsFor(state: ConsortiumDetail['members'][number]['state']): Decision[] {
  if (state === 'applied') return ['admit']
  if (state === 'active') return ['suspend', 'remove']
  if (state === 'suspended') return ['reinstate', 'remove']
  return []
}

/** The administrator decides where the rule leaves it to it; otherwise any member proposes and all vote. */
export function MemberActs(props: { consortium: ConsortiumDetail; member: ConsortiumDetail['members'][number] }) {
  const { consortium: one, member } = props
  const may = usePermission('consortium.act')
  const own = consortium.useQuery('overview', {}).data?.own
  const decide = consortium.useMutation('decide')
  const propose = consortium.useMutation('propose')
  const { modal } = App.useApp()
  const { act, busy } = useAct()
  const [asking, setAsking] = useState<Decision | null>(null)
  const isAdministrator = own?.orgId === one.administrator
  if (!may || one.own !== 'active' || member.orgId === one.administrator) return null

  const byVote = (kind: Decision) => (kind === 'admit' ? one.rule.joining : one.rule.leaving) === 'vote'
  const possible = decisionsFor(member.state).filter((kind) => byVote(kind) || isAdministrator)
  const params = { consortiumId: one.consortiumId }
  const orgId = member.orgId
  return (
    <span className="consortium-acts">
      {possible.map((kind) => (
        <Button
          key={kind}
          size="small"
          loading={busy}
          danger={kind === 'remove'}
          onClick={() =>
            byVote(kind)
              ? modal.confirm({
                  title: `提议${decisionWords[kind]}「${member.orgName}」？`,
                  content: `由全体有表决权的成员表决，一机构一票；通过后：${effects[kind]}`,
                  okText: '发起提案',
                  onOk: () => act('已发起提案', () => propose.mutateAsync({ params, body: { kind, orgId } })),
                })
              : setAsking(kind)
          }
        >
          {byVote(kind) ? `提议${decisionWords[kind]}` : decisionWords[kind]}
        </Button>
      ))}
      {asking && (
        <ReasonModal
          title={`${decisionWords[asking]}「${member.orgName}」`}
          effect={effects[asking]}
          okText={decisionWords[asking]}
          danger={asking === 'remove' || asking === 'suspend'}
          busy={busy}
          onClose={() => setAsking(null)}
          onSubmit={async (reason) => {
            const done = await act(`已${decisionWords[asking]}`, () =>
              decide.mutateAsync({ params, body: { kind: asking, orgId, reason } }),
            )
            if (done) setAsking(null)
          }}
        />
      )}
    </span>
  )
}
