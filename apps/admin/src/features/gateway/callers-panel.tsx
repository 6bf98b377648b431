import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { Button } from 'antd'
import { useState } from 'react'
import { callers } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import { CallerCard } from './caller-card.tsx'
import { CallerForm } from './caller-form.tsx'
import { SecretModal } from './secret-modal.tsx'

export function CallersPanel() {
  const query = callers.useQuery('list', {}, { refetchInterval: 3_000 })
  const [creating, setCreating] = useState(false)
  const [token, setToken] = useState<string | null>(null)
  const mayManage = usePermission('callers.manage')
  const add = mayManage && (
    <Button type="primary" onClick={() => setCreating(true)}>
      新增调用方
    </Button>
  )
  return (
    <Loaded query={query} rows={6} minHeight={220}>
      {({ callers: list, scopes }) => (
        <div className="stack">
          {list.length === 0 ? (
            <EmptyState
              title="还没有调用方"
              hint="为医院信息系统厂商或其他平台新增一个，密钥只显示一次。"
              action={add}
            />
          ) : (
            <>
              <div>{add}</div>
              <ul className="tasks">
                {list.map((caller) => (
                  <CallerCard key={caller.keyId} caller={caller} scopes={scopes} onToken={setToken} />
                ))}
              </ul>
            </>
          )}
          {creating && (
            <CallerForm
              scopes={scopes}
              onClose={() => setCreating(false)}
              onCreated={(made) => {
                setCreating(false)
                setToken(made)
              }}
            />
          )}
          {token && (
            <SecretModal
              title="调用方密钥"
              secret={token}
              hint="请以安全方式交给对方；对方按 SDK 的 README 使用。平台只保存其 SM3 摘要。"
              onClose={() => setToken(null)}
            />
          )}
        </div>
      )}
    </Loaded>
  )
}
