import type { AccessRequest } from '@jhc/trust-platform/retrieval/terms-api.ts'
import { requestState } from '@jhc/trust-platform/retrieval/terms-api.ts'
import { formatTime } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Select, Tag } from 'antd'
import { retrieval } from '../apis.ts'
import { Link, type Paging, useNavigate, useSearch } from '../shell/routing.tsx'
import { modeWord, purposeWord, recordTypeWord, requestStates } from '../words.ts'

const stateWord = (state: string) => requestStates[state]?.word ?? state

export function RequestsPage() {
  const { page, pageSize, state } = useSearch<Paging & { state?: AccessRequest['state'] }>({ strict: false })
  const navigate = useNavigate({ from: '/requests' })
  const query = retrieval.useQuery(
    'mine',
    { query: { page, pageSize, ...(state ? { state } : {}) } },
    { keepPrevious: true, refetchInterval: 10_000 },
  )
  return (
    <div className="stack">
      <PageHeader title="我的申请" hint="每一项都由您的密钥签名并上链；患者随时可以看到和撤回。" />
      <ListPage<AccessRequest>
        listId="doctor-requests"
        columns={columns}
        rowKey={(row) => row.requestId}
        query={query}
        page={page}
        pageSize={pageSize}
        onPage={(next, size) => navigate({ search: (before) => ({ ...before, page: next, pageSize: size }) })}
        onRow={(row) => navigate({ to: '/requests/$requestId', params: { requestId: row.requestId } })}
        filters={
          <Select
            aria-label="状态"
            allowClear
            placeholder="全部状态"
            style={{ minWidth: 144 }}
            value={state}
            onChange={(value) => navigate({ search: (before) => ({ ...before, page: 1, state: value }) })}
            options={requestState.options.map((value) => ({ value, label: stateWord(value) }))}
          />
        }
        empty={
          <EmptyState
            title="还没有调阅申请"
            hint="找到患者并提交申请后，会列在这里。"
            action={<Link to="/">去找患者</Link>}
          />
        }
      />
    </div>
  )
}

const columns: ListColumn<AccessRequest>[] = [
  {
    key: 'patient',
    title: '患者',
    width: 120,
    card: 'title',
    locked: true,
    render: (row) => (
      <Link to="/requests/$requestId" params={{ requestId: row.requestId }}>
        {row.patientName}
      </Link>
    ),
    text: (row) => row.patientName,
  },
  {
    key: 'state',
    title: '状态',
    width: 140,
    card: 'corner',
    render: (row) => <ToneTag tone={requestStates[row.state]?.tone ?? 'neutral'}>{stateWord(row.state)}</ToneTag>,
    text: (row) => stateWord(row.state),
  },
  {
    key: 'purpose',
    title: '用途',
    width: 140,
    render: (row) => (row.purpose === 'emergency' ? <Tag color="error">急救</Tag> : purposeWord(row.purpose)),
    text: (row) => purposeWord(row.purpose),
  },
  { key: 'mode', title: '方式', width: 90, render: (row) => modeWord(row.mode), text: (row) => modeWord(row.mode) },
  {
    key: 'types',
    title: '档案类型',
    width: 220,
    render: (row) => typesOf(row),
    text: (row) => typesOf(row),
  },
  {
    key: 'created',
    title: '申请时间',
    width: 240,
    render: (row) => <TimeText at={row.createdAt} />,
    text: (row) => formatTime(row.createdAt),
  },
  {
    key: 'valid',
    title: '有效至',
    width: 240,
    optional: true,
    render: (row) => <TimeText at={row.validTo} />,
    text: (row) => formatTime(row.validTo),
  },
]

function typesOf({ recordTypes }: AccessRequest): string {
  if (recordTypes.length >= 8) return '全部类型'
  const words = recordTypes.map(recordTypeWord)
  return words.length > 3 ? `${words.slice(0, 3).join('、')} 等 ${words.length} 种` : words.join('、')
}
