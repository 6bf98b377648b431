import { App, Button } from 'antd'
import { useState } from 'react'
import { consortium } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import type { ConsortiumDetail } from './consortium-detail-page.tsx'
import { ReasonModal } from './reason-modal.tsx'
import { useOwnAct } from './use-own-act.tsx'
import { decisionWords } from './words.tsx'

type Decision = keyof typeof decisionWords
type Step = Decision | 'change-administrator'
type State = ConsortiumDetail['members'][number]['state']

const effects: Record<Step, string> = {
  admit: '该机构将成为有效成员，可参加此后的表决。',
  remove: '该机构将不再是成员；此前的记录仍留在链上，可再次申请。',
  suspend: '该机构暂不计入表决，恢复之前不能以成员身份操作。',
  reinstate: '该机构恢复为有效成员。',
  'change-administrator': '该机构将接任管理机构，原管理机构仍是成员。',
}

/** What can become of a member, by its state. */
const stepsFor: Partial<Record<State, Step[]>> = {
  invited: ['remove'],
  applied: ['admit', 'remove'],
  active: ['suspend', 'remove', 'change-administrator'],
  suspended: ['reinstate', 'remove'],
}

function wordFor(step: Step, state: State): string {
  if (step === 'change-administrator') return '任管理机构'
  if (step === 'remove' && state === 'invited') return '撤回邀请'
  if (step === 'remove' && state === 'applied') return '谢绝申请'
  return step === 'admit' ? '接纳' : decisionWords[step]
}

/** The administrator decides where the rule leaves it to it; otherwise any member proposes and all vote. */
export function MemberActs(props: { consortium: ConsortiumDetail; member: ConsortiumDetail['members'][number] }) {
  const { consortium: one, member } = props
  const may = usePermission('consortium.act')
  const own = consortium.useQuery('overview', {}).data?.own
  const decide = consortium.useMutation('decide')
  const propose = consortium.useMutation('propose')
  const { modal } = App.useApp()
  const { ownAct, busy, signing } = useOwnAct()
  const [asking, setAsking] = useState<Decision | null>(null)
  const isAdministrator = own?.orgId === one.administrator
  if (!may || one.own !== 'active' || member.orgId === one.administrator) return null

  const byVote = (step: Step) =>
    step === 'change-administrator' || (step === 'admit' ? one.rule.joining : one.rule.leaving) === 'vote'
  const possible = (stepsFor[member.state] ?? []).filter((step) => byVote(step) || isAdministrator)
  const { consortiumId } = one
  const params = { consortiumId }
  const { orgId, orgName } = member
  const proposing = (kind: Step) =>
    modal.confirm({
      title: `提议${wordFor(kind, member.state)}「${orgName}」？`,
      content: `由有表决权的成员表决，一机构一票；通过后：${effects[kind]}`,
      okText: '发起提案',
      // Not awaited: the question closes, and signing outside may take its place.
      onOk: () =>
        void ownAct('已发起提案', { action: 'propose', consortiumId, kind, orgId }, (signed) =>
          propose.mutateAsync({ params, body: { kind, orgId, ...signed } }),
        ),
    })
  return (
    <span className="consortium-acts">
      {possible.map((step) => (
        <Button
          key={step}
          size="small"
          loading={busy}
          danger={step === 'remove'}
          onClick={() => (step === 'change-administrator' || byVote(step) ? proposing(step) : setAsking(step))}
        >
          {byVote(step) ? `提议${wordFor(step, member.state)}` : wordFor(step, member.state)}
        </Button>
      ))}
      {asking && (
        <ReasonModal
          title={`${wordFor(asking, member.state)}「${orgName}」`}
          effect={effects[asking]}
          okText={wordFor(asking, member.state)}
          danger={asking === 'remove' || asking === 'suspend'}
          busy={busy}
          onClose={() => setAsking(null)}
          onSubmit={async (reason) => {
            const decision = { kind: asking, orgId, reason }
            const done = await ownAct(
              `已${wordFor(asking, member.state)}`,
              { action: 'decide', consortiumId, ...decision },
              (signed) => decide.mutateAsync({ params, body: { ...decision, ...signed } }),
            )
            if (done) setAsking(null)
          }}
        />
      )}
      {signing}
    </span>
  )
}
