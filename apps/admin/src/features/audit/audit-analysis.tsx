import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { audit } from '../../apis.ts'
import { Chart, type ChartOption } from '../../parts/chart.tsx'
import { Panel } from '../../parts/panel.tsx'
import { actorWords } from './audit-list.tsx'
import { DayRange, momentsOf } from './day-range.tsx'
import { operationName } from './operation-names.ts'

const route = getRouteApi('/shell/audit')
interface Count {
  name: string
  calls: number
  failed: number
}

/** Bars lying down, the largest on top: names stay readable. */
function bars(counts: Count[], nameOf: (name: string) => string): ChartOption {
  const rows = counts.slice(0, 10).reverse()
  const short = (name: string) => (name.length > 14 ? `${name.slice(0, 6)}…${name.slice(-6)}` : name)
  return {
    aria: { enabled: true },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    legend: { bottom: 0 },
    grid: { left: 8, right: 24, top: 8, bottom: 32, containLabel: true },
    xAxis: { type: 'value', minInterval: 1 },
    yAxis: { type: 'category', data: rows.map((row) => short(nameOf(row.name))) },
    series: [
      { name: '成功', type: 'bar', stack: 'all', data: rows.map((row) => row.calls - row.failed), color: '#0B7285' },
      { name: '失败', type: 'bar', stack: 'all', data: rows.map((row) => row.failed), color: '#C92A2A' },
    ],
  }
}

function hours(counts: Count[]): ChartOption {
  const all = Array.from({ length: 24 }, (_, hour) => {
    const name = String(hour).padStart(2, '0')
    return counts.find((one) => one.name === name) ?? { name, calls: 0, failed: 0 }
  })
  return {
    aria: { enabled: true },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    legend: { bottom: 0 },
    grid: { left: 8, right: 8, top: 8, bottom: 32, containLabel: true },
    xAxis: { type: 'category', data: all.map((one) => `${one.name} 时`) },
    yAxis: { type: 'value', minInterval: 1 },
    series: [
      { name: '成功', type: 'bar', stack: 'all', data: all.map((one) => one.calls - one.failed), color: '#0B7285' },
      { name: '失败', type: 'bar', stack: 'all', data: all.map((one) => one.failed), color: '#C92A2A' },
    ],
  }
}

export function AuditAnalysis() {
  const { from, to } = route.useSearch()
  const query = audit.useQuery('summary', { query: momentsOf({ from, to }) }, { keepPrevious: true })
  return (
    <Loaded query={query} rows={10} minHeight={480}>
      {(summary) => (
        <div className="stack">
          <div className="button-line">
            <DayRange />
          </div>
          <p className="number-line">
            <span>
              {from || to ? `${from ?? '最早'} 至 ${to ?? '现在'}` : '全部日期'}，共{' '}
              <b>{formatNumber(summary.calls)}</b> 次调用
            </span>
            <span>
              失败 <b>{formatNumber(summary.failed)}</b> 次
            </span>
          </p>
          <Panel title="按时段">
            <Chart option={hours(summary.byHour)} label="各小时的调用次数" height={220} />
          </Panel>
          <div className="chart-pair">
            <Panel title="按操作">
              <Chart option={bars(summary.byOperation, operationName)} label="各操作的调用次数" height={320} />
            </Panel>
            <Panel title="按人员">
              <Chart
                option={bars(summary.byActor, (name) => actorWords[name] ?? name)}
                label="各人员的调用次数"
                height={320}
              />
            </Panel>
            <Panel title="按类别">
              <Chart option={bars(summary.byKind, (name) => actorWords[name] ?? name)} label="各类调用者的调用次数" />
            </Panel>
            <Panel title="按机构">
              <Chart option={bars(summary.byOrganisation, (name) => name || '未登录')} label="各机构的调用次数" />
            </Panel>
            <Panel title="按结果">
              <Chart option={bars(summary.byOutcome, (name) => (name === 'ok' ? '成功' : name))} label="各结果的次数" />
            </Panel>
          </div>
        </div>
      )}
    </Loaded>
  )
}
