import { formatNumber } from '@jhc/ui/format.ts'
import { Link, useNavigate } from '@tanstack/react-router'
import { Chart, type ChartOption } from '../../parts/chart.tsx'
import { recordTypeWords } from '../../words.ts'
import type { Overview } from './overview-page.tsx'

/** Records by type; each bar, and each word under it, opens the list of that type. */
export function TypeChart(props: { byType: Overview['byType'] }) {
  const navigate = useNavigate()
  const rows = [...props.byType].sort((a, b) => a.records - b.records)
  if (rows.length === 0) return <p className="jhc-quiet">还没有档案到达。</p>
  const option: ChartOption = {
    grid: { left: 8, right: 64, top: 8, bottom: 8, containLabel: true },
    tooltip: { confine: true, valueFormatter: (value: unknown) => `${formatNumber(Number(value))} 份` },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { color: '#5A6872', hideOverlap: true } },
    yAxis: {
      type: 'category',
      data: rows.map((row) => recordTypeWords[row.recordType]),
      axisLabel: { color: '#1B2730' },
      axisTick: { show: false },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 20,
        cursor: 'pointer',
        data: rows.map((row) => row.records),
        label: {
          show: true,
          position: 'right',
          color: '#1B2730',
          formatter: ({ value }: { value: unknown }) => formatNumber(Number(value)),
        },
      },
    ],
  }
  return (
    <>
      <Chart
        option={option}
        height={Math.max(120, 40 + rows.length * 32)}
        label="各类型档案数"
        onPick={(_, index) => {
          const row = rows[index]
          if (row) void navigate({ to: '/entries', search: { recordType: row.recordType } })
        }}
      />
      <ul className="type-links" aria-label="按类型打开索引库">
        {[...rows].reverse().map((row) => (
          <li key={row.recordType}>
            <Link to="/entries" search={{ recordType: row.recordType }}>
              {recordTypeWords[row.recordType]} {formatNumber(row.records)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
