import '../../parts/tasks.css'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { collection } from '../../apis.ts'
import { RunDrawer } from './run-drawer.tsx'
import { RunList } from './run-list.tsx'
import { TaskCard } from './task-card.tsx'

export function CollectionPage() {
  const query = collection.useQuery('tasks', {}, { refetchInterval: 2_000 })
  return (
    <>
      <PageHeader title="采集监控" hint="每个来源一项任务：T+1 增量采集，另有对账查补删除与回改。每 2 秒更新。" />
      <div className="stack">
        <Loaded query={query} rows={6} minHeight={240}>
          {({ tasks }) =>
            tasks.length === 0 ? (
              <EmptyState title="还没有采集任务" hint="区平台与医院前置机启动并首次上报后，任务会自动出现在这里。" />
            ) : (
              <ul className="tasks">
                {tasks.map((task) => (
                  <TaskCard key={task.sourceId} task={task} />
                ))}
              </ul>
            )
          }
        </Loaded>
        <section>
          <h2 className="section-title">执行记录</h2>
          <RunList sources={query.data?.tasks ?? []} />
        </section>
      </div>
      <RunDrawer sources={query.data?.tasks ?? []} />
    </>
  )
}
