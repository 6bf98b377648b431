import '../../parts/tasks.css'
import './identity.css'
import { PlusOutlined } from '@ant-design/icons'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Tabs } from 'antd'
import { useState } from 'react'
import { usePermission } from '../accounts/session.ts'
import { AuthorityForm } from './authority-form.tsx'
import { AuthorityList } from './authority-list.tsx'
import { IdentityForm } from './identity-form.tsx'
import { IdentityList } from './identity-list.tsx'

const route = getRouteApi('/shell/identities')

export function IdentitiesPage() {
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  const mayPropose = usePermission('identity.propose')
  const mayTrust = usePermission('identity.trust')
  const [creating, setCreating] = useState(false)
  const word = tab === 'authorities' ? mayTrust && '导入签发机构' : mayPropose && '登记身份'
  return (
    <>
      <PageHeader
        title="身份与证书"
        hint="机构、人员与医院前置机以 SM2 证书证明身份；登记由一人提出、另一人批准，停用与注销即刻生效。"
        extra={
          word && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
              {word}
            </Button>
          )
        }
      />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => navigate({ search: { tab: key as typeof tab, page: 1, pageSize: 20 } })}
        items={[
          { key: 'identities', label: '身份', children: <IdentityList /> },
          { key: 'authorities', label: '签发机构', children: <AuthorityList /> },
        ]}
      />
      {creating && tab === 'identities' && <IdentityForm of={null} onClose={() => setCreating(false)} />}
      {creating && tab === 'authorities' && <AuthorityForm onClose={() => setCreating(false)} />}
    </>
  )
}
