import type { quarantineItem } from '@jhc/data-platform/collection/api.ts'
import { textColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatTime } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Segmented, Select } from 'antd'
import type { z } from 'zod'
import { collection } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'

const route = getRouteApi('/shell/quarantine')
type Item = z.output<typeof quarantineItem>

function columnsOf(nameOf: (sourceId: string) => string): ListColumn<Item>[] {
  return [
    textColumn('detail', '原因', 280, (item) => item.detail, { locked: true, card: 'title' }),
    {
      key: 'field',
      title: '字段',
      width: 136,
      render: (item) => <code>{item.field || '—'}</code>,
      text: (item) => item.field,
    },
    textColumn('source', '来源', 176, (item) => nameOf(item.sourceId)),
    {
      key: 'origin',
      title: '位置',
      width: 200,
      render: (item) => <span className="break">{item.origin || '—'}</span>,
      text: (item) => item.origin,
    },
    {
      key: 'unitKey',
      title: '单元',
      width: 220,
      optional: true,
      render: (item) => <CopyableId value={item.unitKey} label="单元" head={12} tail={8} />,
      text: (item) => item.unitKey,
    },
    {
      key: 'reasonCode',
      title: '原因码',
      width: 160,
      render: (item) => <code>{item.reasonCode}</code>,
      text: (item) => item.reasonCode,
    },
    {
      key: 'at',
      title: '隔离时间',
      width: 248,
      render: (item) => <TimeText at={item.at} />,
      text: (item) => formatTime(item.at),
    },
    {
      key: 'resolvedAt',
      title: '处理',
      width: 216,
      optional: true,
      render: (item) => <TimeText at={item.resolvedAt} missing="未处理" />,
      text: (item) => (item.resolvedAt ? formatTime(item.resolvedAt) : '未处理'),
    },
  ]
}

export function QuarantinePage() {
  const { page, pageSize, ...filters } = route.useSearch()
  const navigate = route.useNavigate()
  const tasks = collection.useQuery('tasks', {}, { staleTime: 30_000 }).data?.tasks ?? []
  const query = collection.useQuery(
    'quarantine',
    { query: { ...filters, page, pageSize } },
    { keepPrevious: true, refetchInterval: 10_000 },
  )
  const nameOf = (id: string) => tasks.find((task) => task.sourceId === id)?.name ?? id
  return (
    <>
      <PageHeader
        title="隔离区"
        hint="不合标准的原始行停在这里，写明来源、行、字段与原因，其余数据照常采集；来源改正后，下一次采集自动放行。"
      />
      <ListPage
        listId="quarantine"
        columns={columnsOf(nameOf)}
        rowKey={(item) => item.itemId}
        query={query}
        page={page}
        pageSize={pageSize}
        onPage={(nextPage, nextSize) =>
          navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
        }
        filters={
          <>
            <FilterField label="状态">
              {(id) => (
                <Segmented<'true' | 'false'>
                  id={id}
                  value={filters.open}
                  onChange={(open) => navigate({ search: (before) => ({ ...before, open, page: 1 }) })}
                  options={[
                    { value: 'true', label: '未处理' },
                    { value: 'false', label: '已放行' },
                  ]}
                />
              )}
            </FilterField>
            <FilterField label="来源" width={200}>
              {(id) => (
                <Select
                  id={id}
                  allowClear
                  placeholder="全部"
                  value={filters.sourceId}
                  onChange={(sourceId) => navigate({ search: (before) => ({ ...before, sourceId, page: 1 }) })}
                  options={tasks.map((task) => ({ value: task.sourceId, label: task.name }))}
                />
              )}
            </FilterField>
          </>
        }
        exporting={{
          name: '隔离区',
          fetchPage: (nextPage, nextSize) =>
            collection.client.quarantine({ query: { ...filters, page: nextPage, pageSize: nextSize } }),
        }}
        empty={
          <EmptyState
            title={filters.open === 'true' ? '没有未处理的隔离数据' : '还没有放行的隔离数据'}
            hint={
              filters.open === 'true'
                ? '采集到不合标准的行时会列在这里，并指出是哪个字段。'
                : '来源改正、再次采集成功的行会列在这里。'
            }
            action={<Link to="/collection">查看采集任务</Link>}
          />
        }
      />
    </>
  )
}
