import type { listedEvent } from '@jhc/chain-platform/mirror/explore/api.ts'
import { timeColumn } from '@jhc/ui/columns.tsx'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import type { z } from 'zod'
import { explorer } from '../../apis.ts'
import { blockColumn } from '../../parts/block-column.tsx'
import { ContractLink, TransactionLink } from '../../parts/links.tsx'
import type { ChainListProps } from './transaction-list.tsx'

type Listed = z.output<typeof listedEvent>

/** The first arguments in one line; the transaction's page has them all. */
function summary({ decoded, topics }: Listed): string {
  if (!decoded) return topics[0] ?? ''
  return decoded.arguments
    .map(
      (one) =>
        `${one.zh ?? one.name}=${one.text ?? (one.value.length > 22 ? `${one.value.slice(0, 14)}…` : one.value)}`,
    )
    .join(' · ')
}

const columns: ListColumn<Listed>[] = [
  {
    key: 'event',
    title: '事件',
    width: 168,
    locked: true,
    card: 'title',
    render: (row) => row.decoded?.zh ?? row.decoded?.name ?? '未识别的事件',
    text: (row) => row.decoded?.zh ?? row.decoded?.name ?? row.topics[0] ?? '',
  },
  {
    key: 'contract',
    title: '合约',
    width: 128,
    render: (row) => <ContractLink address={row.address} name={row.contractName} />,
    text: (row) => row.contractName ?? row.address,
  },
  blockColumn((row) => row.blockNumber),
  timeColumn('at', '出块时间', (row) => row.at * 1000),
  {
    key: 'arguments',
    title: '参数',
    width: 384,
    render: (row) => <span className="event-summary">{summary(row)}</span>,
    text: (row) => summary(row),
  },
  {
    key: 'transaction',
    title: '交易',
    width: 232,
    render: (row) => <TransactionLink hash={row.transactionHash} />,
    text: (row) => row.transactionHash,
  },
]

export function EventList(props: ChainListProps) {
  const { page, pageSize, address } = props
  const query = explorer.useQuery(
    'events',
    { query: { page, pageSize, address } },
    { keepPrevious: true, refetchInterval: page === 1 ? 3_000 : false },
  )
  return (
    <ListPage
      listId="chain-events"
      columns={columns}
      rowKey={(row) => `${row.blockNumber}-${row.logIndex}`}
      query={query}
      page={page}
      pageSize={pageSize}
      onPage={props.onPage}
      exporting={{
        name: '链上事件',
        fetchPage: (nextPage, nextSize) =>
          explorer.client.events({ query: { page: nextPage, pageSize: nextSize, address } }),
      }}
      empty={<EmptyState title="没有事件" hint="合约每次写入都会留下事件；第一批索引上链后会出现在这里。" />}
    />
  )
}
