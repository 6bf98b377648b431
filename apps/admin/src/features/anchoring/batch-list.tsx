import { ExclamationCircleFilled, InboxOutlined } from '@ant-design/icons'
import type { batchRow } from '@jhc/trust-platform/anchoring/api.ts'
import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { EvidenceChip } from '@jhc/ui/evidence-chip.tsx'
import { formatBytes, formatNumber } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Select } from 'antd'
import type { z } from 'zod'
import { anchoring } from '../../apis.ts'
import { blockColumn } from '../../parts/block-column.tsx'
import { FilterField } from '../../parts/filter-field.tsx'
import { BatchLink } from '../../parts/links.tsx'
import { anchorModeWords } from '../../words.ts'
import type { Lane } from './lane-card.tsx'

const route = getRouteApi('/shell/anchoring')
type Batch = z.output<typeof batchRow>

const stateWords: Record<Batch['state'], string> = {
  sealed: '已封批',
  sequenced: '已入队',
  included: '已上链',
  final: '已确认',
  failed: '失败',
}

function BatchState(props: { state: Batch['state'] }) {
  if (props.state === 'sealed') {
    return (
      <ToneTag tone="neutral" icon={<InboxOutlined />}>
        已封批
      </ToneTag>
    )
  }
  if (props.state === 'failed') {
    return (
      <ToneTag tone="mismatch" icon={<ExclamationCircleFilled />}>
        失败
      </ToneTag>
    )
  }
  return <EvidenceChip state={props.state} />
}

function columnsOf(nameOf: (sourceId: string) => string): ListColumn<Batch>[] {
  return [
    {
      key: 'batchId',
      title: '批次',
      width: 216,
      locked: true,
      card: 'title',
      // A batch has a page of its own once it is on chain.
      render: (batch) =>
        batch.blockNumber === null ? (
          <CopyableId value={batch.batchId} label="批次号" />
        ) : (
          <BatchLink batchId={batch.batchId} />
        ),
      text: (batch) => batch.batchId,
    },
    textColumn('source', '来源', 176, (batch) => nameOf(batch.sourceId)),
    {
      key: 'state',
      title: '状态',
      width: 112,
      card: 'corner',
      render: (batch) => <BatchState state={batch.state} />,
      text: (batch) => stateWords[batch.state],
    },
    {
      key: 'entryCount',
      title: '条目',
      width: 88,
      align: 'right',
      render: (batch) => formatNumber(batch.entryCount),
      text: (batch) => String(batch.entryCount),
    },
    {
      key: 'bytes',
      title: '大小',
      width: 104,
      align: 'right',
      render: (batch) => formatBytes(batch.bytes),
      text: (batch) => String(batch.bytes),
    },
    blockColumn((batch) => batch.blockNumber),
    timeColumn('sealedAt', '封批时间', (batch) => batch.sealedAt),
    {
      key: 'root',
      title: '批次根',
      width: 184,
      optional: true,
      render: (batch) => <CopyableId value={batch.root} label="批次根" />,
      text: (batch) => batch.root,
    },
    {
      key: 'transactionHash',
      title: '交易',
      width: 184,
      optional: true,
      render: (batch) =>
        batch.transactionHash ? <CopyableId value={batch.transactionHash} label="交易哈希" head={10} /> : '—',
      text: (batch) => batch.transactionHash ?? '',
    },
  ]
}

export function BatchList(props: { tasks: Lane[] }) {
  const { page, pageSize, laneId } = route.useSearch()
  const navigate = route.useNavigate()
  const query = anchoring.useQuery(
    'batches',
    { query: { page, pageSize, laneId } },
    { keepPrevious: true, refetchInterval: page === 1 ? 3_000 : false },
  )
  const nameOf = (id: string) => props.tasks.find((task) => task.sourceId === id)?.sourceName ?? id
  return (
    <ListPage
      listId="batches"
      columns={columnsOf(nameOf)}
      rowKey={(batch) => batch.batchId}
      query={query}
      page={page}
      pageSize={pageSize}
      onPage={(nextPage, nextSize) =>
        navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
      }
      filters={
        <FilterField label="队列" width={240}>
          {(id) => (
            <Select
              id={id}
              allowClear
              placeholder="全部"
              value={laneId}
              onChange={(value) => navigate({ search: (before) => ({ ...before, laneId: value, page: 1 }) })}
              options={props.tasks.map((task) => ({
                value: task.laneId,
                label: `${task.sourceName} · ${anchorModeWords[task.mode]}`,
              }))}
            />
          )}
        </FilterField>
      }
      exporting={{
        name: '上链批次',
        fetchPage: (nextPage, nextSize) =>
          anchoring.client.batches({ query: { page: nextPage, pageSize: nextSize, laneId } }),
      }}
      empty={<EmptyState title="还没有批次" hint="索引攒满一批或等待到时限后，会封成批次列在这里。" />}
    />
  )
}
