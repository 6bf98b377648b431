import { fontFamily } from '@jhc/ui/theme.ts'
import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

echarts.use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

export type ChartOption = Parameters<echarts.ECharts['setOption']>[0]

/** Four line colours that stay apart for colour-blind eyes and on white. */
export const chartColours = ['#0B7285', '#C2571A', '#5F3DC4', '#2B8A3E']

export function Chart(props: {
  option: ChartOption
  label: string
  height?: number
  onPick?: (name: string, index: number) => void
}) {
  const holder = useRef<HTMLDivElement>(null)
  const chart = useRef<echarts.ECharts>(null)
  const pick = useRef(props.onPick)
  pick.current = props.onPick

  useEffect(() => {
    const instance = echarts.init(holder.current!, undefined, { renderer: 'canvas' })
    chart.current = instance
    instance.on('click', (event) => pick.current?.(event.name, event.dataIndex))
    const observer = new ResizeObserver(() => instance.resize())
    observer.observe(holder.current!)
    return () => {
      observer.disconnect()
      instance.dispose()
    }
  }, [])

  useEffect(() => {
    chart.current?.setOption({
      textStyle: { fontFamily },
      animation: false,
      color: chartColours,
      ...(props.option as object),
    })
  }, [props.option])

  return (
    <div ref={holder} className="chart" style={{ height: props.height ?? 260 }} role="img" aria-label={props.label} />
  )
}
