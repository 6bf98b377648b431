import { Loaded } from '@jhc/ui/loaded.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Button, Drawer } from 'antd'
import { accounts } from '../../apis.ts'
import type { ManagedAccount } from './accounts-page.tsx'
import { useAccountAct } from './use-account-act.ts'

/** Where the account is logged in now; each can be ended, and is refused from its next request on. */
export function SessionsDrawer({ account, onClose }: { account: ManagedAccount; onClose: () => void }) {
  const { accountId } = account
  const query = accounts.useQuery('sessions', { params: { accountId } }, { refetchInterval: 10_000 })
  const end = accounts.useMutation('endSessions')
  const { act, busy } = useAccountAct()
  return (
    <Drawer
      open
      title={`「${account.displayName}」的登录会话`}
      size={Math.min(520, window.innerWidth)}
      onClose={onClose}
    >
      <Loaded query={query} rows={4} minHeight={160} compact>
        {({ items: sessions }) => (
          <ul className="plain-list" aria-label="登录会话">
            {sessions.length === 0 && <li className="jhc-quiet">现在没有登录。</li>}
            {sessions.map((one) => (
              <li key={one.sessionId} className="session-row">
                <span>
                  登录于 <TimeText at={one.openedAt} />
                  <br />
                  最近使用 <TimeText at={one.usedAt} />
                </span>
                <Button
                  size="small"
                  danger
                  loading={busy}
                  onClick={() =>
                    act('已结束会话', () =>
                      end.mutateAsync({ params: { accountId }, query: { sessionId: one.sessionId } }),
                    )
                  }
                >
                  结束
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Drawer>
  )
}
