import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { textColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { MaskedText } from '@jhc/ui/masked-text.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { indexLibrary } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import { SearchInput } from '../../parts/search-input.tsx'
import { sexWord } from '../../words.ts'

const route = getRouteApi('/shell/residents')
type Row = CallResult<(typeof indexLibraryApi)['operations']['residents']>['items'][number]

const columns: ListColumn<Row>[] = [
  {
    key: 'name',
    title: '居民',
    width: 176,
    locked: true,
    card: 'title',
    render: (row) => (
      <Link to="/residents/$personId" params={{ personId: row.personId }} className="jhc-link">
        <MaskedText text={row.maskedName} missing="姓名仅医院持有" />
      </Link>
    ),
    text: (row) => row.maskedName,
  },
  textColumn('sex', '性别', 80, (row) => sexWord(row.sex)),
  { key: 'birthYear', title: '出生年', width: 88, render: (row) => row.birthYear || '—', text: (row) => row.birthYear },
  {
    key: 'organisations',
    title: '就诊机构',
    width: 104,
    align: 'right',
    render: (row) => `${formatNumber(row.organisations)} 家`,
    text: (row) => String(row.organisations),
  },
  {
    key: 'encounters',
    title: '就诊活动',
    width: 104,
    align: 'right',
    render: (row) => formatNumber(row.encounters),
    text: (row) => String(row.encounters),
  },
  {
    key: 'records',
    title: '档案',
    width: 96,
    align: 'right',
    render: (row) => formatNumber(row.records),
    text: (row) => String(row.records),
  },
  {
    key: 'lastDay',
    title: '最近就诊',
    width: 120,
    render: (row) => row.lastDay ?? '—',
    text: (row) => row.lastDay ?? '',
  },
  {
    key: 'personId',
    title: '主索引号',
    width: 200,
    render: (row) => <CopyableId value={row.personId} label="主索引号" />,
    text: (row) => row.personId,
  },
]

export function ResidentsPage() {
  const { page, pageSize, ...filters } = route.useSearch()
  const navigate = route.useNavigate()
  const query = indexLibrary.useQuery('residents', { query: { ...filters, page, pageSize } }, { keepPrevious: true })
  return (
    <>
      <PageHeader title="居民视图" hint="同一居民在各机构的登记由 EMPI 归并为一；姓名按权限脱敏显示。" />
      <ListPage
        listId="residents"
        columns={columns}
        rowKey={(row) => row.personId}
        query={query}
        page={page}
        pageSize={pageSize}
        onPage={(nextPage, nextSize) =>
          navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
        }
        filters={
          <>
            <FilterField label="就诊机构数">
              {(id) => (
                <Segmented
                  id={id}
                  value={filters.minOrganisations}
                  onChange={(minOrganisations) =>
                    navigate({ search: (before) => ({ ...before, minOrganisations, page: 1 }) })
                  }
                  options={[
                    { value: 1, label: '全部' },
                    { value: 2, label: '2 家及以上' },
                    { value: 3, label: '3 家及以上' },
                  ]}
                />
              )}
            </FilterField>
            <FilterField label="主索引号" width={280}>
              {(id) => (
                <SearchInput
                  id={id}
                  value={filters.personId}
                  placeholder="完整编号"
                  onApply={(personId) => navigate({ search: (before) => ({ ...before, personId, page: 1 }) })}
                />
              )}
            </FilterField>
          </>
        }
        exporting={{
          name: '居民列表',
          fetchPage: (nextPage, nextSize) =>
            indexLibrary.client.residents({ query: { ...filters, page: nextPage, pageSize: nextSize } }),
        }}
        empty={
          filters.minOrganisations > 1 || filters.personId ? (
            <EmptyState
              title="没有符合条件的居民"
              hint="放宽条件再试；跨机构的居民要等各来源都采集、EMPI 归并之后才会出现。"
              action={<Button onClick={() => navigate({ search: {} })}>清除筛选</Button>}
            />
          ) : (
            <EmptyState
              title="还没有居民"
              hint="来源系统的患者登记到达后，EMPI 会归并出居民。"
              action={<Link to="/collection">查看采集进度</Link>}
            />
          )
        }
      />
    </>
  )
}
