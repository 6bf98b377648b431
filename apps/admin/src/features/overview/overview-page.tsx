import './overview.css'
import { ClockCircleOutlined, ExpandOutlined } from '@ant-design/icons'
import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { useNarrow } from '@jhc/ui/use-narrow.ts'
import { Alert, Button } from 'antd'
import { lazy, Suspense } from 'react'
import { indexLibrary } from '../../apis.ts'
import { Panel } from '../../parts/panel.tsx'
import { ChainPanel } from './chain-panel.tsx'
import { HeadlineTiles } from './headline-tiles.tsx'
import { SourcesPanel } from './sources-panel.tsx'
import { StatesPanel } from './states-panel.tsx'
import { useArrivals } from './use-arrivals.ts'

export type Overview = CallResult<(typeof indexLibraryApi)['operations']['overview']>

const ArrivalChart = lazy(async () => ({ default: (await import('./arrival-chart.tsx')).ArrivalChart }))
const TypeChart = lazy(async () => ({ default: (await import('./type-chart.tsx')).TypeChart }))

export function OverviewPage() {
  const query = indexLibrary.useQuery('overview', {}, { refetchInterval: 2_000 })
  const narrow = useNarrow()
  const arrivals = useArrivals(query.data, query.dataUpdatedAt)
  return (
    <div className="overview">
      <PageHeader
        title="总览"
        hint={
          query.dataUpdatedAt > 0 ? (
            <>
              <ClockCircleOutlined aria-hidden="true" /> 每 2 秒更新，最近 <TimeText at={query.dataUpdatedAt} />
            </>
          ) : (
            '每 2 秒更新'
          )
        }
        extra={
          !narrow &&
          document.fullscreenEnabled && (
            <Button icon={<ExpandOutlined />} onClick={() => document.documentElement.requestFullscreen()}>
              全屏
            </Button>
          )
        }
      />
      {query.isError && query.data && (
        <Alert
          className="gap-below"
          type="warning"
          showIcon
          title={`数据暂停更新：${query.error.zh}（${query.error.code}）`}
        />
      )}
      <Loaded query={query} rows={12} minHeight={640}>
        {(overview) => (
          <div className="stack">
            <HeadlineTiles overview={overview} />
            <StatesPanel overview={overview} updatedAt={query.dataUpdatedAt} />
            <SourcesPanel overview={overview} updatedAt={query.dataUpdatedAt} />
            <div className="overview-columns">
              <Panel title="各来源到达速率（条/秒，打开本页以来）">
                <Suspense fallback={<div className="chart" />}>
                  <ArrivalChart series={arrivals} />
                </Suspense>
              </Panel>
              <ChainPanel />
            </div>
            <Panel title="档案类型">
              <Suspense fallback={<div className="chart" />}>
                <TypeChart byType={overview.byType} />
              </Suspense>
            </Panel>
          </div>
        )}
      </Loaded>
    </div>
  )
}
