import { Button } from 'antd-mobile'
import { useState } from 'react'
import { messages } from '../../api/apis.ts'
import { refresh, useQuery } from '../../api/use-query.ts'
import { Card, Page } from '../../parts/page.tsx'
import { RowLink } from '../../parts/row.tsx'
import { Empty, Loaded, Problem } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { Toggle } from '../../parts/toggle.tsx'
import { useAct } from '../../parts/use-act.ts'
import { Pager } from '../grants/grants-page.tsx'

const size = 20

export default function MessagesPage() {
  const [unread, setUnread] = useState(false)
  const [page, setPage] = useState(1)
  const query = { page, pageSize: size, unread: unread ? ('true' as const) : ('false' as const) }
  const mine = useQuery(messages, 'mine', { query }, { every: 4000 })
  const { busy, error, act } = useAct()
  const read = (messageIds: string[]) =>
    act(async () => {
      await messages.call('read', { body: { messageIds } })
      refresh('messages.')
    })
  return (
    <Page
      title="消息"
      back="/me"
      action={
        <button type="button" className="link" disabled={busy} onClick={() => void read([])}>
          全部已读
        </button>
      }
    >
      <Card>
        <Toggle
          label="只看未读"
          checked={unread}
          onChange={(on) => {
            setUnread(on)
            setPage(1)
          }}
        />
        <Problem error={error} />
      </Card>
      <Loaded query={mine} lines={5}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty
              title={unread ? '没有未读消息' : '还没有消息'}
              hint="有人申请或查阅您的档案、授权快到期时，会通知您。"
            />
          ) : (
            <Card>
              <div className="rows">
                {items.map((one) => (
                  <RowLink
                    key={one.messageId}
                    to={one.link.startsWith('/') ? one.link : '/'}
                    aside={one.readAt ? null : <span className="dot">未读</span>}
                    onOpen={() => {
                      if (!one.readAt) void read([one.messageId])
                    }}
                  >
                    <span className="row-title">{one.title}</span>
                    <span className="quiet">{one.text}</span>
                    <Time at={one.at} />
                  </RowLink>
                ))}
              </div>
              <Pager page={page} total={total} size={size} onPage={setPage} />
            </Card>
          )
        }
      </Loaded>
      {mine.data && mine.data.items.length > 0 && (
        <Button block loading={busy} onClick={() => void read([])}>
          全部标为已读
        </Button>
      )}
    </Page>
  )
}
