import './consortium.css'
import { formatNumber } from '@jhc/ui/format.ts'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Alert, Tabs } from 'antd'
import { consortium } from '../../apis.ts'
import { ConsortiaPanel } from './consortia-panel.tsx'
import { HistoryList } from './history-list.tsx'
import { KeyList } from './key-list.tsx'
import { NodeList } from './node-list.tsx'
import { OrganisationList } from './organisation-list.tsx'
import { ProposalList } from './proposal-list.tsx'
import { SubjectFilter } from './subject-filter.tsx'

const route = getRouteApi('/shell/consortium')

export function ConsortiumPage() {
  const { tab, page, pageSize, outcome, subject } = route.useSearch()
  const navigate = route.useNavigate()
  const overview = consortium.useQuery('overview', {}, { refetchInterval: 5_000 }).data
  const range = {
    page,
    pageSize,
    onPage: (nextPage: number, nextSize: number) =>
      navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) }),
  }
  const filter = (by: { outcome?: typeof outcome; subject?: string }) =>
    navigate({ search: (before) => ({ ...before, ...by, page: 1 }) })
  return (
    <>
      <PageHeader title="联盟管理" hint="机构、节点、医联体与表决都记在链上，由合约核验各机构的 SM2 签名。" />
      {overview && (
        <>
          <p className="number-line">
            <span>
              机构 <b>{formatNumber(overview.organisations)}</b>
            </span>
            <span>
              节点 <b>{formatNumber(overview.nodes)}</b>
            </span>
            <span>
              医联体 <b>{formatNumber(overview.consortia)}</b>
            </span>
            <span>
              表决中 <b>{formatNumber(overview.openProposals)}</b>
            </span>
            {overview.own && <span className="jhc-quiet">您代表：{overview.own.name}</span>}
          </p>
          {overview.own?.keyHeldHere && (
            <Alert
              className="gap-below"
              type="info"
              showIcon
              title="演示环境由平台代管各机构密钥并代为签名；正式环境由各机构自行签名，平台不持有。"
            />
          )}
        </>
      )}
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => navigate({ search: { tab: key as typeof tab, page: 1, pageSize } })}
        items={[
          { key: 'consortia', label: '医联体', children: <ConsortiaPanel /> },
          {
            key: 'proposals',
            label: '提案与表决',
            children: <ProposalList {...range} outcome={outcome} onOutcome={(one) => filter({ outcome: one })} />,
          },
          { key: 'organisations', label: '成员机构', children: <OrganisationList {...range} /> },
          { key: 'nodes', label: '节点', children: <NodeList {...range} /> },
          { key: 'keys', label: '密钥证书', children: <KeyList {...range} /> },
          {
            key: 'history',
            label: '变更历史',
            children: (
              <HistoryList
                {...range}
                subjectId={subject}
                filters={<SubjectFilter value={subject} onChange={(one) => filter({ subject: one })} />}
              />
            ),
          },
        ]}
      />
    </>
  )
}
