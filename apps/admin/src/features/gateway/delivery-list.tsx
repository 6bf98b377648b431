import type { delivery } from '@jhc/chain-platform/open-gateway/events/api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatNumber, formatTime } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Button } from 'antd'
import type { z } from 'zod'
import { events } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import { usePermission } from '../accounts/session.ts'
import { deliveryStates, problemWords } from './words.ts'

type Delivery = z.output<typeof delivery>

const columns: ListColumn<Delivery>[] = [
  {
    key: 'createdAt',
    title: '时间',
    width: 168,
    locked: true,
    card: 'title',
    render: (row) => <TimeText at={row.createdAt} stacked />,
    text: (row) => formatTime(row.createdAt),
  },
  {
    key: 'state',
    title: '状态',
    width: 112,
    card: 'corner',
    render: ({ state }) => <ToneTag tone={deliveryStates[state].tone}>{deliveryStates[state].word}</ToneTag>,
    text: ({ state }) => deliveryStates[state].word,
  },
  { key: 'orgId', title: '机构', width: 112, render: (row) => row.orgId, text: (row) => row.orgId },
  {
    key: 'event',
    title: '事件',
    width: 240,
    render: (row) => `${row.contract} · ${row.event}`,
    text: (row) => `${row.contract} ${row.event}`,
  },
  {
    key: 'attempts',
    title: '次数',
    width: 80,
    align: 'right',
    render: (row) => formatNumber(row.attempts),
    text: (row) => String(row.attempts),
  },
  {
    key: 'problem',
    title: '最近一次',
    width: 176,
    render: (row) => (row.state === 'delivered' ? '成功' : problemWords(row.lastProblem)),
    text: (row) => row.lastProblem ?? '',
  },
  {
    key: 'next',
    title: '下次投递',
    width: 168,
    render: (row) => (row.nextAttemptAt ? formatTime(row.nextAttemptAt) : <span className="jhc-quiet">—</span>),
    text: (row) => (row.nextAttemptAt ? formatTime(row.nextAttemptAt) : ''),
  },
  {
    key: 'id',
    title: '投递编号',
    width: 176,
    optional: true,
    render: (row) => <CopyableId value={row.deliveryId} label="投递编号" />,
    text: (row) => row.deliveryId,
  },
]

export function DeliveryList(props: { page: number; pageSize: number; onPage: (page: number, size: number) => void }) {
  const { page, pageSize } = props
  const query = events.useQuery(
    'deliveries',
    { query: { page, pageSize } },
    { keepPrevious: true, refetchInterval: 3_000 },
  )
  const { change, busy } = useChange([events.key('deliveries'), events.key('webhooks')])
  const mayManage = usePermission('webhooks.manage')
  const act: ListColumn<Delivery> = {
    key: 'act',
    title: '操作',
    width: 112,
    render: (row) => (
      <Button
        size="small"
        loading={busy}
        onClick={() => change('已排入投递。', () => events.client.resend({ params: { deliveryId: row.deliveryId } }))}
      >
        重新投递
      </Button>
    ),
    text: () => '',
  }
  return (
    <ListPage
      listId="webhook-deliveries"
      columns={mayManage ? [...columns, act] : columns}
      rowKey={(row) => row.deliveryId}
      query={query}
      page={page}
      pageSize={pageSize}
      onPage={props.onPage}
      empty={<EmptyState title="还没有投递" hint="有符合条件的事件确认后，投递会逐条列在这里。" />}
    />
  )
}
