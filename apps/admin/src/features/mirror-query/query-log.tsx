import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled } from '@ant-design/icons'
import type { loggedQuery } from '@jhc/chain-platform/mirror/query/api.ts'
import { textColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatNumber, formatTime } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Button } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { mirrorQuery } from '../../apis.ts'

type Logged = z.output<typeof loggedQuery>
const actions = { run: '执行', plan: '看计划', csv: '导出 CSV', xlsx: '导出 Excel' } as const

function columnsOf(all: boolean, onOpen: (sql: string) => void): ListColumn<Logged>[] {
  const account: ListColumn<Logged> = {
    key: 'account',
    title: '账号',
    width: 168,
    render: (row) => <CopyableId value={row.accountId} label="账号编号" />,
    text: (row) => row.accountId,
  }
  return [
    {
      key: 'askedAt',
      title: '时间',
      width: 168,
      locked: true,
      card: 'title',
      render: (row) => <TimeText at={row.askedAt} stacked />,
      text: (row) => formatTime(row.askedAt),
    },
    ...(all ? [account] : []),
    textColumn('action', '操作', 88, (row) => actions[row.action]),
    {
      key: 'outcome',
      title: '结果',
      width: 104,
      card: 'corner',
      render: (row) => <Outcome row={row} />,
      text: (row) => row.outcome ?? '未结束',
    },
    {
      key: 'rows',
      title: '行数',
      width: 72,
      align: 'right',
      render: (row) => (row.rows === null ? '—' : formatNumber(row.rows)),
      text: (row) => String(row.rows ?? ''),
    },
    {
      key: 'milliseconds',
      title: '毫秒',
      width: 72,
      align: 'right',
      render: (row) => (row.milliseconds === null ? '—' : formatNumber(row.milliseconds)),
      text: (row) => String(row.milliseconds ?? ''),
    },
    {
      key: 'sql',
      title: '语句',
      width: 240,
      render: (row) => (
        <code className="sql-text" title={row.sql}>
          {row.sql.replaceAll(/\s+/g, ' ')}
        </code>
      ),
      text: (row) => row.sql,
    },
    {
      key: 'open',
      title: '再用',
      width: 72,
      render: (row) => (
        <Button size="small" onClick={() => onOpen(row.sql)}>
          填入
        </Button>
      ),
      text: () => '',
    },
  ]
}

function Outcome(props: { row: Logged }) {
  const { outcome } = props.row
  if (outcome === null)
    return (
      <ToneTag tone="waiting" icon={<ClockCircleOutlined />}>
        未结束
      </ToneTag>
    )
  return outcome === 'done' ? (
    <ToneTag tone="verified" icon={<CheckCircleFilled />}>
      完成
    </ToneTag>
  ) : (
    <ToneTag tone="mismatch" icon={<CloseCircleFilled />} title={outcome}>
      {outcome === 'mirror-query.failed' || outcome === 'mirror-query.timed-out' ? '失败' : '被拒'}
    </ToneTag>
  )
}

export function QueryLog(props: { whose: 'mine' | 'all'; onOpen: (sql: string) => void }) {
  const [{ page, pageSize }, setRange] = useState({ page: 1, pageSize: 20 })
  const all = props.whose === 'all'
  const query = mirrorQuery.useQuery(
    all ? 'log' : 'history',
    { query: { page, pageSize } },
    { keepPrevious: true, refetchInterval: page === 1 ? 5_000 : false },
  )
  return (
    <ListPage
      listId={all ? 'query-log' : 'query-history'}
      columns={columnsOf(all, props.onOpen)}
      rowKey={(row) => row.queryId}
      query={query}
      page={page}
      pageSize={pageSize}
      onPage={(nextPage, nextSize) => setRange({ page: nextPage, pageSize: nextSize })}
      exporting={{
        name: all ? '查询审计' : '我的查询记录',
        fetchPage: (nextPage, nextSize) =>
          mirrorQuery.client[all ? 'log' : 'history']({ query: { page: nextPage, pageSize: nextSize } }),
      }}
      empty={<EmptyState title="还没有查询记录" hint="执行、看计划或导出一次，这里就会多一行。" />}
    />
  )
}
