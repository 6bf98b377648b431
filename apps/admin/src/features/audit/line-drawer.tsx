import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { formatNumber, formatTime } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { Alert, Drawer } from 'antd'
import { audit } from '../../apis.ts'
import { BlockLink } from '../../parts/links.tsx'
import { type Line, placeWord } from './audit-list.tsx'
import { operationName } from './operation-names.ts'

const banners = {
  passed: { type: 'success', title: '核验通过：链下详单与链上哈希一致。' },
  failed: { type: 'error', title: '核验不通过：这条记录或它的同批记录被改动过。' },
  waiting: { type: 'info', title: '尚未上链：每分钟打包一次，此前由校验码守护。' },
} as const

/** The off-chain line beside the on-chain hash. */
export function LineDrawer(props: { line: Line | null; onClose: () => void }) {
  const { line } = props
  return (
    <Drawer
      open={line !== null}
      onClose={props.onClose}
      size={Math.min(720, window.innerWidth)}
      title={line ? `审计存证 · 第 ${line.seq} 号` : ''}
      destroyOnHidden
    >
      {line && <Body line={line} />}
    </Drawer>
  )
}

function Body({ line }: { line: Line }) {
  const { stream, seq } = line
  const query = audit.useQuery('verifyLine', { params: { stream, seq } }, { staleTime: 0 })
  return (
    <Loaded query={query} rows={8}>
      {(result) => (
        <div className="stack">
          <Alert
            showIcon
            {...banners[result.verdict]}
            {...(result.findings.length > 0
              ? { description: result.findings.map((one) => `${one.key}：${one.problem}`).join('；') }
              : {})}
          />
          <section>
            <h3 className="section-title">链下详单</h3>
            <Facts
              items={[
                { label: '时间', value: formatTime(line.at) },
                { label: '何人', value: line.actorId ? <CopyableId value={line.actorId} label="账号" /> : '未登录' },
                { label: '机构', value: line.orgId || '—' },
                { label: '何处', value: placeWord(line) },
                { label: '操作', value: `${operationName(line.operation)}（${line.operation || '—'}）` },
                { label: '对象', value: line.object || '—' },
                { label: '用途', value: line.purpose || '未说明' },
                { label: '结果', value: line.outcome === 'ok' ? '成功' : `${line.outcome}（${line.status}）` },
                { label: '追踪号', value: <CopyableId value={line.traceId} label="追踪号" /> },
                ...(line.detail
                  ? [{ label: '所附内容的 SM3', value: <CopyableId value={line.detail} label="内容哈希" /> }]
                  : []),
                { label: '本条 SM3', value: <CopyableId value={result.leaf} label="叶哈希" /> },
              ]}
            />
          </section>
          <section>
            <h3 className="section-title">链上哈希</h3>
            {result.batch && result.chainRoot ? (
              <Facts
                items={[
                  { label: '链上批次根', value: <CopyableId value={result.chainRoot} label="批次根" /> },
                  {
                    label: '由本条推出的根',
                    value: result.computedRoot ? <CopyableId value={result.computedRoot} label="批次根" /> : '—',
                  },
                  {
                    label: '批次范围',
                    value: `第 ${formatNumber(result.batch.fromSeq)}–${formatNumber(result.batch.toSeq)} 号`,
                  },
                  { label: '区块', value: <BlockLink number={result.batch.blockNumber} /> },
                  {
                    label: '交易',
                    value: result.batch.transactionHash ? (
                      <CopyableId value={result.batch.transactionHash} label="交易哈希" head={10} />
                    ) : (
                      '—'
                    ),
                  },
                ]}
              />
            ) : (
              <p className="jhc-quiet">尚未上链，一分钟内可见。</p>
            )}
          </section>
        </div>
      )}
    </Loaded>
  )
}
