import type { historyEvent } from '@jhc/chain-platform/consortium/history-api.ts'
import { timeColumn } from '@jhc/ui/columns.tsx'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import type { z } from 'zod'
import { consortium } from '../../apis.ts'
import { blockColumn } from '../../parts/block-column.tsx'
import { TransactionLink } from '../../parts/links.tsx'
import { usePermission } from '../accounts/session.ts'
import { detailWords } from './detail-words.ts'
import { EventProof } from './event-proof.tsx'
import { eventWord } from './event-words.ts'
import type { RangeProps } from './proposal-list.tsx'

type Event = z.output<typeof historyEvent>
const subjectsOf = ({ subjects }: Event) => subjects.map(({ id, name }) => name ?? id).join('、')
const detailsOf = ({ event, details }: Event) => detailWords(event, details)

const columnsOf = (mayOpen: boolean, prove: (event: Event) => void): ListColumn<Event>[] => [
  {
    key: 'event',
    title: '变更',
    width: 136,
    locked: true,
    card: 'title',
    render: (row) => <span title={row.event}>{eventWord(row.event)}</span>,
    text: (row) => eventWord(row.event),
  },
  {
    key: 'subjects',
    title: '对象',
    width: 184,
    render: (row) => subjectsOf(row) || <span className="jhc-quiet">—</span>,
    text: subjectsOf,
  },
  timeColumn('at', '时间', (row) => row.at),
  {
    key: 'details',
    title: '详情',
    width: 296,
    render: (row) => <span className="history-details">{detailsOf(row) || '—'}</span>,
    text: detailsOf,
  },
  blockColumn((row) => row.blockNumber),
  ...(mayOpen
    ? [
        {
          key: 'transaction',
          title: '交易',
          width: 208,
          render: (row: Event) => <TransactionLink hash={row.transactionHash} />,
          text: (row: Event) => row.transactionHash,
        },
      ]
    : []),
  {
    key: 'proof',
    title: '证明',
    width: 88,
    render: (row) => (
      <Button size="small" onClick={() => prove(row)}>
        核验
      </Button>
    ),
    text: () => '',
  },
]

/** Everything that happened, or what happened to one organisation, node or consortium. */
export function HistoryList({
  subjectId,
  filters,
  ...props
}: RangeProps & { subjectId?: string; filters?: ReactNode }) {
  const mayOpen = usePermission('mirror.read')
  const [proving, setProving] = useState<Event | null>(null)
  const query = consortium.useQuery(
    'history',
    { query: { page: props.page, pageSize: props.pageSize, subjectId } },
    { keepPrevious: true },
  )
  return (
    <>
      <ListPage
        listId="consortium-history"
        columns={columnsOf(mayOpen, setProving)}
        rowKey={(row) => `${row.blockNumber}-${row.logIndex}`}
        query={query}
        {...props}
        filters={filters}
        exporting={{
          name: '联盟变更历史',
          fetchPage: (page, pageSize) => consortium.client.history({ query: { page, pageSize, subjectId } }),
        }}
        empty={<EmptyState title="还没有变更" hint="登记机构、邀请、表决等每一步都会留在这里，可到链上核对。" />}
      />
      {proving && <EventProof event={proving} onClose={() => setProving(null)} />}
    </>
  )
}
