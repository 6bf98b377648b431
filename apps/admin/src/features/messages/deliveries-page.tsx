import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled } from '@ant-design/icons'
import type { messagesApi } from '@jhc/applications/messages/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import type { Tone } from '@jhc/ui/theme.ts'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Select } from 'antd'
import type { ReactNode } from 'react'
import { messages } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'

const route = getRouteApi('/shell/deliveries')
type Delivery = CallResult<(typeof messagesApi)['operations']['deliveries']>['items'][number]

const kinds: Record<Delivery['kind'], string> = {
  'access-request': '调阅申请',
  accessed: '档案被调阅',
  'emergency-access': '急救调阅',
  'grant-registered': '授权已登记',
  'grant-expiring': '授权将到期',
  'key-change': '密钥变更',
  'share-opened': '分享被打开',
  'share-received': '收到分享',
  'consent-given': '已同意',
  'consent-declined': '未同意',
  recognition: '检查检验互认',
  notice: '通知',
}
const states: Record<Delivery['state'], { word: string; tone: Tone; icon: ReactNode }> = {
  waiting: { word: '等待投递', tone: 'waiting', icon: <ClockCircleOutlined /> },
  delivered: { word: '已送达', tone: 'verified', icon: <CheckCircleFilled /> },
  failed: { word: '未送达', tone: 'mismatch', icon: <CloseCircleFilled /> },
}

const columns: ListColumn<Delivery>[] = [
  timeColumn('at', '时间', (row) => row.at, { locked: true }),
  textColumn('kind', '类别', 136, (row) => kinds[row.kind] ?? row.kind, { card: 'title' }),
  {
    key: 'state',
    title: '状态',
    width: 112,
    card: 'corner',
    render: (row) => (
      <ToneTag tone={states[row.state].tone} icon={states[row.state].icon}>
        {states[row.state].word}
      </ToneTag>
    ),
    text: (row) => states[row.state].word,
  },
  textColumn('attempts', '已试次数', 96, (row) => formatNumber(row.attempts), { align: 'right' }),
  textColumn('lastError', '最近的错误', 240, (row) => row.lastError ?? ''),
  timeColumn('nextAt', '下次投递', (row) => row.nextAt),
  {
    key: 'messageId',
    title: '消息编号',
    width: 176,
    render: (row) => <CopyableId value={row.messageId} label="消息编号" />,
    text: (row) => row.messageId,
  },
]

export function DeliveriesPage() {
  const { page, pageSize, state } = route.useSearch()
  const navigate = route.useNavigate()
  const query = messages.useQuery(
    'deliveries',
    { query: { page, pageSize, state } },
    { keepPrevious: true, refetchInterval: 10_000 },
  )
  return (
    <>
      <PageHeader
        title="微信消息投递"
        hint="经「健康静安」发给居民与医生的提醒：失败自动重试，不重复发送；内容不含诊疗信息，这里也不显示收件人。"
      />
      <ListPage
        listId="deliveries"
        columns={columns}
        rowKey={(row) => row.messageId}
        query={query}
        page={page}
        pageSize={pageSize}
        onPage={(nextPage, nextSize) =>
          navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
        }
        filters={
          <FilterField label="状态" width={140}>
            {(id) => (
              <Select
                id={id}
                allowClear
                placeholder="全部"
                value={state}
                options={Object.entries(states).map(([value, { word }]) => ({
                  value: value as Delivery['state'],
                  label: word,
                }))}
                onChange={(value) => navigate({ search: (before) => ({ ...before, state: value, page: 1 }) })}
              />
            )}
          </FilterField>
        }
        empty={
          <EmptyState
            title="没有符合条件的投递"
            hint="有提醒要经微信送达时列在这里；未订阅的居民只在应用内看到消息。"
          />
        }
      />
    </>
  )
}
