import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Badge, Button, Pagination, Segmented } from 'antd'
import { messages } from '../apis.ts'
import { useAct } from '../parts/use-act.ts'
import { type Paging, type Path, useNavigate, useSearch } from '../shell/routing.tsx'

export function MessagesPage() {
  const { page, pageSize, unread } = useSearch<Paging & { unread: boolean }>({ strict: false })
  const navigate = useNavigate({ from: '/messages' })
  const query = messages.useQuery(
    'mine',
    { query: { page, pageSize, unread: unread ? 'true' : 'false' } },
    { keepPrevious: true, refetchInterval: 15_000 },
  )
  const { act, busy } = useAct([messages.key('mine'), messages.key('unread')])
  const read = (messageIds: string[]) => act(null, () => messages.client.read({ body: { messageIds } }))
  function open(messageId: string, link: string) {
    void read([messageId])
    // Only a path of this app.
    if (/^\/(?![/\\])/.test(link)) void navigate({ to: (link.replace(/^\/doctor/, '') || '/') as Path })
  }
  return (
    <div className="stack narrow-page">
      <PageHeader
        title="消息"
        extra={
          <Button loading={busy} onClick={() => read([])}>
            全部标为已读
          </Button>
        }
      />
      <Segmented
        aria-label="筛选"
        className="messages-filter"
        value={unread ? 'unread' : 'all'}
        onChange={(value) => navigate({ search: (before) => ({ ...before, page: 1, unread: value === 'unread' }) })}
        options={[
          { value: 'all', label: '全部' },
          { value: 'unread', label: '未读' },
        ]}
      />
      <Loaded query={query} rows={6}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState
              title={unread ? '没有未读消息' : '还没有消息'}
              hint="患者同意或不同意、同行分享等会通知到这里。"
            />
          ) : (
            <>
              <ul className="cards">
                {items.map((one) => (
                  <li key={one.messageId}>
                    <button type="button" className="message" onClick={() => open(one.messageId, one.link)}>
                      <span className="message-head">
                        <Badge status={one.readAt ? 'default' : 'processing'} text={one.readAt ? '已读' : '未读'} />
                        <strong>{one.title}</strong>
                        <TimeText at={one.at} />
                      </span>
                      <span>{one.text}</span>
                    </button>
                  </li>
                ))}
              </ul>
              {total > pageSize && (
                <Pagination
                  current={page}
                  pageSize={pageSize}
                  total={total}
                  showSizeChanger={false}
                  onChange={(next) => navigate({ search: (before) => ({ ...before, page: next }) })}
                />
              )}
            </>
          )
        }
      </Loaded>
    </div>
  )
}
