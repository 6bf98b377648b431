import { Loaded } from '@jhc/ui/loaded.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Button } from 'antd'
import { consortium } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import { useAct } from './use-act.ts'
import { useOwnAct } from './use-own-act.tsx'
import { proposalKinds, ruleWords, StateTag } from './words.tsx'

const voteWords = { yes: '同意', no: '反对', none: '未投票', 'not-entitled': '无表决权' } as const

/** One proposal with every member's vote, and what the caller's organisation can still do. */
export function ProposalCard(props: { proposalId: number }) {
  const params = { proposalId: props.proposalId }
  const query = consortium.useQuery('proposal', { params }, { refetchInterval: 5_000 })
  const may = usePermission('consortium.act')
  const own = consortium.useQuery('overview', {}).data?.own
  const vote = consortium.useMutation('vote')
  const close = consortium.useMutation('close')
  const withdraw = consortium.useMutation('withdraw')
  const { act, busy: closing } = useAct()
  const { ownAct, busy, signing } = useOwnAct()
  const cast = (support: boolean) =>
    ownAct(support ? '已投同意票' : '已投反对票', { action: 'vote', ...params, support }, (signed) =>
      vote.mutateAsync({ params, body: { support, ...signed } }),
    )
  return (
    <Loaded query={query} rows={3} minHeight={96} compact>
      {(proposal) => (
        <div className="proposal" data-proposal={proposal.proposalId}>
          <div className="proposal-head">
            <b>
              #{proposal.proposalId} {proposalKinds[proposal.kind]} {proposal.orgName ?? ''}
            </b>
            <StateTag of="outcomes" state={proposal.outcome} />
            <span className="jhc-quiet">
              {proposal.proposerName} 发起 · 截止 <TimeText at={proposal.endsAt} />
            </span>
          </div>
          {proposal.newRule && <p>新规则：{ruleWords(proposal.newRule)}</p>}
          <p>
            同意 {proposal.yes} · 反对 {proposal.no} · 有表决权 {proposal.entitled}（须 {proposal.quorum}% 参加、
            {proposal.threshold}% 同意）
          </p>
          <ul className="plain-list">
            {proposal.votes.map((one) => (
              <li key={one.orgId}>
                {one.orgName}：{voteWords[one.vote]}
              </li>
            ))}
          </ul>
          {may && (
            <p className="consortium-acts">
              {proposal.mayVote && (
                <>
                  <Button type="primary" loading={busy} onClick={() => cast(true)}>
                    同意
                  </Button>
                  <Button loading={busy} onClick={() => cast(false)}>
                    反对
                  </Button>
                </>
              )}
              {proposal.closable && (
                <Button
                  loading={closing}
                  onClick={() => act('表决已结束', () => close.mutateAsync({ params, body: {} }))}
                >
                  结束表决
                </Button>
              )}
              {proposal.outcome === 'open' && own?.orgId === proposal.proposer && (
                <Button
                  loading={busy}
                  onClick={() =>
                    ownAct('已撤回提案', { action: 'withdraw', ...params }, (signed) =>
                      withdraw.mutateAsync({ params, body: signed }),
                    )
                  }
                >
                  撤回提案
                </Button>
              )}
            </p>
          )}
          {signing}
        </div>
      )}
    </Loaded>
  )
}
