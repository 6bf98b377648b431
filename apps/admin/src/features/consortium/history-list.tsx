import type { historyEvent } from '@jhc/chain-platform/consortium/api.ts'
import { formatTime } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import type { z } from 'zod'
import { consortium } from '../../apis.ts'
import { BlockLink, TransactionLink } from '../../parts/links.tsx'
import { usePermission } from '../accounts/session.ts'
import { eventWord } from './event-words.ts'
import type { RangeProps } from './proposal-list.tsx'

type Event = z.output<typeof historyEvent>
const subjectsOf = ({ subjects }: Event) => subjects.map(({ id, name }) => name ?? id).join('、')
const detailsOf = ({ details }: Event) =>
  Object.entries(details)
    .map(([name, value]) => `${name}=${value.length > 24 ? `${value.slice(0, 14)}…` : value}`)
    .join(' · ')

const columnsOf = (mayOpen: boolean): ListColumn<Event>[] => [
  {
    key: 'event',
    title: '变更',
    width: 200,
    locked: true,
    card: 'title',
    render: (row) => <span title={row.event}>{eventWord(row.event)}</span>,
    text: (row) => eventWord(row.event),
  },
  { key: 'subjects', title: '对象', width: 232, render: subjectsOf, text: subjectsOf },
  {
    key: 'at',
    title: '时间',
    width: 168,
    render: (row) => <TimeText at={row.at} stacked />,
    text: (row) => formatTime(row.at),
  },
  {
    key: 'details',
    title: '详情',
    width: 256,
    render: (row) => <span className="history-details">{detailsOf(row) || '—'}</span>,
    text: detailsOf,
  },
  {
    key: 'block',
    title: '区块',
    width: 96,
    render: (row) => (mayOpen ? <BlockLink number={row.blockNumber} /> : `#${row.blockNumber}`),
    text: (row) => String(row.blockNumber),
  },
  ...(mayOpen
    ? [
        {
          key: 'transaction',
          title: '交易',
          width: 216,
          render: (row: Event) => <TransactionLink hash={row.transactionHash} />,
          text: (row: Event) => row.transactionHash,
        },
      ]
    : []),
]

export function HistoryList(props: RangeProps) {
  const mayOpen = usePermission('mirror.read')
  const query = consortium.useQuery(
    'history',
    { query: { page: props.page, pageSize: props.pageSize } },
    { keepPrevious: true },
  )
  return (
    <ListPage
      listId="consortium-history"
      columns={columnsOf(mayOpen)}
      rowKey={(row) => `${row.blockNumber}-${row.logIndex}`}
      query={query}
      {...props}
      exporting={{
        name: '联盟变更历史',
        fetchPage: (page, pageSize) => consortium.client.history({ query: { page, pageSize } }),
      }}
      empty={<EmptyState title="还没有变更" hint="登记机构、邀请、表决等每一步都会留在这里，可到链上核对。" />}
    />
  )
}
