import '../../parts/tasks.css'
import '../accounts/accounts.css'
import './roles.css'
import type { rolesApi } from '@jhc/applications/accounts/roles/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useState } from 'react'
import { usePermission } from '../accounts/session.ts'
import { ChangeList } from './change-list.tsx'
import { RoleForm } from './role-form.tsx'
import { RoleList } from './role-list.tsx'

const route = getRouteApi('/shell/roles')
export type RoleItem = CallResult<(typeof rolesApi)['operations']['list']>['roles'][number]

export function RolesPage() {
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  const mayPropose = usePermission('roles.propose')
  const [edited, setEdited] = useState<{ role: RoleItem | null } | null>(null)
  return (
    <>
      <PageHeader
        title="角色权限"
        hint="角色按菜单与操作授权；变更由一人提出、另一人批准，批准后在下一次请求时生效。"
      />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => navigate({ search: { tab: key as typeof tab } })}
        items={[
          {
            key: 'roles',
            label: '角色',
            children: <RoleList mayPropose={mayPropose} onEdit={(role) => setEdited({ role })} />,
          },
          { key: 'changes', label: '权限变更', children: <ChangeList /> },
        ]}
      />
      {edited && <RoleForm role={edited.role} onClose={() => setEdited(null)} />}
    </>
  )
}
