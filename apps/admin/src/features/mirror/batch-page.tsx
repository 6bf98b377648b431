import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { EvidenceChip } from '@jhc/ui/evidence-chip.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { mirror } from '../../apis.ts'
import { BlockLink, TransactionLink } from '../../parts/links.tsx'
import { Panel } from '../../parts/panel.tsx'
import { anchorModeWords } from '../../words.ts'
import { useSourceName } from '../index-library/use-source-name.ts'

const route = getRouteApi('/shell/batches/$batchId')

export function BatchPage() {
  const { batchId } = route.useParams()
  const nameOf = useSourceName()
  const query = mirror.useQuery('batch', { params: { batchId } })
  return (
    <Loaded query={query} rows={6} minHeight={320}>
      {(batch) => (
        <>
          <PageHeader
            title="上链批次"
            hint={`${nameOf(batch.source)} · ${formatNumber(batch.entryCount)} 条索引`}
            extra={<EvidenceChip state={batch.final ? 'final' : 'included'} />}
          />
          <Panel title="批次">
            <Facts
              items={[
                { label: '批次号', value: <CopyableId value={batch.batchId} label="批次号" head={14} tail={12} /> },
                { label: '批次根（SM3）', value: <CopyableId value={batch.root} label="批次根" head={14} tail={12} /> },
                { label: '条目', value: formatNumber(batch.entryCount) },
                { label: '来源', value: nameOf(batch.source) },
                { label: '上链方式', value: anchorModeWords[batch.mode] },
                { label: '标准版本', value: batch.modelVersion },
                { label: '所在区块', value: <BlockLink number={batch.blockNumber} /> },
                { label: '出块时间', value: <TimeText at={batch.blockTimestamp * 1000} /> },
                {
                  label: '区块哈希',
                  value: <CopyableId value={batch.blockHash} label="区块哈希" head={14} tail={12} />,
                },
                {
                  label: '交易',
                  value: <TransactionLink hash={batch.transactionHash} />,
                },
                { label: '日志序号', value: batch.logIndex },
              ]}
            />
          </Panel>
        </>
      )}
    </Loaded>
  )
}
