import './sql.css'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useRef, useState } from 'react'
import { mirrorQuery } from '../../apis.ts'
import { Panel } from '../../parts/panel.tsx'
import { usePermission } from '../accounts/session.ts'
import { QueryEditor } from './query-editor.tsx'
import { QueryLog } from './query-log.tsx'
import { QueryError, QueryPlan, QueryResult } from './query-result.tsx'
import { SavedQueries } from './saved-queries.tsx'
import { SchemaPanel } from './schema-panel.tsx'

const route = getRouteApi('/shell/sql')
const example = `-- 最近的区块
select number, block_time, transaction_count, anchored_entries
from block
order by number desc
limit 20`

export function QueryPage() {
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  const mayAudit = usePermission('mirror.query-log')
  const schema = mirrorQuery.useQuery('schema', {}, { staleTime: 60_000 })
  const [sql, setSql] = useState(example)
  const run = mirrorQuery.useMutation('run')
  const plan = mirrorQuery.useMutation('plan')
  const editor = useRef<HTMLTextAreaElement>(null)
  const show = (next: typeof tab) => navigate({ search: (before) => ({ ...before, tab: next }), replace: true })

  /** At the place of the cursor; the editor keeps the focus. */
  function insert(word: string) {
    const area = editor.current
    const at = area?.selectionStart ?? sql.length
    setSql(sql.slice(0, at) + word + sql.slice(area?.selectionEnd ?? at))
    requestAnimationFrame(() => {
      area?.focus()
      area?.setSelectionRange(at + word.length, at + word.length)
    })
  }

  return (
    <>
      <PageHeader title="SQL 查询" hint="用 SELECT 语句查询链上数据的镜像。只读，每次查询都留痕。" />
      <Loaded query={schema} rows={10} minHeight={520}>
        {(known) => (
          <>
            <p className="number-line">
              <span>
                {known.organisations === null ? '可见全区索引条目' : `可见 ${known.organisations} 家机构的索引条目`}
                {known.maxGrade < 5 && `，不高于 ${known.maxGrade} 级`}
              </span>
              {known.maxGrade >= 5 && <span>{known.masked ? '5 级数据已脱敏' : '可见 5 级数据'}</span>}
              <span className="jhc-quiet">
                最多显示 {formatNumber(known.rowLimit)} 行、导出 {formatNumber(known.exportLimit)} 行，限时{' '}
                {known.timeoutSeconds} 秒
              </span>
            </p>
            <div className="sql-grid">
              <div className="sql-side">
                <SchemaPanel views={known.views} functions={known.functions} onInsert={insert} />
                <SavedQueries onOpen={setSql} />
              </div>
              <div className="sql-main">
                <QueryEditor
                  ref={editor}
                  sql={sql}
                  onChange={setSql}
                  running={run.isPending || plan.isPending}
                  onRun={() => {
                    show('result')
                    run.mutate({ body: { sql } })
                  }}
                  onPlan={() => {
                    show('plan')
                    plan.mutate({ body: { sql } })
                  }}
                />
                <Panel title="查询结果与记录" className="sql-answer">
                  <Tabs
                    activeKey={tab}
                    onChange={(key) => show(key as typeof tab)}
                    items={[
                      {
                        key: 'result',
                        label: '结果',
                        children: run.error ? (
                          <QueryError failure={run.error} />
                        ) : run.data ? (
                          <QueryResult answer={run.data} stale={run.isPending} />
                        ) : (
                          <EmptyState title="还没有结果" hint="写好语句后按「执行」，或在编辑框里按 Ctrl+Enter。" />
                        ),
                      },
                      {
                        key: 'plan',
                        label: '执行计划',
                        children: plan.error ? (
                          <QueryError failure={plan.error} />
                        ) : plan.data ? (
                          <QueryPlan answer={plan.data} />
                        ) : (
                          <EmptyState
                            title="还没有执行计划"
                            hint="按「执行计划」查看数据库打算怎样执行，不会真正查询。"
                          />
                        ),
                      },
                      { key: 'history', label: '我的记录', children: <QueryLog whose="mine" onOpen={setSql} /> },
                      ...(mayAudit
                        ? [{ key: 'log', label: '查询审计', children: <QueryLog whose="all" onOpen={setSql} /> }]
                        : []),
                    ]}
                  />
                </Panel>
              </div>
            </div>
          </>
        )}
      </Loaded>
    </>
  )
}
