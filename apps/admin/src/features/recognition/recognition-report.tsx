import type { recognitionApi } from '@jhc/applications/recognition/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { DownloadMenu } from '@jhc/ui/download-menu.tsx'
import { formatNumber, formatShare } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { DatePicker, Table } from 'antd'
import dayjs from 'dayjs'
import { recognition } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import { thisMonth } from './words.ts'

const route = getRouteApi('/shell/recognition')
type Row = CallResult<(typeof recognitionApi)['operations']['report']>['rows'][number]

export function RecognitionReport() {
  const { month = thisMonth() } = route.useSearch()
  const navigate = route.useNavigate()
  const query = recognition.useQuery('report', { query: { month } })
  const reasons = recognition.useQuery('list', {}, { staleTime: 60_000 }).data?.reasons ?? []
  const wordOf = (code: string) => reasons.find((one) => one.code === code)?.zh ?? code
  return (
    <>
      <div className="recognition-bar">
        <FilterField label="月份" width={160}>
          {(id) => (
            <DatePicker
              id={id}
              picker="month"
              allowClear={false}
              value={dayjs(`${month}-01`)}
              onChange={(value) =>
                value && navigate({ search: (before) => ({ ...before, month: value.format('YYYY-MM') }) })
              }
            />
          )}
        </FilterField>
        <DownloadMenu
          operation={recognition.api.operations.exportReport}
          disabled={!query.data?.rows.length}
          entries={[
            { key: 'xlsx', label: 'Excel 表格', query: { month, format: 'xlsx' } },
            { key: 'csv', label: 'CSV', query: { month, format: 'csv' } },
          ]}
        />
      </div>
      <Loaded query={query} rows={5}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState
              title="这个月还没有互认记录"
              hint="医生在医生端开单前检查、认可或不认可结果后，这里按机构统计。"
            />
          ) : (
            <Table<Row>
              rowKey="orgId"
              size="middle"
              dataSource={rows}
              pagination={false}
              scroll={{ x: 880 }}
              columns={[
                { key: 'org', title: '机构', width: 180, render: (_, row) => row.orgName },
                number('warned', '重复提醒'),
                number('accepted', '认可'),
                number('declined', '不认可'),
                number('avoided', '减少重复检查'),
                {
                  key: 'share',
                  title: '认可率',
                  width: 100,
                  align: 'right',
                  render: (_, row) => formatShare(row.accepted, row.accepted + row.declined),
                },
                {
                  key: 'reasons',
                  title: '不认可原因',
                  render: (_, row) =>
                    row.declinedBy.length === 0 ? (
                      '—'
                    ) : (
                      <ul className="recognition-reasons">
                        {row.declinedBy.map(({ reason, decisions }) => (
                          <li key={reason}>
                            {wordOf(reason)}：{formatNumber(decisions)}
                          </li>
                        ))}
                      </ul>
                    ),
                },
              ]}
            />
          )
        }
      </Loaded>
    </>
  )
}

const number = (key: 'warned' | 'accepted' | 'declined' | 'avoided', title: string) => ({
  key,
  title,
  width: 120,
  align: 'right' as const,
  render: (_: unknown, row: Row) => <span className="jhc-number">{formatNumber(row[key])}</span>,
})
