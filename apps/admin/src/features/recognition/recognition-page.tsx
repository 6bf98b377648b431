import './recognition.css'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { DecisionList } from './decision-list.tsx'
import { ItemList } from './item-list.tsx'
import { QualityList } from './quality-list.tsx'
import { RecognitionReport } from './recognition-report.tsx'
import { VersionList } from './version-list.tsx'

const route = getRouteApi('/shell/recognition')

export function RecognitionPage() {
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <>
      <PageHeader
        title="检查检验结果互认"
        hint="哪些项目可以互认、哪家机构有质量标识，由清单的版本决定；医生认可或不认可都留有记录。"
      />
      <Tabs
        activeKey={tab}
        onChange={(key) => navigate({ search: { tab: key as typeof tab } })}
        destroyOnHidden
        items={[
          { key: 'report', label: '月报', children: <RecognitionReport /> },
          { key: 'decisions', label: '互认记录', children: <DecisionList /> },
          { key: 'items', label: '互认清单', children: <ItemList /> },
          { key: 'quality', label: '质量标识', children: <QualityList /> },
          { key: 'versions', label: '清单版本', children: <VersionList /> },
        ]}
      />
    </>
  )
}
