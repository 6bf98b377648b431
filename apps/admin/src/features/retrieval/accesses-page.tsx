import { PageHeader } from '@jhc/ui/page-header.tsx'
import { AccessList } from './access-list.tsx'
import { MonitorPanel } from './monitor-panel.tsx'

export function AccessesPage() {
  return (
    <>
      <PageHeader
        title="调阅监控"
        hint="谁、凭哪项授权、为何、从哪家医院调阅了几份档案；内容只有申请人能打开，平台与本页都看不到。"
      />
      <div className="stack">
        <MonitorPanel />
        <AccessList />
      </div>
    </>
  )
}
