import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import { EvidenceChip, evidenceWord } from '@jhc/ui/evidence-chip.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Select } from 'antd'
import { personKeys, retrieval } from '../../apis.ts'
import { blockColumn } from '../../parts/block-column.tsx'
import { FilterField } from '../../parts/filter-field.tsx'
import { residentColumn } from '../../parts/resident-column.tsx'
import { SearchInput } from '../../parts/search-input.tsx'
import { evidenceOf, modeWords, optionsOf, purposeWords, typesText } from '../consent/words.tsx'
import { type Access, OutcomeTag, outcomes } from './words.tsx'

const route = getRouteApi('/shell/accesses')

const columns: ListColumn<Access>[] = [
  timeColumn('at', '时间', (row) => row.at, { locked: true }),
  textColumn('asker', '何人', 208, (row) => [row.askerOrgName, row.askerName].filter(Boolean).join(' '), {
    card: 'title',
  }),
  residentColumn(),
  textColumn('holder', '放行医院', 168, (row) => row.holderName),
  textColumn('purpose', '用途', 112, (row) => purposeWords[row.purpose] ?? row.purpose),
  textColumn('mode', '方式', 96, (row) => modeWords[row.mode] ?? row.mode),
  textColumn('basis', '依据', 104, (row) => (row.grantId ? '居民授权' : '本人查阅')),
  textColumn('types', '档案类型', 184, (row) => typesText(row.recordTypes), { optional: true }),
  textColumn('records', '份数', 72, (row) => formatNumber(row.records), { align: 'right' }),
  {
    key: 'outcome',
    title: '结果',
    width: 112,
    card: 'corner',
    render: (row) => <OutcomeTag outcome={row.outcome} />,
    text: (row) => outcomes[row.outcome].word,
  },
  {
    key: 'anchored',
    title: '存证',
    width: 104,
    render: (row) => <EvidenceChip state={evidenceOf(row.anchored)} />,
    text: (row) => evidenceWord(evidenceOf(row.anchored)),
  },
  blockColumn((row) => row.blockNumber, { optional: true }),
]

export function AccessList() {
  const { page, pageSize, ...filters } = route.useSearch()
  const navigate = route.useNavigate()
  const open = useNavigate()
  const facts = personKeys.useQuery('facts', {}, { staleTime: 60_000 })
  const query = retrieval.useQuery(
    'accesses',
    { query: { page, pageSize, ...filters } },
    { keepPrevious: true, refetchInterval: 5_000 },
  )
  const search = (change: object) => navigate({ search: (before) => ({ ...before, ...change, page: 1 }) })
  return (
    <ListPage
      listId="accesses"
      columns={columns}
      rowKey={(row) => row.releaseId}
      query={query}
      page={page}
      pageSize={pageSize}
      onPage={(nextPage, nextSize) =>
        navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
      }
      onRow={(row) => void open({ to: '/accesses/$requestId', params: { requestId: row.requestId } })}
      filters={
        <>
          <FilterField label="放行医院" width={200}>
            {(id) => (
              <Select
                id={id}
                allowClear
                placeholder="全部"
                value={filters.holderOrgId}
                options={(facts.data?.organisations ?? []).map(({ orgId, name }) => ({ value: orgId, label: name }))}
                onChange={(holderOrgId) => search({ holderOrgId })}
              />
            )}
          </FilterField>
          <FilterField label="用途" width={140}>
            {(id) => (
              <Select
                id={id}
                allowClear
                placeholder="全部"
                value={filters.purpose}
                options={optionsOf(purposeWords)}
                onChange={(purpose) => search({ purpose })}
              />
            )}
          </FilterField>
          <FilterField label="申请人标识" width={184}>
            {(id) => (
              <SearchInput
                id={id}
                value={filters.askerId}
                placeholder="0x…，完整"
                onApply={(askerId) => search({ askerId })}
              />
            )}
          </FilterField>
          <FilterField label="居民假名标识" width={184}>
            {(id) => (
              <SearchInput
                id={id}
                value={filters.residentId}
                placeholder="0x…，完整"
                onApply={(residentId) => search({ residentId })}
              />
            )}
          </FilterField>
        </>
      }
      exporting={{
        name: '调阅',
        fetchPage: (nextPage, nextSize) =>
          retrieval.client.accesses({ query: { page: nextPage, pageSize: nextSize, ...filters } }),
      }}
      empty={
        <EmptyState
          title="没有符合条件的调阅"
          hint="放宽上面的筛选；医院按居民授权放行档案后，每次放行在这里记一行。"
        />
      }
    />
  )
}
