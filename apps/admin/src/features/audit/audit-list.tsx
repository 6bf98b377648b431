import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons'
import { auditApi } from '@jhc/chain-platform/audit/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { DownloadMenu } from '@jhc/ui/download-menu.tsx'
import { EvidenceChip, evidenceWord } from '@jhc/ui/evidence-chip.tsx'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { audit } from '../../apis.ts'
import { blockColumn } from '../../parts/block-column.tsx'
import { AuditFilters } from './audit-filters.tsx'
import { momentsOf } from './day-range.tsx'
import { LineDrawer } from './line-drawer.tsx'
import { operationName } from './operation-names.ts'

const route = getRouteApi('/shell/audit')
export type Line = CallResult<(typeof auditApi)['operations']['lines']>['items'][number]

const forms = [
  { key: 'csv', label: 'CSV（最多一百万条）' },
  { key: 'xlsx', label: 'Excel（最多一百万条）' },
  { key: 'pdf', label: 'PDF（最多 5000 条）' },
]

export const actorWords: Record<string, string> = {
  user: '用户',
  service: '平台服务',
  agent: '前置机',
  caller: '外部系统',
  anonymous: '未登录',
}
const places: Record<string, string> = { local: '本机', intranet: '内网', outside: '外网' }
const evidenceOf = (line: Line) => (line.evidence === 'waiting' ? 'collected' : line.evidence)

/** Lines of earlier versions have a pseudonym in place of the address. */
export function placeWord({ place, address }: Pick<Line, 'place' | 'address'>): string {
  const [kind = '', mark = ''] = place.split('/')
  return `${places[kind] ?? kind} ${address || mark.slice(0, 6)}`
}

function columnsOf(open: (line: Line) => void): ListColumn<Line>[] {
  return [
    timeColumn('at', '时间', (line) => line.at, { locked: true }),
    {
      key: 'actor',
      title: '何人',
      width: 160,
      render: (line) => (
        <>
          {actorWords[line.actorKind] ?? line.actorKind}
          {line.actorId && (
            <>
              {' '}
              <CopyableId value={line.actorId} label="账号" head={8} />
            </>
          )}
        </>
      ),
      text: (line) => `${actorWords[line.actorKind] ?? line.actorKind} ${line.actorId}`.trim(),
    },
    textColumn('org', '机构', 96, (line) => line.orgId),
    textColumn('operation', '操作', 152, (line) => operationName(line.operation), { card: 'title' }),
    {
      key: 'outcome',
      title: '结果',
      width: 144,
      card: 'corner',
      render: (line) =>
        line.outcome === 'ok' ? (
          <ToneTag tone="verified" icon={<CheckCircleFilled />}>
            成功
          </ToneTag>
        ) : (
          <ToneTag tone="mismatch" icon={<CloseCircleFilled />} title={`HTTP ${line.status}`}>
            {line.outcome}
          </ToneTag>
        ),
      text: (line) => (line.outcome === 'ok' ? '成功' : line.outcome),
    },
    {
      key: 'object',
      title: '对象',
      width: 184,
      render: (line) =>
        line.object ? <CopyableId value={line.object} label="对象" head={12} tail={6} /> : <span>—</span>,
      text: (line) => line.object,
    },
    textColumn('place', '何处', 152, placeWord),
    textColumn('purpose', '用途', 104, (line) => line.purpose, { optional: true }),
    {
      key: 'evidence',
      title: '存证',
      width: 104,
      render: (line) => <EvidenceChip state={evidenceOf(line)} subject="审计记录" onOpen={() => open(line)} />,
      text: (line) => evidenceWord(evidenceOf(line)),
    },
    blockColumn((line) => line.blockNumber, { optional: true }),
    textColumn('trace', '追踪号', 176, (line) => line.traceId, { optional: true }),
    textColumn('milliseconds', '毫秒', 80, (line) => String(line.milliseconds), { optional: true, align: 'right' }),
    textColumn('seq', '编号', 96, (line) => `${line.stream}/${line.seq}`, { optional: true }),
  ]
}

export function AuditList() {
  const { page, pageSize, tab: _, ...filters } = route.useSearch()
  const navigate = route.useNavigate()
  const [opened, setOpened] = useState<Line | null>(null)
  const conditions = {
    ...filters,
    ...momentsOf(filters),
  }
  const query = audit.useQuery('lines', { query: { page, pageSize, ...conditions } }, { keepPrevious: true })
  return (
    <>
      <ListPage
        listId="audit"
        columns={columnsOf(setOpened)}
        rowKey={(line) => `${line.stream}/${line.seq}`}
        query={query}
        page={page}
        pageSize={pageSize}
        onPage={(nextPage, nextSize) =>
          navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
        }
        filters={<AuditFilters />}
        tools={
          <DownloadMenu
            operation={auditApi.operations.exportLines}
            entries={forms.map(({ key, label }) => ({ key, label, query: { ...conditions, format: key } }))}
          />
        }
        empty={<EmptyState title="没有符合条件的审计记录" hint="放宽上面的筛选；每次调用都会在应答之前写下一条。" />}
      />
      <LineDrawer line={opened} onClose={() => setOpened(null)} />
    </>
  )
}
