import '../audit/audit.css'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { EntryList } from './entry-list.tsx'
import { HostState } from './host-state.tsx'

const route = getRouteApi('/shell/host-logs')

export function HostLogsPage() {
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <>
      <PageHeader
        title="日志完整性"
        hint="主机日志与配置文件逐条成链、签名、上链；修改、删除、调换、截尾都会被指出是哪一条。"
      />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => navigate({ search: (before) => ({ ...before, tab: key as typeof tab, page: 1 }) })}
        items={[
          { key: 'state', label: '状态', children: <HostState /> },
          { key: 'entries', label: '日志', children: <EntryList /> },
        ]}
      />
    </>
  )
}
