import type { mirrorQueryApi } from '@jhc/chain-platform/mirror/query/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { Panel } from '../../parts/panel.tsx'

type Schema = CallResult<(typeof mirrorQueryApi)['operations']['schema']>

/** Tables and columns with their Chinese names; a click puts the name where the cursor stands. */
export function SchemaPanel(props: { views: Schema['views']; functions: string[]; onInsert: (word: string) => void }) {
  return (
    <Panel title="可查询的表">
      {props.views.map((view, index) => (
        <details key={view.name} className="sql-view" open={index === 0}>
          <summary>
            <code>{view.name}</code>
            <span className="jhc-quiet">{view.zh}</span>
          </summary>
          <ul>
            {view.columns.map((column) => (
              <li key={column.name}>
                <button
                  type="button"
                  className="sql-column"
                  title={`插入 ${column.name}：${column.zh}`}
                  onClick={() => props.onInsert(column.name)}
                >
                  <code>{column.name}</code>
                  <span>{column.zh}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <details className="sql-view">
        <summary>
          <span>可用函数</span>
          <span className="jhc-quiet">{props.functions.length} 个</span>
        </summary>
        <p className="break">
          <code>{props.functions.join(' ')}</code>
        </p>
      </details>
    </Panel>
  )
}
