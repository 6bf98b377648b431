import type { trafficSpan } from '@jhc/chain-platform/callers/api.ts'
import { formatNumber, formatTime } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { Segmented, Select } from 'antd'
import type { z } from 'zod'
import { callers } from '../../apis.ts'
import { Chart, type ChartOption } from '../../parts/chart.tsx'
import { FilterField } from '../../parts/filter-field.tsx'
import { Panel } from '../../parts/panel.tsx'

type Span = z.output<typeof trafficSpan>
type Grain = 'minute' | 'hour'
const spanMs = { minute: 60_000, hour: 3600_000 }

export function TrafficPanel(props: {
  keyId?: string
  grain: Grain
  onChange: (change: { keyId?: string; grain?: Grain }) => void
}) {
  const { keyId, grain } = props
  const all = callers.useQuery('list', {}).data?.callers ?? []
  const query = callers.useQuery(
    'traffic',
    { query: { grain, ...(keyId ? { keyId } : {}) } },
    { refetchInterval: 3_000, keepPrevious: true },
  )
  return (
    <div className="stack">
      <div className="inline-filters">
        <FilterField label="调用方" width={260}>
          {(id) => (
            <Select
              id={id}
              allowClear
              style={{ width: '100%' }}
              placeholder="全部"
              value={keyId}
              onChange={(value) => props.onChange({ keyId: value })}
              options={all.map((one) => ({ value: one.keyId, label: `${one.name}（${one.orgId}）` }))}
            />
          )}
        </FilterField>
        <FilterField label="范围">
          {() => (
            <Segmented<Grain>
              value={grain}
              onChange={(value) => props.onChange({ grain: value })}
              options={[
                { value: 'minute', label: '近 2 小时' },
                { value: 'hour', label: '近 35 天' },
              ]}
            />
          )}
        </FilterField>
      </div>
      <Loaded query={query} rows={6} minHeight={260}>
        {({ from, to, spans }) =>
          spans.length === 0 ? (
            <EmptyState title="这段时间没有调用" hint="调用方用密钥调用接口后，几秒内会显示在这里。" />
          ) : (
            <>
              <Totals spans={spans} />
              <Panel title={grain === 'minute' ? '每分钟请求' : '每小时请求'}>
                <Chart option={callsOption(filled(spans, from, to, grain))} label={callsWords(spans)} />
              </Panel>
              <Panel title="答复时间（毫秒）">
                <Chart option={latencyOption(filled(spans, from, to, grain))} label="中位与 95 分位答复时间" />
              </Panel>
            </>
          )
        }
      </Loaded>
    </div>
  )
}

const sum = (spans: Span[], of: 'calls' | 'errors' | 'refused') => spans.reduce((total, one) => total + one[of], 0)
const callsWords = (spans: Span[]) =>
  `请求 ${sum(spans, 'calls')}，出错 ${sum(spans, 'errors')}，超配额 ${sum(spans, 'refused')}`

function Totals({ spans }: { spans: Span[] }) {
  const calls = sum(spans, 'calls')
  const errors = sum(spans, 'errors')
  return (
    <p className="number-line" data-calls={calls}>
      <span>
        请求 <b>{formatNumber(calls)}</b>
      </span>
      <span>
        出错 <b>{formatNumber(errors)}</b>（{((100 * errors) / Math.max(calls, 1)).toFixed(1)}%）
      </span>
      <span>
        超配额 <b>{formatNumber(sum(spans, 'refused'))}</b>
      </span>
    </p>
  )
}

/** Every span from the first call on, so that a pause shows as one. */
function filled(spans: Span[], from: string, to: string, grain: Grain): Span[] {
  const step = spanMs[grain]
  const known = new Map(spans.map((span) => [Date.parse(span.at), span]))
  const end = Math.floor(Date.parse(to) / step) * step
  const earliest = Math.max(Date.parse(spans[0]!.at) - 5 * step, Date.parse(from))
  const all: Span[] = []
  for (let at = Math.ceil(earliest / step) * step; at <= end; at += step)
    all.push(known.get(at) ?? { at: new Date(at).toISOString(), calls: 0, errors: 0, refused: 0, p50: null, p95: null })
  return all
}

const base = {
  grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
  legend: { top: 0, left: 0, icon: 'roundRect' },
  tooltip: { trigger: 'axis', confine: true },
  xAxis: {
    type: 'time',
    axisLabel: { color: '#5A6872', hideOverlap: true },
    axisPointer: { label: { formatter: ({ value }: { value: unknown }) => formatTime(Number(value)) } },
  },
  yAxis: { type: 'value', min: 0, minInterval: 1, axisLabel: { color: '#5A6872' } },
} as const

const points = (spans: Span[], of: keyof Span) => spans.map((one) => [Date.parse(one.at), one[of]])

function callsOption(spans: Span[]): ChartOption {
  const good = spans.map((one) => [Date.parse(one.at), one.calls - one.errors - one.refused])
  const series = [
    { name: '成功', data: good },
    { name: '出错', data: points(spans, 'errors') },
    { name: '超配额', data: points(spans, 'refused') },
  ]
  return { ...base, series: series.map((one) => ({ ...one, type: 'bar', stack: 'calls', barMaxWidth: 24 })) }
}

function latencyOption(spans: Span[]): ChartOption {
  return {
    ...base,
    series: [
      { name: '中位', type: 'line', showSymbol: spans.length < 40, data: points(spans, 'p50') },
      {
        name: '95 分位',
        type: 'line',
        showSymbol: spans.length < 40,
        lineStyle: { type: 'dashed' },
        data: points(spans, 'p95'),
      },
    ],
  }
}
