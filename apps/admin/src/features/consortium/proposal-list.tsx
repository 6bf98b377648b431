import { type proposal, proposalOutcome } from '@jhc/chain-platform/consortium/votes-api.ts'
import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { Button, Drawer, Select } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { consortium } from '../../apis.ts'
import { blockColumn } from '../../parts/block-column.tsx'
import { FilterField } from '../../parts/filter-field.tsx'
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
  textColumn('consortium', '医联体', 200, (row) => row.consortiumName),
  textColumn('proposer', '发起机构', 168, (row) => row.proposerName),
  textColumn('votes', '同意 / 反对 / 有权', 152, (row) => `${row.yes} / ${row.no} / ${row.entitled}`),
  timeColumn('endsAt', '截止', (row) => row.endsAt),
  blockColumn((row) => row.createdInBlock),
]

interface ProposalListProps extends RangeProps {
  outcome?: Proposal['outcome']
  onOutcome: (outcome: Proposal['outcome'] | undefined) => void
}

const outcomes = proposalOutcome.options.map((value) => ({ value, label: stateLook('outcomes', value).word }))

export function ProposalList({ outcome, onOutcome, ...props }: ProposalListProps) {
  const { page, pageSize } = props
  const [opened, setOpened] = useState<number | null>(null)
  const query = consortium.useQuery(
    'proposals',
    { query: { page, pageSize, outcome } },
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
        filters={
          <FilterField label="结果" width={176}>
            {(id) => (
              <Select id={id} allowClear placeholder="全部" value={outcome} onChange={onOutcome} options={outcomes} />
            )}
          </FilterField>
        }
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
