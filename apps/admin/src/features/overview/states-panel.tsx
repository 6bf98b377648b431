import { formatNumber, formatShare } from '@jhc/ui/format.ts'
import { LiveRate } from '@jhc/ui/live-rate.tsx'
import { Link } from '@tanstack/react-router'
import { Panel } from '../../parts/panel.tsx'
import { type AnchorState, anchorStates, anchorStateTones, anchorStateWords } from '../../words.ts'
import type { Overview } from './overview-page.tsx'

const hints: Record<AnchorState, string> = {
  collected: '索引已收到，等待排队',
  sequenced: '已持久排队，等待写入区块',
  included: '已写入区块，等待最终确认',
  final: '所在区块已最终确认',
}

/** 已采集 → 已入队 → 已上链 → 已确认: how many stand at each, and how fast versions pass it. */
export function StatesPanel(props: { overview: Overview; updatedAt: number }) {
  const { states, versions } = props.overview
  return (
    <Panel title="存证进度">
      <ol className="states">
        {anchorStates.map((state, index) => {
          const passed = anchorStates.slice(index).reduce((sum, later) => sum + states[later], 0)
          return (
            <li key={state} className={`jhc-tone-${anchorStateTones[state]}`}>
              <div className="states-word">{anchorStateWords[state]}</div>
              <Link
                to="/entries"
                search={{ state, versions: 'all' }}
                className="states-count"
                aria-label={`${anchorStateWords[state]} ${states[state]} 条，打开列表`}
              >
                {formatNumber(states[state])}
              </Link>
              <div className="states-hint">{hints[state]}</div>
              <LiveRate value={passed} updatedAt={props.updatedAt} />
            </li>
          )
        })}
      </ol>
      <StateBar states={states} />
      <p className="states-foot">
        {versions === 0
          ? '还没有档案版本到达。'
          : `共 ${formatNumber(versions)} 个档案版本，${formatShare(states.final, versions)} 已确认。`}
        数字为目前停在该步的条数，速率为每秒通过该步的条数。
      </p>
    </Panel>
  )
}

export function StateBar(props: { states: Record<AnchorState, number> }) {
  const total = anchorStates.reduce((sum, state) => sum + props.states[state], 0)
  const words = anchorStates
    .map((state) => `${anchorStateWords[state]} ${formatNumber(props.states[state])}`)
    .join('，')
  return (
    <div className="state-bar" role="img" aria-label={words} title={words}>
      {total > 0 &&
        [...anchorStates]
          .reverse()
          .map((state) => (
            <i
              key={state}
              className={`jhc-tone-${anchorStateTones[state]}`}
              style={{ width: `${(props.states[state] / total) * 100}%` }}
            />
          ))}
    </div>
  )
}
