import './consent.css'
import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons'
import type { CallResult } from '@jhc/kit/api.ts'
import type { consentApi } from '@jhc/trust-platform/consent/api.ts'
import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Select } from 'antd'
import { useState } from 'react'
import { consent } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import { residentColumn } from '../../parts/resident-column.tsx'
import { DisputeDrawer } from './dispute-drawer.tsx'

const route = getRouteApi('/shell/disputes')
export type Dispute = CallResult<(typeof consentApi)['operations']['disputes']>['items'][number]

export function DisputeState({ state }: Pick<Dispute, 'state'>) {
  return state === 'open' ? (
    <ToneTag tone="waiting" icon={<ClockCircleOutlined />}>
      待处理
    </ToneTag>
  ) : (
    <ToneTag tone="verified" icon={<CheckCircleFilled />}>
      已处理
    </ToneTag>
  )
}

const columns: ListColumn<Dispute>[] = [
  residentColumn({ locked: true, card: 'title' }),
  {
    key: 'state',
    title: '状态',
    width: 104,
    card: 'corner',
    render: (row) => <DisputeState state={row.state} />,
    text: (row) => (row.state === 'open' ? '待处理' : '已处理'),
  },
  textColumn('reason', '异议', 280, (row) => row.reason),
  timeColumn('openedAt', '提出时间', (row) => row.openedAt),
  {
    key: 'grant',
    title: '授权编号',
    width: 176,
    render: (row) => <CopyableId value={row.grantId} label="授权编号" />,
    text: (row) => row.grantId,
  },
  textColumn('outcome', '处理结果', 240, (row) => row.outcome ?? ''),
  timeColumn('closedAt', '处理时间', (row) => row.closedAt, { optional: true }),
]

export function DisputesPage() {
  const { page, pageSize, state } = route.useSearch()
  const navigate = route.useNavigate()
  const [opened, setOpened] = useState<Dispute | null>(null)
  const query = consent.useQuery('disputes', { query: { page, pageSize, state } }, { keepPrevious: true })
  return (
    <>
      <PageHeader
        title="授权争议"
        hint="居民对他人代为登记的授权（纸质、急救）提出的异议；处理结果告知居民，并留在授权记录中。"
      />
      <ListPage
        listId="disputes"
        columns={columns}
        rowKey={(row) => row.disputeId}
        query={query}
        page={page}
        pageSize={pageSize}
        onPage={(nextPage, nextSize) =>
          navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
        }
        onRow={setOpened}
        filters={
          <FilterField label="状态" width={140}>
            {(id) => (
              <Select
                id={id}
                allowClear
                placeholder="全部"
                value={state}
                options={[
                  { value: 'open', label: '待处理' },
                  { value: 'closed', label: '已处理' },
                ]}
                onChange={(value) => navigate({ search: (before) => ({ ...before, state: value, page: 1 }) })}
              />
            )}
          </FilterField>
        }
        empty={
          <EmptyState
            title={state ? '没有符合条件的争议' : '没有授权争议'}
            hint="居民在「健康静安」的授权详情中提出异议后，会出现在这里。"
          />
        }
      />
      {opened && <DisputeDrawer dispute={opened} onClose={() => setOpened(null)} />}
    </>
  )
}
