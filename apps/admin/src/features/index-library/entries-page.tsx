import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { CallInput } from '@jhc/kit/api.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { getRouteApi, Link } from '@tanstack/react-router'
import { indexLibrary } from '../../apis.ts'
import { entryColumns } from './entry-columns.tsx'
import { EntryFilters } from './entry-filters.tsx'

const route = getRouteApi('/shell/entries')
type Query = NonNullable<CallInput<(typeof indexLibraryApi)['operations']['search']>['query']>

export function EntriesPage() {
  const { versions, page, pageSize, after, before, ...search } = route.useSearch()
  const navigate = route.useNavigate()
  const filters = { ...search, currentOnly: versions === 'current' ? 'true' : 'false' } as Query
  const query = indexLibrary.useQuery(
    'search',
    { query: { ...filters, page, pageSize, after, before } },
    { keepPrevious: true },
  )
  return (
    <>
      <PageHeader
        title="索引库"
        hint="每份档案一条数据索引：指纹（SM3）、来源、业务日期与上链状态；原件留在持有机构。"
      />
      <ListPage
        listId="entries"
        columns={entryColumns}
        rowKey={(row) => `${row.recordId}-${row.version}`}
        query={query}
        page={page}
        pageSize={pageSize}
        cursorOf={(row) => `${row.recordId}/${row.version}`}
        onPage={(nextPage, nextSize, edge) =>
          navigate({
            search: ({ after: _after, before: _before, ...rest }) => ({
              ...rest,
              page: nextPage,
              pageSize: nextSize,
              ...edge,
            }),
          })
        }
        filters={<EntryFilters />}
        exporting={{
          name: '索引库',
          fetchPage: (nextPage, nextSize) =>
            indexLibrary.client.search({ query: { ...filters, page: nextPage, pageSize: nextSize } }),
        }}
        empty={
          <EmptyState
            title="没有符合条件的索引"
            hint="放宽或清除筛选条件再试；若平台刚启动，首次采集完成后这里会逐步填满。"
            action={<Link to="/collection">查看采集进度</Link>}
          />
        }
      />
    </>
  )
}
