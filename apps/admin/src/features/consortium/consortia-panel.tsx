import { PlusOutlined } from '@ant-design/icons'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { consortium } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import { CreateConsortiumForm } from './create-consortium-form.tsx'
import { ruleWords } from './words.tsx'

export function ConsortiaPanel() {
  const mayManage = usePermission('consortium.manage')
  const [creating, setCreating] = useState(false)
  const query = consortium.useQuery('consortia', {})
  const create = mayManage && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
      创建医联体
    </Button>
  )
  return (
    <Loaded query={query} rows={5} minHeight={240}>
      {({ consortia }) => (
        <>
          {consortia.length === 0 ? (
            <EmptyState
              title="还没有医联体"
              hint="由一家机构创建后成为管理机构，再邀请其他机构加入。"
              action={create}
            />
          ) : (
            <>
              <div className="gap-below">{create}</div>
              <ul className="consortia" aria-label="医联体">
                {consortia.map((one) => (
                  <li key={one.consortiumId} className="consortium-card" data-consortium={one.consortiumId}>
                    <h2>
                      <Link to="/consortium/$consortiumId" params={{ consortiumId: one.consortiumId }}>
                        {one.name}
                      </Link>
                    </h2>
                    <p>{one.description || '没有说明。'}</p>
                    <p>
                      管理机构 {one.administratorName} · 成员 {formatNumber(one.activeMembers)} 家
                    </p>
                    <p className="jhc-quiet">{ruleWords(one.rule)}</p>
                    {!one.nameMatches && <p className="task-failure">本地保存的名称与链上的哈希不一致，请核对。</p>}
                  </li>
                ))}
              </ul>
            </>
          )}
          {creating && <CreateConsortiumForm onClose={() => setCreating(false)} />}
        </>
      )}
    </Loaded>
  )
}
