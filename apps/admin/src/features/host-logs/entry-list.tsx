import type { hostLogsApi } from '@jhc/chain-platform/audit/host-logs/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Select } from 'antd'
import { hostLogs } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import { SearchInput } from '../../parts/search-input.tsx'

const route = getRouteApi('/shell/host-logs')
type Entry = CallResult<(typeof hostLogsApi)['operations']['entries']>['items'][number]

const kinds: Record<string, string> = { line: '日志', config: '配置', note: '采集端', accepted: '确认' }

const columns: ListColumn<Entry>[] = [
  timeColumn('at', '收入时间', (one) => one.at, { locked: true }),
  textColumn('host', '主机', 128, (one) => one.host),
  textColumn('kind', '类别', 80, (one) => kinds[one.kind] ?? one.kind, { card: 'corner' }),
  {
    key: 'text',
    title: '内容',
    width: 520,
    card: 'title',
    render: (one) => <span className="log-text">{one.text}</span>,
    text: (one) => one.text,
  },
  textColumn('source', '文件', 240, (one) => one.source),
  textColumn('seq', '编号', 88, (one) => String(one.seq), { align: 'right' }),
  textColumn('mark', '位置', 200, (one) => one.mark, { optional: true }),
  textColumn('collector', '采集端', 160, (one) => one.collector, { optional: true }),
]

export function EntryList() {
  const { tab: _, page, pageSize, ...filters } = route.useSearch()
  const navigate = route.useNavigate()
  const set = (change: Partial<typeof filters>) => navigate({ search: (before) => ({ ...before, ...change, page: 1 }) })
  const query = hostLogs.useQuery('entries', { query: { page, pageSize, ...filters } }, { keepPrevious: true })
  return (
    <ListPage
      listId="host-logs"
      columns={columns}
      rowKey={(one) => String(one.seq)}
      query={query}
      page={page}
      pageSize={pageSize}
      onPage={(nextPage, nextSize) =>
        navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
      }
      filters={
        <>
          <FilterField label="主机" width={168}>
            {(id) => (
              <SearchInput id={id} value={filters.host} placeholder="主机名" onApply={(host) => set({ host })} />
            )}
          </FilterField>
          <FilterField label="类别" width={128}>
            {(id) => (
              <Select
                id={id}
                allowClear
                placeholder="全部"
                value={filters.kind}
                onChange={(kind) => set({ kind })}
                options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
              />
            )}
          </FilterField>
          <FilterField label="内容" width={240}>
            {(id) => (
              <SearchInput id={id} value={filters.text} placeholder="包含的文字" onApply={(text) => set({ text })} />
            )}
          </FilterField>
        </>
      }
      empty={<EmptyState title="没有符合条件的日志" hint="放宽上面的筛选。" />}
    />
  )
}
