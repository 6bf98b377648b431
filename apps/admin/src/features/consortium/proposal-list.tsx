import type { proposal } from '@jhc/chain-platform/consortium/api.ts'
import { formatTime } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { consortium } from '../../apis.ts'
import { BlockLink } from '../../parts/links.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { proposalKinds, StateTag, stateLook } from './words.tsx'

type Proposal = z.output<typeof proposal>
export interface RangeProps {
  page: number
  pageSize: number
  onPage: (page: number, pageSize: number) => void
}

const columnsOf = (open: (proposalId: number) => void): ListColumn<Proposal>[] => [
  {
    key: 'subject',
    title: '提案',
    width: 280,
    locked: true,
    card: 'title',
    render: (row) => (
      <Button type="link" size="small" onClick={() => open(row.proposalId)}>
        #{row.proposalId} {proposalKinds[row.kind]} {row.orgName ?? ''}
      </Button>
    ),
    text: (row) => `#${row.proposalId} ${proposalKinds[row.kind]} ${row.orgName ?? ''}`,
  },
  {
    key: 'outcome',
    title: '结果',
    width: 112,
    card: 'corner',
    render: (row) => <StateTag of="outcomes" state={row.outcome} />,
    text: (row) => stateLook('outcomes', row.outcome).word,
  },
  {
    key: 'consortium',
    title: '医联体',
    width: 200,
    render: (row) => row.consortiumName,
    text: (row) => row.consortiumName,
  },
  {
    key: 'proposer',
    title: '发起机构',
    width: 168,
    render: (row) => row.proposerName,
    text: (row) => row.proposerName,
  },
  {
    key: 'votes',
    title: '同意 / 反对 / 有权',
    width: 152,
    render: (row) => `${row.yes} / ${row.no} / ${row.entitled}`,
    text: (row) => `${row.yes} / ${row.no} / ${row.entitled}`,
  },
  {
    key: 'endsAt',
    title: '截止',
    width: 168,
    render: (row) => <TimeText at={row.endsAt} stacked />,
    text: (row) => formatTime(row.endsAt),
  },
  {
    key: 'block',
    title: '区块',
    width: 96,
    render: (row) => <BlockLink number={row.createdInBlock} />,
    text: (row) => String(row.createdInBlock),
  },
]

export function ProposalList(props: RangeProps) {
  const { page, pageSize } = props
  const [opened, setOpened] = useState<number | null>(null)
  const query = consortium.useQuery(
    'proposals',
    { query: { page, pageSize } },
    { keepPrevious: true, refetchInterval: 5_000 },
  )
  return (
    <>
      <ListPage
        listId="proposals"
        columns={columnsOf(setOpened)}
        rowKey={(row) => String(row.proposalId)}
        query={query}
        {...props}
        empty={<EmptyState title="还没有提案" hint="在医联体的页面上提议接纳、停用或移出成员后，会列在这里。" />}
      />
      <Drawer
        open={opened !== null}
        title="提案"
        size={Math.min(560, window.innerWidth)}
        destroyOnHidden
        onClose={() => setOpened(null)}
      >
        {opened !== null && <ProposalCard proposalId={opened} />}
      </Drawer>
    </>
  )
}
