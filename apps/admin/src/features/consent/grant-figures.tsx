import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { consent } from '../../apis.ts'
import { Panel } from '../../parts/panel.tsx'
import { Tile } from '../../parts/tile.tsx'

const DayChart = lazy(async () => ({ default: (await import('./grant-charts.tsx')).DayChart }))
const KindChart = lazy(async () => ({ default: (await import('./grant-charts.tsx')).KindChart }))

export function GrantFigures() {
  const query = consent.useQuery('overview', {}, { refetchInterval: 10_000 })
  return (
    <Loaded query={query} rows={6} minHeight={420}>
      {(figures) => (
        <div className="stack">
          <div className="tiles tiles-four">
            <Tile
              label="在效授权"
              value={formatNumber(figures.inForce)}
              link={
                <Link to="/grants" search={{ state: 'in-force' }}>
                  在效的授权
                </Link>
              }
            />
            <Tile label="今日授权" value={formatNumber(figures.today)} link={<Link to="/grants">最新授权</Link>} />
            <Tile
              label="今日撤回"
              value={formatNumber(figures.withdrawnToday)}
              link={
                <Link to="/grants" search={{ state: 'withdrawn' }}>
                  已撤回的授权
                </Link>
              }
            />
            <Tile
              label="待处理争议"
              value={formatNumber(figures.openDisputes)}
              link={<Link to="/disputes">授权争议</Link>}
            />
          </div>
          <div className="two-columns">
            <Panel title="每日授权与撤回">
              <Suspense fallback={<div className="chart" />}>
                <DayChart byDay={figures.byDay} />
              </Suspense>
            </Panel>
            <Panel title="授权类别">
              <Suspense fallback={<div className="chart" />}>
                <KindChart byKind={figures.byKind} />
              </Suspense>
            </Panel>
          </div>
        </div>
      )}
    </Loaded>
  )
}
