import type { mirrorQueryApi } from '@jhc/chain-platform/mirror/query/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { formatNumber } from '@jhc/ui/format.ts'
import type { RequestFailure } from '@jhc/ui/http-client.ts'
import { Alert, Table } from 'antd'

type Operations = (typeof mirrorQueryApi)['operations']
type Answer = CallResult<Operations['run']>
const widths = { number: 136, text: 208, time: 240, boolean: 88 }

export function QueryResult(props: { answer: Answer; stale: boolean }) {
  const { columns, rows, truncated, milliseconds } = props.answer
  const width = columns.reduce((sum, column) => sum + widths[column.type], 0)
  return (
    <div className={props.stale ? 'jhc-list-stale' : undefined}>
      <p className="jhc-quiet" aria-live="polite" data-rows={rows.length}>
        {formatNumber(rows.length)} 行{truncated && '（已到显示上限，其余可导出或缩小范围）'} · 用时{' '}
        {formatNumber(milliseconds)} 毫秒
      </p>
      <Table<{ key: number; cells: (string | null)[] }>
        size="small"
        virtual={rows.length > 50}
        scroll={rows.length > 50 ? { x: Math.max(width, 480), y: 480 } : { x: 'max-content' }}
        pagination={false}
        dataSource={rows.map((cells, key) => ({ key, cells }))}
        locale={{ emptyText: '没有符合条件的行' }}
        columns={columns.map((column, at) => ({
          key: at,
          title: column.name,
          width: widths[column.type],
          ellipsis: true,
          align: column.type === 'number' ? ('right' as const) : undefined,
          render: (_: unknown, { cells }: { cells: (string | null)[] }) =>
            cells[at] == null ? (
              <span className="sql-empty-cell">空</span>
            ) : (
              <span className="jhc-number" title={cells[at]}>
                {cells[at]}
              </span>
            ),
        }))}
      />
    </div>
  )
}

export function QueryPlan(props: { answer: CallResult<Operations['plan']> }) {
  return <pre className="sql-plan">{props.answer.lines.join('\n')}</pre>
}

const detailWords: Record<string, string> = {
  message: '数据库提示',
  position: '位置（第几个字符）',
  relation: '表',
  name: '名称',
  type: '类型',
  construct: '写法',
  statement: '语句',
  seconds: '时间上限（秒）',
}

/** What was refused or wrong, with the name of the part that was met. */
export function QueryError(props: { failure: RequestFailure }) {
  const { zh, code, details } = props.failure
  const told = Object.entries(details).filter(([key]) => key in detailWords)
  return (
    <Alert
      className="sql-error"
      type="error"
      showIcon
      title={zh}
      description={
        <>
          错误码 <code>{code}</code>
          {told.length > 0 && (
            <ul>
              {told.map(([key, value]) => (
                <li key={key}>
                  {detailWords[key]}：<code>{String(value)}</code>
                </li>
              ))}
            </ul>
          )}
        </>
      }
    />
  )
}
