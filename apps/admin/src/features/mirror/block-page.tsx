import type { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { EvidenceChip } from '@jhc/ui/evidence-chip.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { getRouteApi, Link } from '@tanstack/react-router'
import { mirror } from '../../apis.ts'
import { BatchLink, BlockLink } from '../../parts/links.tsx'
import { Panel } from '../../parts/panel.tsx'
import { anchorModeWords } from '../../words.ts'
import { useSourceName } from '../index-library/use-source-name.ts'
import { TransactionTable } from './transaction-table.tsx'

const route = getRouteApi('/shell/blocks/$number')
type Block = CallResult<(typeof mirrorApi)['operations']['block']>

export function BlockPage() {
  const { number } = route.useParams()
  const height = Number(number)
  const query = mirror.useQuery('block', {
    params: { number: Number.isSafeInteger(height) && height >= 0 ? height : 0 },
  })
  if (!Number.isSafeInteger(height) || height < 0) {
    return (
      <EmptyState
        title="区块号不正确"
        hint="区块号是不小于 0 的整数。"
        action={<Link to="/blocks">回到区块浏览</Link>}
      />
    )
  }
  return (
    <Loaded query={query} rows={8} minHeight={420}>
      {(block) => (
        <>
          <PageHeader
            title={`区块 #${formatNumber(block.number)}`}
            extra={<EvidenceChip state={block.final ? 'final' : 'included'} />}
          />
          <div className="stack">
            <Panel title="区块头">
              <Facts
                items={[
                  { label: '区块哈希', value: <CopyableId value={block.hash} label="区块哈希" head={14} tail={12} /> },
                  { label: '父区块', value: block.number > 0 ? <BlockLink number={block.number - 1} /> : '创世区块' },
                  {
                    label: '父区块哈希',
                    value: <CopyableId value={block.parentHash} label="父区块哈希" head={14} tail={12} />,
                  },
                  { label: '出块时间', value: <TimeText at={block.timestamp * 1000} /> },
                  { label: '交易', value: formatNumber(block.transactions) },
                  { label: '索引条目', value: formatNumber(block.anchoredEntries) },
                  {
                    label: '区块头原文（RLP）',
                    value: <CopyableId value={block.headerRlp} label="区块头原文" head={12} tail={8} />,
                  },
                ]}
              />
            </Panel>
            <BatchTable block={block} />
            <TransactionTable transactions={block.transactionList} />
          </div>
        </>
      )}
    </Loaded>
  )
}

function BatchTable(props: { block: Block }) {
  const { batches } = props.block
  const nameOf = useSourceName()
  return (
    <Panel title={`上链批次（${batches.length}）`}>
      {batches.length === 0 ? (
        <p className="jhc-quiet">这个区块里没有索引批次。</p>
      ) : (
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">批次</th>
                <th scope="col">来源</th>
                <th scope="col" className="right">
                  条目
                </th>
                <th scope="col">方式</th>
                <th scope="col">标准版本</th>
                <th scope="col">批次根</th>
              </tr>
            </thead>
            <tbody>
              {batches.map((batch) => (
                <tr key={batch.batchId}>
                  <td>
                    <BatchLink batchId={batch.batchId} />
                  </td>
                  <td>{nameOf(batch.source)}</td>
                  <td className="right">{formatNumber(batch.entryCount)}</td>
                  <td>{anchorModeWords[batch.mode]}</td>
                  <td>{batch.modelVersion}</td>
                  <td>
                    <CopyableId value={batch.root} label="批次根" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  )
}
