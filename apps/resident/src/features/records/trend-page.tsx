import { formatUnit } from '@jhc/record/shown-field.ts'
import { useMemo } from 'react'
import { Card, Page } from '../../parts/page.tsx'
import { Empty } from '../../parts/states.tsx'
import { useAddress } from '../../shell/router.ts'
import { Arriving, useOrganisations } from './arriving.tsx'
import { type Result, resultsOf, shownValue } from './read-record.ts'
import { useRecords } from './use-records.ts'

/** One item over time and over hospitals; results in another unit are listed and not drawn. */
export default function TrendPage() {
  const { query } = useAddress()
  const own = useRecords()
  const nameOf = useOrganisations()
  const code = query.get('item') ?? ''
  const results = useMemo(() => resultsOf(own.records).filter((result) => result.code === code), [own.records, code])
  const unit = results.find(({ value }) => value !== null)?.unit ?? ''
  const drawn = results.filter((result) => result.value !== null && result.unit === unit)
  const other = results.length - drawn.length
  return (
    <Page title={results[0]?.item ?? '趋势'} back="/records?kind=labs">
      <Arriving own={own} />
      {results.length === 0 && own.state === 'open' && (
        <Empty title="没有这一项的结果" hint="可在检验报告里选择其他项目。" />
      )}
      {drawn.length > 1 && (
        <Card title={`${drawn.length} 次结果${unit ? `（${formatUnit(unit)}）` : ''}`}>
          <Chart results={drawn.slice().reverse()} unit={unit} />
          <p className="quiet small">医院的数据中没有参考范围；不同医院的方法可能不同，请以医生意见为准。</p>
        </Card>
      )}
      {results.length > 0 && (
        <Card title="逐次结果">
          <table className="results dated">
            <thead>
              <tr>
                <th scope="col">日期</th>
                <th scope="col">结果</th>
                <th scope="col">医院</th>
              </tr>
            </thead>
            <tbody>
              {results.map((result) => (
                <tr key={`${result.recordId} ${result.at}`}>
                  <th scope="row">{dayOf(result)}</th>
                  <td>
                    <span className="number">{shownValue({ text: result.text })}</span>{' '}
                    <span className="quiet">{formatUnit(result.unit)}</span>
                  </td>
                  <td className="quiet">{nameOf(result.orgId)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {other > 0 && <p className="quiet small">其中 {other} 次单位不同或不是数值，没有画入图中。</p>}
        </Card>
      )}
    </Page>
  )
}

const dayOf = ({ at }: Pick<Result, 'at'>): string => shownValue({ text: at }).slice(0, 10)
const [width, height, pad] = [340, 180, 36]

function Chart({ results, unit }: { results: Result[]; unit: string }) {
  const times = results.map(({ at }) => Date.parse(dayOf({ at })))
  const values = results.map(({ value }) => value!)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const margin = (high - low || Math.abs(high) || 1) * 0.15
  const [first, last] = [times[0]!, times.at(-1)!]
  const x = (time: number) => pad + ((time - first) / (last - first || 1)) * (width - pad - 12)
  const y = (value: number) => height - 24 - ((value - low + margin) / (high - low + 2 * margin)) * (height - 40)
  const points = results.map((_, i) => `${x(times[i]!).toFixed(1)},${y(values[i]!).toFixed(1)}`)
  const latest = results.at(-1)!
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${dayOf(results[0]!)} 至 ${dayOf(latest)}，最低 ${low}，最高 ${high}，最近 ${shownValue({ text: latest.text })} ${formatUnit(unit)}`}
    >
      {[low, high].map((value) => (
        <g key={value}>
          <line x1={pad} x2={width - 12} y1={y(value)} y2={y(value)} className="chart-grid" />
          <text x={pad - 4} y={y(value) + 4} textAnchor="end">
            {shownValue({ text: String(value) })}
          </text>
        </g>
      ))}
      <polyline points={points.join(' ')} className="chart-line" />
      {points.map((point, i) => (
        <circle
          key={`${results[i]!.recordId} ${point}`}
          cx={point.split(',')[0]}
          cy={point.split(',')[1]}
          r={i === points.length - 1 ? 5 : 3.5}
          className="chart-dot"
        />
      ))}
      <text x={pad} y={height - 6}>
        {dayOf(results[0]!)}
      </text>
      <text x={width - 12} y={height - 6} textAnchor="end">
        {dayOf(latest)}
      </text>
    </svg>
  )
}
