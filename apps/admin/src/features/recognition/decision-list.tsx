import type { recognitionApi } from '@jhc/applications/recognition/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { formatTime } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { recognition } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import { thisMonth } from './words.ts'

const route = getRouteApi('/shell/recognition')
type Decision = CallResult<(typeof recognitionApi)['operations']['decisions']>['items'][number]

export function DecisionList() {
  const { page, pageSize, month = thisMonth() } = route.useSearch()
  const navigate = route.useNavigate()
  const ask = (p: number, size: number) => ({ query: { page: p, pageSize: size, month } })
  const query = recognition.useQuery('decisions', ask(page, pageSize), { keepPrevious: true })
  const reasons = recognition.useQuery('list', {}, { staleTime: 60_000 }).data?.reasons ?? []
  const reasonOf = ({ reason, text }: Decision) =>
    [reasons.find(({ code }) => code === reason)?.zh, text].filter(Boolean).join('；') || '—'
  const columns: ListColumn<Decision>[] = [
    {
      key: 'at',
      title: '时间',
      width: 240,
      render: (row) => <TimeText at={row.at} />,
      text: (row) => formatTime(row.at),
    },
    {
      key: 'name',
      title: '项目',
      width: 180,
      card: 'title',
      locked: true,
      render: (row) => row.name,
      text: (row) => row.name,
    },
    {
      key: 'decision',
      title: '结论',
      width: 100,
      card: 'corner',
      render: (row) => <ToneTag tone={row.decision === 'accepted' ? 'verified' : 'waiting'}>{wordOf(row)}</ToneTag>,
      text: wordOf,
    },
    { key: 'org', title: '接诊机构', width: 110, render: (row) => row.orgId, text: (row) => row.orgId },
    { key: 'doctor', title: '医生', width: 110, render: (row) => row.doctorName || '—', text: (row) => row.doctorName },
    { key: 'from', title: '出具机构', width: 110, render: (row) => row.resultOrgId, text: (row) => row.resultOrgId },
    { key: 'day', title: '结果日期', width: 120, render: (row) => row.resultDay, text: (row) => row.resultDay },
    { key: 'reason', title: '原因', width: 300, render: reasonOf, text: reasonOf },
    {
      key: 'version',
      title: '清单版本',
      width: 100,
      align: 'right',
      optional: true,
      render: (row) => row.listVersion,
      text: (row) => String(row.listVersion),
    },
  ]
  return (
    <ListPage<Decision>
      listId="recognition-decisions"
      columns={columns}
      rowKey={(row) => row.decisionId}
      query={query}
      page={page}
      pageSize={pageSize}
      onPage={(next, size) => navigate({ search: (before) => ({ ...before, page: next, pageSize: size }) })}
      exporting={{ name: `互认记录-${month}`, fetchPage: (p, size) => recognition.client.decisions(ask(p, size)) }}
      filters={
        <FilterField label="月份" width={160}>
          {(id) => (
            <DatePicker
              id={id}
              picker="month"
              allowClear={false}
              value={dayjs(`${month}-01`)}
              onChange={(value) =>
                value && navigate({ search: (before) => ({ ...before, page: 1, month: value.format('YYYY-MM') }) })
              }
            />
          )}
        </FilterField>
      }
      empty={<EmptyState title="这个月还没有互认记录" hint="医生认可或不认可外院结果后，逐条列在这里。" />}
    />
  )
}

const wordOf = ({ decision }: Decision): string => (decision === 'accepted' ? '认可' : '不认可')
