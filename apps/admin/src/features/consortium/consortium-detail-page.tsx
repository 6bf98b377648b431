import './consortium.css'
import type { consortiumApi } from '@jhc/chain-platform/consortium/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { Facts } from '@jhc/ui/facts.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { consortium } from '../../apis.ts'
import { BlockLink } from '../../parts/links.tsx'
import { Panel } from '../../parts/panel.tsx'
import { HistoryList } from './history-list.tsx'
import { MemberActs } from './member-acts.tsx'
import { OwnActs } from './own-acts.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { ruleWords, StateTag } from './words.tsx'

const route = getRouteApi('/shell/consortium/$consortiumId')
export type ConsortiumDetail = CallResult<(typeof consortiumApi)['operations']['consortium']>

export function ConsortiumDetailPage() {
  const { consortiumId } = route.useParams()
  const [range, setRange] = useState({ page: 1, pageSize: 10 })
  const query = consortium.useQuery('consortium', { params: { consortiumId } }, { refetchInterval: 5_000 })
  return (
    <Loaded query={query} rows={8} minHeight={420}>
      {(one) => (
        <>
          <PageHeader title={one.name} hint={one.description} extra={<OwnActs consortium={one} />} />
          <div className="stack">
            <Panel title="医联体">
              <Facts
                items={[
                  { label: '编号', value: one.consortiumId },
                  { label: '管理机构', value: one.administratorName },
                  { label: '有效成员', value: `${formatNumber(one.activeMembers)} 家` },
                  { label: '规则', value: ruleWords(one.rule) },
                  { label: '创建于', value: <BlockLink number={one.createdInBlock} /> },
                  { label: '本机构', value: one.own ? <StateTag of="membership" state={one.own} /> : '不在其中' },
                  !one.nameMatches && { label: '核对', value: '本地保存的名称与链上的哈希不一致' },
                ]}
              />
            </Panel>
            <Members consortium={one} />
            <Panel title={`未决的提案（${one.openProposals.length}）`}>
              {one.openProposals.length === 0 && <p className="jhc-quiet">没有未决的提案。</p>}
              {one.openProposals.map((proposal) => (
                <ProposalCard key={proposal.proposalId} proposalId={proposal.proposalId} />
              ))}
            </Panel>
            <Panel title="变更历史">
              <HistoryList
                {...range}
                subjectId={one.consortiumId}
                onPage={(page, pageSize) => setRange({ page, pageSize })}
              />
            </Panel>
          </div>
        </>
      )}
    </Loaded>
  )
}

function Members(props: { consortium: ConsortiumDetail }) {
  const { members } = props.consortium
  return (
    <Panel title={`成员（${members.length}）`}>
      <div className="table-scroll">
        <table className="plain-table members-table">
          <thead>
            <tr>
              <th scope="col">机构</th>
              <th scope="col">状态</th>
              <th scope="col">计入表决</th>
              <th scope="col">最近变更</th>
              <th scope="col">操作</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.orgId} data-member={member.orgId}>
                <td>
                  {member.orgName} <span className="jhc-quiet">{member.orgId}</span>
                </td>
                <td>
                  <StateTag of="membership" state={member.state} />
                </td>
                <td data-label="计入表决">{member.counts ? '是' : '否'}</td>
                <td data-label="最近变更">
                  <BlockLink number={member.changedInBlock} />
                </td>
                <td>
                  <MemberActs consortium={props.consortium} member={member} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
