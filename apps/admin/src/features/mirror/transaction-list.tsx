import type { listedTransaction } from '@jhc/chain-platform/mirror/explore/api.ts'
import { timeColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatBytes, formatNumber } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import type { z } from 'zod'
import { explorer } from '../../apis.ts'
import { blockColumn } from '../../parts/block-column.tsx'
import { ContractLink, TransactionLink } from '../../parts/links.tsx'
import { TransactionState } from './transaction-state.tsx'

type Listed = z.output<typeof listedTransaction>

const columns: ListColumn<Listed>[] = [
  {
    key: 'hash',
    title: '交易',
    width: 232,
    locked: true,
    card: 'title',
    render: (row) => <TransactionLink hash={row.hash} />,
    text: (row) => row.hash,
  },
  {
    key: 'status',
    title: '结果',
    width: 88,
    card: 'corner',
    render: (row) => <TransactionState status={row.status} />,
    text: (row) => (row.status === 'success' ? '成功' : '回退'),
  },
  blockColumn((row) => row.blockNumber),
  timeColumn('at', '出块时间', (row) => row.at * 1000),
  {
    key: 'call',
    title: '合约 · 方法',
    width: 208,
    render: (row) => (
      <>
        <ContractLink address={row.to} name={row.contractName} />
        {row.to === null ? ` ${row.contractName ?? ''}` : row.method && ` · ${row.method}`}
      </>
    ),
    text: (row) => `${row.contractName ?? row.to ?? '部署合约'} ${row.method ?? ''}`.trim(),
  },
  {
    key: 'from',
    title: '发出账户',
    width: 168,
    render: (row) => <CopyableId value={row.from} label="账户地址" />,
    text: (row) => row.from,
  },
  {
    key: 'bytes',
    title: '数据',
    width: 88,
    align: 'right',
    render: (row) => formatBytes(row.inputBytes),
    text: (row) => String(row.inputBytes),
  },
  {
    key: 'gas',
    title: 'Gas',
    width: 96,
    align: 'right',
    render: (row) => formatNumber(Number(row.gasUsed)),
    text: (row) => row.gasUsed,
  },
]

export interface ChainListProps {
  page: number
  pageSize: number
  address?: string
  onPage: (page: number, pageSize: number) => void
}

export function TransactionList(props: ChainListProps) {
  const { page, pageSize, address } = props
  const query = explorer.useQuery(
    'transactions',
    { query: { page, pageSize, address } },
    { keepPrevious: true, refetchInterval: page === 1 ? 3_000 : false },
  )
  return (
    <ListPage
      listId="transactions"
      columns={columns}
      rowKey={(row) => row.hash}
      query={query}
      page={page}
      pageSize={pageSize}
      onPage={props.onPage}
      exporting={{
        name: '交易',
        fetchPage: (nextPage, nextSize) =>
          explorer.client.transactions({ query: { page: nextPage, pageSize: nextSize, address } }),
      }}
      empty={<EmptyState title="没有交易" hint="第一批索引上链后，交易会出现在这里。" />}
    />
  )
}
