import type { mirroredBlock } from '@jhc/chain-platform/mirror/api.ts'
import { timeColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { EvidenceChip } from '@jhc/ui/evidence-chip.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { Link } from '@tanstack/react-router'
import type { z } from 'zod'
import { mirror } from '../../apis.ts'
import { blockColumn } from '../../parts/block-column.tsx'

type Block = z.output<typeof mirroredBlock>

const columns: ListColumn<Block>[] = [
  blockColumn((block) => block.number, { key: 'number', locked: true, card: 'title' }),
  timeColumn('timestamp', '出块时间', (block) => block.timestamp * 1000),
  {
    key: 'state',
    title: '状态',
    width: 112,
    card: 'corner',
    render: (block) => <EvidenceChip state={block.final ? 'final' : 'included'} />,
    text: (block) => (block.final ? '已确认' : '已上链'),
  },
  {
    key: 'transactions',
    title: '交易',
    width: 88,
    align: 'right',
    render: (block) => formatNumber(block.transactions),
    text: (block) => String(block.transactions),
  },
  {
    key: 'anchoredEntries',
    title: '索引条目',
    width: 104,
    align: 'right',
    render: (block) => formatNumber(block.anchoredEntries),
    text: (block) => String(block.anchoredEntries),
  },
  {
    key: 'hash',
    title: '区块哈希',
    width: 200,
    render: (block) => <CopyableId value={block.hash} label="区块哈希" head={10} />,
    text: (block) => block.hash,
  },
  {
    key: 'parentHash',
    title: '父区块哈希',
    width: 200,
    optional: true,
    render: (block) => <CopyableId value={block.parentHash} label="父区块哈希" head={10} />,
    text: (block) => block.parentHash,
  },
]

export function BlockList(props: { page: number; pageSize: number; onPage: (page: number, pageSize: number) => void }) {
  const { page, pageSize } = props
  const query = mirror.useQuery(
    'blocks',
    { query: { page, pageSize } },
    { keepPrevious: true, refetchInterval: page === 1 ? 3_000 : false },
  )
  return (
    <ListPage
      listId="blocks"
      columns={columns}
      rowKey={(block) => String(block.number)}
      query={query}
      page={page}
      pageSize={pageSize}
      onPage={props.onPage}
      exporting={{
        name: '区块',
        fetchPage: (nextPage, nextSize) => mirror.client.blocks({ query: { page: nextPage, pageSize: nextSize } }),
      }}
      empty={
        <EmptyState
          title="镜像里还没有区块"
          hint="第一批索引上链后，区块会出现在这里。"
          action={<Link to="/anchoring">查看上链任务</Link>}
        />
      }
    />
  )
}
