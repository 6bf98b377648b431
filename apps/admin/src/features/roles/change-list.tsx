import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { roles } from '../../apis.ts'
import { ChangeCard } from './change-card.tsx'
import { useRoleNames } from './words.ts'

const views = [
  { value: 'open', label: '待批准' },
  { value: 'all', label: '全部' },
] as const
const step = 20

/** Changes of rights, the newest first; more on demand. */
export function ChangeList() {
  const [view, setView] = useState<'open' | 'all'>('open')
  const [limit, setLimit] = useState(step)
  const names = useRoleNames()
  const query = roles.useQuery(
    'changes',
    { query: { limit, ...(view === 'open' ? { state: 'open' as const } : {}) } },
    { keepPrevious: true, refetchInterval: 5_000 },
  )
  return (
    <div className="stack">
      <div>
        <Segmented options={[...views]} value={view} onChange={setView} />
      </div>
      <Loaded query={query} rows={4} minHeight={220}>
        {({ items, next }) => (
          <>
            {items.length === 0 && (
              <EmptyState
                title={view === 'open' ? '没有待批准的变更' : '还没有权限变更'}
                hint="在用户管理中为账号提出权限，或在本页新增、修改角色。"
              />
            )}
            <ul className="tasks">
              {items.map((change) => (
                <ChangeCard key={change.changeId} change={change} names={names} />
              ))}
            </ul>
            {next && limit < 100 && <Button onClick={() => setLimit(Math.min(limit + step, 100))}>更早的</Button>}
          </>
        )}
      </Loaded>
    </div>
  )
}
