import './audit.css'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { AuditAnalysis } from './audit-analysis.tsx'
import { AuditEvidence } from './audit-evidence.tsx'
import { AuditList } from './audit-list.tsx'
import { UnusualList } from './unusual-list.tsx'

const route = getRouteApi('/shell/audit')

export function AuditPage() {
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <>
      <PageHeader title="业务审计" hint="每次调用一条，应答之前写下；链下详单与链上哈希互为证据。您的查阅也会记下。" />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => navigate({ search: (before) => ({ ...before, tab: key as typeof tab, page: 1 }) })}
        items={[
          { key: 'lines', label: '查询', children: <AuditList /> },
          { key: 'analysis', label: '分析', children: <AuditAnalysis /> },
          { key: 'unusual', label: '异常', children: <UnusualList /> },
          { key: 'evidence', label: '存证', children: <AuditEvidence /> },
        ]}
      />
    </>
  )
}
