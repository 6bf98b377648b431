import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import { formatDuration, formatNumber } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Select } from 'antd'
import { collection } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import { runKindWords, runStateWords } from '../../words.ts'
import { RunStateTag } from './run-state.tsx'
import { type Run, runSeconds } from './task.ts'

const route = getRouteApi('/shell/collection')

function columnsOf(nameOf: (sourceId: string) => string): ListColumn<Run>[] {
  const number = (key: keyof Run & string, title: string, optional = false): ListColumn<Run> => ({
    key,
    title,
    width: 84,
    align: 'right',
    optional,
    render: (run) => formatNumber(run[key] as number),
    text: (run) => String(run[key]),
  })
  return [
    {
      key: 'source',
      title: '来源',
      width: 216,
      locked: true,
      card: 'title',
      render: (run) => (
        <Link to="/collection" search={(before) => ({ ...before, run: run.runId })}>
          {nameOf(run.sourceId)}
        </Link>
      ),
      text: (run) => nameOf(run.sourceId),
    },
    textColumn('kind', '方式', 104, (run) => runKindWords[run.kind]),
    {
      key: 'state',
      title: '结果',
      width: 152,
      card: 'corner',
      render: (run) => <RunStateTag state={run.state} />,
      text: (run) => runStateWords[run.state].word,
    },
    timeColumn('startedAt', '开始', (run) => run.startedAt),
    {
      key: 'duration',
      title: '用时',
      width: 104,
      render: (run) => (run.finishedAt ? formatDuration(runSeconds(run, 0)) : '进行中'),
      text: (run) => (run.finishedAt ? String(Math.round(runSeconds(run, 0))) : ''),
    },
    number('unitsRead', '读取'),
    number('recordsNew', '新建'),
    number('recordsChanged', '变更'),
    number('recordsUnchanged', '未变'),
    number('tombstones', '注销', true),
    number('quarantined', '隔离'),
    number('recordsSent', '已送出', true),
    {
      key: 'watermarkTo',
      title: '水位',
      width: 216,
      optional: true,
      render: (run) => run.watermarkTo || '—',
      text: (run) => run.watermarkTo,
    },
  ]
}

export function RunList(props: { sources: Array<{ sourceId: string; name: string }> }) {
  const { page, pageSize, sourceId } = route.useSearch()
  const navigate = route.useNavigate()
  const query = collection.useQuery(
    'runs',
    { query: { page, pageSize, sourceId } },
    { keepPrevious: true, refetchInterval: 5_000 },
  )
  const nameOf = (id: string) => props.sources.find((source) => source.sourceId === id)?.name ?? id
  return (
    <ListPage
      listId="collection-runs"
      columns={columnsOf(nameOf)}
      rowKey={(run) => run.runId}
      query={query}
      page={page}
      pageSize={pageSize}
      onPage={(nextPage, nextSize) =>
        navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
      }
      filters={
        <FilterField label="来源" width={200}>
          {(id) => (
            <Select
              id={id}
              allowClear
              placeholder="全部"
              value={sourceId}
              onChange={(value) => navigate({ search: (before) => ({ ...before, sourceId: value, page: 1 }) })}
              options={props.sources.map((source) => ({ value: source.sourceId, label: source.name }))}
            />
          )}
        </FilterField>
      }
      exporting={{
        name: '采集执行记录',
        fetchPage: (nextPage, nextSize) =>
          collection.client.runs({ query: { page: nextPage, pageSize: nextSize, sourceId } }),
      }}
      empty={
        <EmptyState title="还没有执行记录" hint="任务第一次执行后会出现在这里；也可以在上面的卡片里点「立即采集」。" />
      }
    />
  )
}
