import { formatRate, formatTime } from '@jhc/ui/format.ts'
import { Chart, type ChartOption } from '../../parts/chart.tsx'
import type { ArrivalSeries } from './use-arrivals.ts'

export function ArrivalChart(props: { series: ArrivalSeries[] }) {
  const option: ChartOption = {
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, icon: 'roundRect', type: 'scroll' },
    tooltip: {
      trigger: 'axis',
      confine: true,
      valueFormatter: (value: unknown) => `${formatRate(Number(value))} 条/秒`,
    },
    xAxis: {
      type: 'time',
      axisLabel: { color: '#5A6872', hideOverlap: true, formatter: (value: number) => formatTime(value).slice(11) },
      axisPointer: { label: { formatter: ({ value }: { value: unknown }) => formatTime(Number(value)) } },
    },
    yAxis: { type: 'value', min: 0, minInterval: 1, axisLabel: { color: '#5A6872' } },
    series: props.series.map((one, index) => ({
      name: one.name,
      type: 'line',
      showSymbol: one.points.length < 3,
      // Lines differ in dash too, not in colour alone.
      lineStyle: { width: 2, type: (['solid', 'dashed', 'dotted'] as const)[index % 3] },
      data: one.points,
    })),
  }
  const words = props.series.map((one) => `${one.name} ${formatRate(one.points.at(-1)?.[1] ?? 0)} 条/秒`).join('，')
  return <Chart option={option} label={`各来源到达速率：${words || '尚无数据'}`} />
}
