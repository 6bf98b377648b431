import type { CallResult } from '@jhc/kit/api.ts'
import type { consentApi } from '@jhc/trust-platform/consent/api.ts'
import { useNavigate } from '@tanstack/react-router'
import { Chart } from '../../parts/chart.tsx'
import { kindWords } from './words.tsx'

type Overview = CallResult<(typeof consentApi)['operations']['overview']>

export function DayChart({ byDay }: Pick<Overview, 'byDay'>) {
  if (byDay.length === 0) return <p className="jhc-quiet">还没有授权。居民在手机上签署后，这里按天画出。</p>
  return (
    <Chart
      label={`最近 ${byDay.length} 天的授权与撤回`}
      option={{
        aria: { enabled: true },
        tooltip: { trigger: 'axis', confine: true, axisPointer: { type: 'shadow' } },
        legend: { bottom: 0 },
        grid: { left: 8, right: 8, top: 8, bottom: 32, containLabel: true },
        xAxis: { type: 'category', data: byDay.map(({ day }) => day.slice(5)) },
        yAxis: { type: 'value', minInterval: 1 },
        series: [
          { name: '授权', type: 'bar', barMaxWidth: 20, data: byDay.map(({ granted }) => granted), color: '#0B7285' },
          {
            name: '撤回',
            type: 'bar',
            barMaxWidth: 20,
            data: byDay.map(({ withdrawn }) => withdrawn),
            color: '#C2571A',
          },
        ],
      }}
    />
  )
}

export function KindChart({ byKind }: Pick<Overview, 'byKind'>) {
  const navigate = useNavigate()
  if (byKind.length === 0) return <p className="jhc-quiet">还没有授权。</p>
  const rows = [...byKind].sort((a, b) => a.grants - b.grants)
  return (
    <Chart
      label="各类授权的数量"
      height={Math.max(120, 56 + rows.length * 40)}
      onPick={(_, index) => {
        const row = rows[index]
        if (row) void navigate({ to: '/grants', search: { kind: row.kind } })
      }}
      option={{
        aria: { enabled: true },
        tooltip: { confine: true },
        grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
        xAxis: { type: 'value', minInterval: 1 },
        yAxis: { type: 'category', data: rows.map(({ kind }) => kindWords[kind] ?? kind), axisTick: { show: false } },
        series: [
          {
            type: 'bar',
            barMaxWidth: 20,
            cursor: 'pointer',
            data: rows.map(({ grants }) => grants),
            label: { show: true, position: 'right' },
          },
        ],
      }}
    />
  )
}
