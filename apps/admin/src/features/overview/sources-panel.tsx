import { formatNumber } from '@jhc/ui/format.ts'
import { LiveRate } from '@jhc/ui/live-rate.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Link } from '@tanstack/react-router'
import { Panel } from '../../parts/panel.tsx'
import { anchorStates, anchorStateWords, sourceKindWord } from '../../words.ts'
import type { Overview } from './overview-page.tsx'
import { StateBar } from './states-panel.tsx'

type Source = Overview['sources'][number]

export function SourcesPanel(props: { overview: Overview; updatedAt: number }) {
  const { sources } = props.overview
  return (
    <Panel title="来源" extra={<Link to="/collection">采集监控</Link>}>
      {sources.length === 0 ? (
        <EmptyState
          title="还没有来源送来索引"
          hint="区平台与各医院前置机启动后会自动开始首次采集。"
          action={<Link to="/collection">查看采集任务</Link>}
        />
      ) : (
        <ul className="sources">
          {sources.map((source) => (
            <SourceCard key={source.sourceId} source={source} updatedAt={props.updatedAt} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

function SourceCard(props: { source: Source; updatedAt: number }) {
  const { source } = props
  const total = anchorStates.reduce((sum, state) => sum + source.states[state], 0)
  return (
    <li className="source" data-source={source.sourceId}>
      <div className="source-head">
        <div>
          <Link to="/entries" search={{ sourceId: source.sourceId }} className="source-name">
            {source.name}
          </Link>
          <div className="jhc-quiet">{sourceKindWord(source.kind)}</div>
        </div>
        <LiveRate value={total} updatedAt={props.updatedAt} />
      </div>
      <StateBar states={source.states} />
      <dl className="source-states">
        {anchorStates.map((state) => (
          <div key={state}>
            <dt>{anchorStateWords[state]}</dt>
            <dd>
              <Link to="/entries" search={{ sourceId: source.sourceId, state, versions: 'all' }}>
                {formatNumber(source.states[state])}
              </Link>
              <LiveRate
                value={anchorStates
                  .slice(anchorStates.indexOf(state))
                  .reduce((sum, later) => sum + source.states[later], 0)}
                updatedAt={props.updatedAt}
                unit="/秒"
              />
            </dd>
          </div>
        ))}
      </dl>
      <div className="source-foot">
        <span>
          档案 {formatNumber(source.records)} · 就诊 {formatNumber(source.encounters)}
        </span>
        <span className="jhc-quiet">
          最近到达 <TimeText at={source.lastReceivedAt} missing="尚无" />
        </span>
      </div>
    </li>
  )
}
