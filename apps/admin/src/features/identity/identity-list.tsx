import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Select } from 'antd'
import { useState } from 'react'
import { identities } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import { SearchInput } from '../../parts/search-input.tsx'
import { IdentityDrawer } from './identity-drawer.tsx'
import { certificateWord, type Identity, identityStates, kindWords, StateTag, useNames } from './words.tsx'

const route = getRouteApi('/shell/identities')
const optionsOf = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }))
const stateWords = Object.fromEntries(Object.entries(identityStates).map(([state, { word }]) => [state, word]))
/** The newest one that is not over is what matters; it stands first. */
const foremost = ({ certificates }: Identity) =>
  certificates.find(({ binding }) => binding === 'active') ?? certificates[0]

export function IdentityList() {
  const { page, pageSize, kind, state, name } = route.useSearch()
  const navigate = route.useNavigate()
  const names = useNames()
  const [openId, setOpenId] = useState<string | null>(null)
  const query = identities.useQuery(
    'identities',
    { query: { page, pageSize, kind, state, name } },
    { keepPrevious: true },
  )
  const opened = query.data?.items.find((one) => one.id === openId)
  const search = (change: object) => navigate({ search: (before) => ({ ...before, ...change, page: 1 }) })

  const columns: ListColumn<Identity>[] = [
    {
      key: 'name',
      title: '名称',
      width: 200,
      locked: true,
      card: 'title',
      render: (row) => row.name,
      text: (row) => row.name,
    },
    {
      key: 'state',
      title: '状态',
      width: 104,
      card: 'corner',
      render: (row) => <StateTag {...identityStates[row.state]} />,
      text: (row) => identityStates[row.state].word,
    },
    textColumn('kind', '类别', 104, (row) => kindWords[row.kind]),
    textColumn('org', '所属机构', 160, (row) => names.organisation(row.orgId)),
    textColumn(
      'holder',
      '账号或来源',
      140,
      (row) => row.sourceId ?? (row.accountId ? names.person(row.accountId) : ''),
    ),
    {
      key: 'certificate',
      title: '证书',
      width: 168,
      render: (row) => {
        const one = foremost(row)
        return one ? <StateTag {...certificateWord(one)} /> : <span className="jhc-quiet">无</span>
      },
      text: (row) => (foremost(row) ? certificateWord(foremost(row)!).word : '无'),
    },
    timeColumn('notAfter', '证书有效至', (row) => foremost(row)?.notAfter),
  ]
  return (
    <>
      <ListPage
        listId="identities"
        columns={columns}
        rowKey={(row) => row.id}
        query={query}
        page={page}
        pageSize={pageSize}
        onPage={(nextPage, nextSize) =>
          navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
        }
        onRow={(row) => setOpenId(row.id)}
        filters={
          <>
            <FilterField label="名称" width={200}>
              {(id) => (
                <SearchInput
                  id={id}
                  value={name}
                  placeholder="其中几个字"
                  onApply={(value) => search({ name: value })}
                />
              )}
            </FilterField>
            <FilterField label="类别" width={150}>
              {(id) => (
                <Select
                  id={id}
                  allowClear
                  placeholder="全部"
                  value={kind}
                  options={optionsOf(kindWords)}
                  onChange={(value) => search({ kind: value })}
                />
              )}
            </FilterField>
            <FilterField label="状态" width={130}>
              {(id) => (
                <Select
                  id={id}
                  allowClear
                  placeholder="全部"
                  value={state}
                  options={optionsOf(stateWords)}
                  onChange={(value) => search({ state: value })}
                />
              )}
            </FilterField>
          </>
        }
        empty={
          <EmptyState
            title="还没有登记的身份"
            hint="先在「签发机构」导入机构的证书链与吊销列表，再为机构、人员或前置机登记证书。"
          />
        }
      />
      {opened && <IdentityDrawer identity={opened} onClose={() => setOpenId(null)} />}
    </>
  )
}
