import { Facts } from '@jhc/ui/facts.tsx'
import { formatDuration, formatNumber, formatTime } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { useNow } from '@jhc/ui/use-now.ts'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Drawer, Segmented } from 'antd'
import { useState } from 'react'
import { collection } from '../../apis.ts'
import { runKindWords } from '../../words.ts'
import { RunStateTag } from './run-state.tsx'
import { type Run, runSeconds, type Task } from './task.ts'

const route = getRouteApi('/shell/collection')
const levels = { info: '信息', warn: '注意', error: '错误' } as const

/** Counts and log of one run; the run is named in the URL, so that it can be sent to a colleague. */
export function RunDrawer(props: { sources: Task[] }) {
  const { run: runId, sourceId } = route.useSearch()
  const navigate = route.useNavigate()
  const runs = collection.useQuery(
    'runs',
    { query: { page: 1, pageSize: 200, sourceId } },
    { enabled: runId !== undefined, refetchInterval: 5_000 },
  )
  const run =
    props.sources.find((task) => task.lastRun?.runId === runId)?.lastRun ??
    runs.data?.items.find((one) => one.runId === runId)
  const task = props.sources.find((one) => one.sourceId === run?.sourceId)
  return (
    <Drawer
      open={runId !== undefined}
      onClose={() => navigate({ search: (before) => ({ ...before, run: undefined }) })}
      size={Math.min(760, window.innerWidth)}
      title={task ? `执行详情 · ${task.name}` : '执行详情'}
      destroyOnHidden
    >
      {runId && (
        <div className="stack">
          {run && <RunFacts run={run} />}
          <RunLog runId={runId} running={run?.state === 'running'} />
        </div>
      )}
    </Drawer>
  )
}

function RunFacts(props: { run: Run }) {
  const { run } = props
  const now = useNow()
  return (
    <Facts
      items={[
        { label: '结果', value: <RunStateTag state={run.state} /> },
        { label: '方式', value: runKindWords[run.kind] },
        { label: '开始', value: <TimeText at={run.startedAt} /> },
        { label: '用时', value: formatDuration(runSeconds(run, now)) },
        { label: '读取单元', value: formatNumber(run.unitsRead) },
        {
          label: '新建 / 变更 / 未变',
          value: [run.recordsNew, run.recordsChanged, run.recordsUnchanged].map(formatNumber).join(' / '),
        },
        { label: '注销', value: formatNumber(run.tombstones) },
        {
          label: '隔离',
          value: (
            <Link to="/quarantine" search={{ sourceId: run.sourceId }}>
              {formatNumber(run.quarantined)}
            </Link>
          ),
        },
        { label: '水位', value: `${run.watermarkFrom || '起点'} → ${run.watermarkTo || '—'}` },
        run.failure !== null && { label: '失败原因', value: run.failure },
      ]}
    />
  )
}

function RunLog(props: { runId: string; running: boolean }) {
  const [level, setLevel] = useState<'all' | 'warn'>('all')
  const query = collection.useQuery(
    'runLog',
    { params: { runId: props.runId } },
    { refetchInterval: props.running ? 2_000 : false },
  )
  return (
    <section>
      <div className="panel-head panel-head-bare">
        <h2>日志</h2>
        <Segmented
          size="small"
          value={level}
          onChange={setLevel}
          options={[
            { value: 'all', label: '全部' },
            { value: 'warn', label: '只看注意与错误' },
          ]}
        />
      </div>
      <Loaded query={query} compact>
        {({ lines }) => {
          const shown = level === 'all' ? lines : lines.filter((line) => line.level !== 'info')
          if (shown.length === 0)
            return (
              <EmptyState
                title="没有日志"
                hint={level === 'all' ? '执行开始后会逐行记在这里。' : '这次执行没有需要注意的事项。'}
              />
            )
          return (
            <ol className="log">
              {shown.map((line) => (
                <li key={`${line.at} ${line.text}`} className={`log-${line.level}`}>
                  <time dateTime={line.at}>{formatTime(line.at).slice(11)}</time>
                  <span>{levels[line.level]}</span>
                  <span>{line.text}</span>
                </li>
              ))}
            </ol>
          )
        }}
      </Loaded>
    </section>
  )
}
