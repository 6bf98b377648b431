import '../../parts/tasks.css'
import { formatNumber, formatRate } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { Link } from '@tanstack/react-router'
import { anchoring } from '../../apis.ts'
import { BatchList } from './batch-list.tsx'
import { LaneCard } from './lane-card.tsx'

export function AnchoringPage() {
  const query = anchoring.useQuery('tasks', {}, { refetchInterval: 2_000 })
  return (
    <>
      <PageHeader title="上链任务" hint="每个来源、每种方式（明文或密文）一条队列；攒满大小或到时限就封成一批上链。" />
      <Rates />
      <div className="stack">
        <Loaded query={query} rows={6} minHeight={220}>
          {({ tasks }) =>
            tasks.length === 0 ? (
              <EmptyState
                title="还没有上链队列"
                hint="第一条索引到达后会自动建立该来源的队列。"
                action={<Link to="/collection">查看采集任务</Link>}
              />
            ) : (
              <ul className="tasks">
                {tasks.map((task) => (
                  <LaneCard key={task.laneId} task={task} />
                ))}
              </ul>
            )
          }
        </Loaded>
        <section>
          <h2 className="section-title">批次</h2>
          <BatchList tasks={query.data?.tasks ?? []} />
        </section>
      </div>
    </>
  )
}

function Rates() {
  const stats = anchoring.useQuery('stats', {}, { refetchInterval: 2_000 }).data
  if (!stats) return null
  const hour = stats.perMinute.reduce(
    (sum, minute) => ({ records: sum.records + minute.records, batches: sum.batches + minute.batches }),
    { records: 0, batches: 0 },
  )
  return (
    <p className="number-line">
      <span>
        上链 <b>{formatRate(stats.recordsPerSecond)}</b> 条/秒
      </span>
      <span>
        交易 <b>{formatRate(stats.transactionsPerSecond)}</b> 笔/秒
      </span>
      <span>
        等待 <b>{formatNumber(stats.waiting)}</b> 条
      </span>
      <span className="jhc-quiet">
        近 {stats.perMinute.length} 分钟 {formatNumber(hour.records)} 条、{formatNumber(hour.batches)} 批
      </span>
    </p>
  )
}
