import './accounts.css'
import {
  ApartmentOutlined,
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  MinusCircleOutlined,
  PlusOutlined,
} from '@ant-design/icons'
import type { accountsApi } from '@jhc/applications/accounts/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage, type ListPageProps } from '@jhc/ui/list-page.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { accounts } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import { SearchInput } from '../../parts/search-input.tsx'
import { SecretModal } from '../gateway/secret-modal.tsx'
import { RightsForm } from '../roles/rights-form.tsx'
import { scopeWords, useRoleNames } from '../roles/words.ts'
import { AccountActs } from './account-acts.tsx'
import { NewAccountForm } from './new-account-form.tsx'
import { OrganisationsDrawer } from './organisations-drawer.tsx'
import { usePermission } from './session.ts'
import { SessionsDrawer } from './sessions-drawer.tsx'

const route = getRouteApi('/shell/accounts')
export type ManagedAccount = CallResult<(typeof accountsApi)['operations']['list']>['items'][number]

function stateOf(row: ManagedAccount) {
  if (row.state === 'disabled') return { word: '已停用', tone: 'neutral', icon: <MinusCircleOutlined /> } as const
  if (!row.intact) return { word: '数据被改动', tone: 'mismatch', icon: <CloseCircleFilled /> } as const
  if (row.locked) return { word: '已锁定', tone: 'waiting', icon: <ClockCircleOutlined /> } as const
  if (row.mustChangePassword) return { word: '待改密码', tone: 'waiting', icon: <ClockCircleOutlined /> } as const
  return { word: '正常', tone: 'verified', icon: <CheckCircleFilled /> } as const
}

const columnsWith = (nameOf: (roleId: string) => string): ListColumn<ManagedAccount>[] => [
  {
    key: 'name',
    title: '账号',
    width: 200,
    locked: true,
    card: 'title',
    render: (row) => (
      <>
        {row.displayName} <span className="jhc-quiet">{row.loginName}</span>
      </>
    ),
    text: (row) => `${row.displayName} ${row.loginName}`,
  },
  {
    key: 'state',
    title: '状态',
    width: 112,
    card: 'corner',
    render: (row) => {
      const { word, tone, icon } = stateOf(row)
      return (
        <ToneTag tone={tone} icon={icon}>
          {word}
        </ToneTag>
      )
    },
    text: (row) => stateOf(row).word,
  },
  textColumn('roles', '角色', 140, (row) => row.roles.map(nameOf).join('、') || '无'),
  textColumn('org', '机构', 150, (row) => row.orgName),
  textColumn('scope', '数据范围', 132, (row) => `${scopeWords[row.dataScope]}，${row.maxGrade} 级及以下`),
  textColumn('sessions', '会话', 64, (row) => String(row.sessions), { align: 'right' }),
  { ...timeColumn<ManagedAccount>('created', '创建时间', (row) => row.createdAt), optional: true },
]

/** More are found by their login name. */
const mostShown = 200

export function AccountsPage() {
  const { page, pageSize, text } = route.useSearch()
  const navigate = route.useNavigate()
  const [tree, setTree] = useState(false)
  const [creating, setCreating] = useState(false)
  const [secret, setSecret] = useState<{ of: string; password: string } | null>(null)
  const [ruled, setRuled] = useState<ManagedAccount | null>(null)
  const mayManage = usePermission('accounts.manage')
  const { nameOf } = useRoleNames()
  const [watched, setWatched] = useState<ManagedAccount | null>(null)
  const query = accounts.useQuery('list', { query: { text, limit: mostShown } }, { keepPrevious: true })
  const shown = {
    ...query,
    data: query.data && {
      items: query.data.items,
      total: query.data.items.length,
      totalCapped: query.data.next !== null,
    },
  } as unknown as ListPageProps<ManagedAccount>['query']
  const acts: ListColumn<ManagedAccount> = {
    key: 'acts',
    title: '操作',
    width: 296,
    render: (row) => (
      <AccountActs
        account={row}
        onPassword={(password) => setSecret({ of: row.loginName, password })}
        onSessions={() => setWatched(row)}
        onRights={() => setRuled(row)}
      />
    ),
    text: () => '',
  }
  return (
    <>
      <PageHeader
        title="用户管理"
        hint="账号的新增、停用、密码重置与在线会话；初始密码只显示一次，首次登录须修改。"
        extra={
          <>
            <Button icon={<ApartmentOutlined />} onClick={() => setTree(true)}>
              机构
            </Button>
            {mayManage && (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
                新增账号
              </Button>
            )}
          </>
        }
      />
      <ListPage
        listId="accounts"
        columns={[...columnsWith(nameOf), acts]}
        rowKey={(row) => row.accountId}
        query={shown}
        page={page}
        pageSize={pageSize}
        onPage={(nextPage, nextSize) =>
          navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
        }
        filters={
          <FilterField label="登录名或姓名" width={240}>
            {(id) => (
              <SearchInput
                id={id}
                value={text}
                placeholder="其中几个字"
                onApply={(value) => navigate({ search: (before) => ({ ...before, text: value, page: 1 }) })}
              />
            )}
          </FilterField>
        }
        empty={<EmptyState title="没有这样的账号" hint="换一个登录名再找，或新增账号。" />}
      />
      {creating && (
        <NewAccountForm
          onClose={() => setCreating(false)}
          onMade={(of, password) => {
            setCreating(false)
            setSecret({ of, password })
          }}
        />
      )}
      {secret && (
        <SecretModal
          title={`「${secret.of}」的初始密码`}
          secret={secret.password}
          hint="请当面或经可信途径交给本人；首次登录须修改。"
          onClose={() => setSecret(null)}
        />
      )}
      {tree && <OrganisationsDrawer onClose={() => setTree(false)} />}
      {ruled && <RightsForm account={ruled} onClose={() => setRuled(null)} />}
      {watched && <SessionsDrawer account={watched} onClose={() => setWatched(null)} />}
    </>
  )
}
