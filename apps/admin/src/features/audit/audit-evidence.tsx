import { SafetyCertificateOutlined } from '@ant-design/icons'
import { auditApi } from '@jhc/chain-platform/audit/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { timeColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { DownloadMenu } from '@jhc/ui/download-menu.tsx'
import { EvidenceChip, evidenceWord } from '@jhc/ui/evidence-chip.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { audit } from '../../apis.ts'
import { blockColumn } from '../../parts/block-column.tsx'
import { DayRange, momentsOf } from './day-range.tsx'
import { Findings } from './findings.tsx'
import { HeadCheck } from './head-check.tsx'

const route = getRouteApi('/shell/audit')
type Batch = CallResult<(typeof auditApi)['operations']['batches']>['items'][number]

const evidenceOf = (batch: Batch) => (batch.state === 'sealed' ? 'collected' : batch.state)

const columns: ListColumn<Batch>[] = [
  {
    key: 'range',
    title: '记录范围',
    width: 176,
    locked: true,
    card: 'title',
    render: (batch) =>
      `${batch.stream === 'host-logs' ? '主机日志 ' : ''}第 ${formatNumber(batch.fromSeq)}–${formatNumber(batch.toSeq)} 号`,
    text: (batch) => `${batch.fromSeq}-${batch.toSeq}`,
  },
  {
    key: 'state',
    title: '状态',
    width: 104,
    card: 'corner',
    render: (batch) => <EvidenceChip state={evidenceOf(batch)} />,
    text: (batch) => evidenceWord(evidenceOf(batch)),
  },
  {
    key: 'lines',
    title: '条数',
    width: 88,
    align: 'right',
    render: (batch) => formatNumber(batch.lines),
    text: (batch) => String(batch.lines),
  },
  timeColumn('sealedAt', '封批时间', (batch) => batch.sealedAt),
  blockColumn((batch) => batch.blockNumber),
  {
    key: 'root',
    title: '批次根（SM3）',
    width: 184,
    render: (batch) => <CopyableId value={batch.root} label="批次根" />,
    text: (batch) => batch.root,
  },
  {
    key: 'transaction',
    title: '交易',
    width: 184,
    render: (batch) =>
      batch.transactionHash ? <CopyableId value={batch.transactionHash} label="交易哈希" head={10} /> : '—',
    text: (batch) => batch.transactionHash ?? '',
  },
]

/** The chosen days; without any, the last one up to now. */
function packageRange(from?: string, to?: string) {
  const chosen = momentsOf({ from, to })
  const end = chosen.to ?? new Date().toISOString()
  return { from: chosen.from ?? new Date(Date.parse(end) - 86_400_000).toISOString(), to: end }
}

export function AuditEvidence() {
  const { page, pageSize, from, to } = route.useSearch()
  const navigate = route.useNavigate()
  const status = audit.useQuery('status', {}, { refetchInterval: 10_000 })
  const verifyAll = audit.useMutation('verifyAll')
  const query = audit.useQuery(
    'batches',
    { query: { page, pageSize } },
    { keepPrevious: true, refetchInterval: 10_000 },
  )
  return (
    <div className="stack">
      <Loaded query={status} rows={3} minHeight={96}>
        {(now) => (
          <>
            {now.trouble && <Alert type="error" showIcon title={`审计上链或核对遇到问题（${now.trouble}）。`} />}
            {now.findings.length > 0 ? (
              <Alert
                type="error"
                showIcon
                title={`发现 ${formatNumber(now.findings.length)} 处与写入时不符`}
                description={<Findings findings={now.findings} />}
              />
            ) : (
              now.checkedAt && <Alert type="success" showIcon title="持续核对：没有发现改动、删除或缺失。" />
            )}
            <p className="number-line">
              <span>
                共 <b>{formatNumber(now.lines)}</b> 条
              </span>
              <span>
                已入批 <b>{formatNumber(now.anchored)}</b> 条
              </span>
              <span>
                待打包 <b>{formatNumber(now.waiting)}</b> 条
              </span>
              {now.checkedAt && (
                <span>
                  最近核对 <TimeText at={now.checkedAt} />
                </span>
              )}
              <span>
                保存不少于 <b>{formatNumber(now.retentionDays)}</b> 天，从不删除
              </span>
              <span>
                链尾校验码 <CopyableId value={now.headCode} label="链尾校验码" />
              </span>
            </p>
          </>
        )}
      </Loaded>
      <div className="button-line">
        <Button icon={<SafetyCertificateOutlined />} loading={verifyAll.isPending} onClick={() => verifyAll.mutate({})}>
          核验全部
        </Button>
        <DayRange />
        <DownloadMenu
          operation={auditApi.operations.packageLines}
          text="导出存证包"
          entries={[{ key: 'package', label: '存证包', query: packageRange(from, to) }]}
        />
        <HeadCheck />
      </div>
      {verifyAll.data && (
        <Alert
          type={verifyAll.data.total > 0 ? 'error' : 'success'}
          showIcon
          title={`已逐条核验 ${formatNumber(verifyAll.data.lines)} 条，${verifyAll.data.total > 0 ? `${formatNumber(verifyAll.data.total)} 处不符` : '没有发现改动；已上链的与链上一致'}`}
          {...(verifyAll.data.total > 0 ? { description: <Findings findings={verifyAll.data.findings} /> } : {})}
        />
      )}
      {verifyAll.isError && <Alert type="error" showIcon title={`${verifyAll.error.zh}（${verifyAll.error.code}）`} />}
      <ListPage
        listId="audit-batches"
        columns={columns}
        rowKey={(batch) => `${batch.stream}/${batch.fromSeq}`}
        query={query}
        page={page}
        pageSize={pageSize}
        onPage={(nextPage, nextSize) =>
          navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
        }
        empty={<EmptyState title="还没有批次" hint="审计记录每分钟打包一次上链，批次会列在这里。" />}
      />
    </div>
  )
}
