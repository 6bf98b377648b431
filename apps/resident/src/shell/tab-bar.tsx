import { messages, retrieval } from '../api/apis.ts'
import { useQuery } from '../api/use-query.ts'
import { go } from './router.ts'

const tabs = [
  { to: '/', zh: '首页', icon: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z' },
  { to: '/records', zh: '档案', icon: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7' },
  { to: '/grants', zh: '授权', icon: 'M12 3l7 3v6c0 4-3 7-7 9-4-2-7-5-7-9V6zM9 12l2 2 4-4' },
  { to: '/trail', zh: '足迹', icon: 'M5 19c3 0 3-5 6-5s3 3 6 3M8 6a3 3 0 1 0 0 .1M17 10a2 2 0 1 0 0 .1' },
  { to: '/me', zh: '我的', icon: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4 21c1-5 4-7 8-7s7 2 8 7' },
]

export function TabBar({ path }: { path: string }) {
  const incoming = useQuery(retrieval, 'incoming', { query: { pageSize: 5 } }, { every: 5000 })
  const unread = useQuery(messages, 'unread', undefined, { every: 5000 })
  const counts: Record<string, number> = { '/grants': incoming.data?.total ?? 0, '/me': unread.data?.unread ?? 0 }
  const tabOf = path.startsWith('/messages') ? '/me' : `/${path.split('/')[1] ?? ''}`
  return (
    <nav className="tabs" aria-label="主导航">
      {tabs.map(({ to, zh, icon }) => {
        const count = counts[to] ?? 0
        return (
          <a
            key={to}
            href={`/h5${to}`}
            aria-current={tabOf === to ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault()
              go(to)
            }}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={icon} />
            </svg>
            {zh}
            {count > 0 && (
              <span className="badge">
                {count > 99 ? '99+' : count}
                <span className="hidden">{to === '/grants' ? '项待决定' : '条未读'}</span>
              </span>
            )}
          </a>
        )
      })}
    </nav>
  )
}
