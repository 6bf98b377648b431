import { WarningFilled } from '@ant-design/icons'
import type { Grant } from '@jhc/trust-platform/consent/api.ts'
import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import { EvidenceChip, evidenceWord } from '@jhc/ui/evidence-chip.tsx'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Select } from 'antd'
import { consent, personKeys } from '../../apis.ts'
import { blockColumn } from '../../parts/block-column.tsx'
import { FilterField } from '../../parts/filter-field.tsx'
import { residentColumn } from '../../parts/resident-column.tsx'
import { SearchInput } from '../../parts/search-input.tsx'
import { GrantDrawer } from './grant-drawer.tsx'
import {
  evidenceOf,
  GrantStateTag,
  grantStates,
  grantStateWords,
  kindWords,
  modeWords,
  optionsOf,
  purposeWords,
  typesText,
} from './words.tsx'

const route = getRouteApi('/shell/grants')

const granteeOf = (row: Grant) => [row.granteeOrgName, row.granteeName].filter(Boolean).join(' ')

const columns: ListColumn<Grant>[] = [
  residentColumn({ locked: true, card: 'title' }),
  {
    key: 'state',
    title: '状态',
    width: 136,
    card: 'corner',
    render: (row) => (
      <>
        <GrantStateTag state={row.state} />
        {row.disputed && (
          <ToneTag tone="mismatch" icon={<WarningFilled />}>
            有争议
          </ToneTag>
        )}
      </>
    ),
    text: (row) => `${grantStates[row.state].word}${row.disputed ? '（有争议）' : ''}`,
  },
  textColumn('kind', '类别', 128, (row) => kindWords[row.kind] ?? row.kind),
  textColumn('mode', '方式', 96, (row) => modeWords[row.mode] ?? row.mode),
  textColumn('grantee', '被授权者', 208, granteeOf),
  textColumn('holder', '数据持有机构', 168, (row) => row.holderName || '全部机构'),
  textColumn('purpose', '用途', 120, (row) => purposeWords[row.purpose] ?? row.purpose),
  textColumn('types', '档案类型', 184, (row) => typesText(row.recordTypes), { optional: true }),
  timeColumn('grantedAt', '授权时间', (row) => row.grantedAt),
  timeColumn('validTo', '有效至', (row) => row.validTo),
  {
    key: 'anchored',
    title: '存证',
    width: 104,
    render: (row) => <EvidenceChip state={evidenceOf(row.anchored)} />,
    text: (row) => evidenceWord(evidenceOf(row.anchored)),
  },
  blockColumn((row) => row.blockNumber, { optional: true }),
]

export function GrantList() {
  const { page, pageSize, grant, ...filters } = route.useSearch()
  const navigate = route.useNavigate()
  const facts = personKeys.useQuery('facts', {}, { staleTime: 60_000 })
  const query = consent.useQuery(
    'list',
    { query: { page, pageSize, ...filters } },
    { keepPrevious: true, refetchInterval: 10_000 },
  )
  const search = (change: object) => navigate({ search: (before) => ({ ...before, ...change, page: 1 }) })
  const open = (grantId: string | undefined) => navigate({ search: (before) => ({ ...before, grant: grantId }) })
  const select = (
    label: string,
    key: 'kind' | 'state' | 'orgId',
    width: number,
    options: { value: string; label: string }[],
  ) => (
    <FilterField label={label} width={width}>
      {(id) => (
        <Select
          id={id}
          allowClear
          placeholder="全部"
          value={filters[key]}
          options={options}
          onChange={(value) => search({ [key]: value })}
        />
      )}
    </FilterField>
  )
  return (
    <>
      <ListPage
        listId="grants"
        columns={columns}
        rowKey={(row) => row.grantId}
        query={query}
        page={page}
        pageSize={pageSize}
        onPage={(nextPage, nextSize) =>
          navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
        }
        onRow={(row) => open(row.grantId)}
        filters={
          <>
            {select('类别', 'kind', 160, optionsOf(kindWords))}
            {select('状态', 'state', 140, optionsOf(grantStateWords))}
            {select(
              '机构',
              'orgId',
              200,
              (facts.data?.organisations ?? []).map(({ orgId, name }) => ({ value: orgId, label: name })),
            )}
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
            <FilterField label="被授权者标识" width={184}>
              {(id) => (
                <SearchInput
                  id={id}
                  value={filters.granteeId}
                  placeholder="0x…，完整"
                  onApply={(granteeId) => search({ granteeId })}
                />
              )}
            </FilterField>
          </>
        }
        exporting={{
          name: '授权',
          fetchPage: (nextPage, nextSize) =>
            consent.client.list({ query: { page: nextPage, pageSize: nextSize, ...filters } }),
        }}
        empty={
          <EmptyState
            title="没有符合条件的授权"
            hint="放宽上面的筛选；居民在「健康静安」中签署授权后，几秒内出现在这里。"
          />
        }
      />
      <GrantDrawer grantId={grant} onClose={() => open(undefined)} />
    </>
  )
}
