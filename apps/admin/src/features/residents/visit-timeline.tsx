import { formatSourceTime } from '@jhc/record/shown-field.ts'
import { Select } from 'antd'
import { useMemo, useState } from 'react'
import { encounterKindWords } from '../../words.ts'
import { type Encounter, organisationsOf, yearOf } from './resident.ts'

const day = 86_400_000

/** Visits by hospital: one lane each, a mark a visit; all years or the months of one. */
export function VisitTimeline(props: { encounters: Encounter[]; onPick: (encounterId: string) => void }) {
  const years = useMemo(() => [...new Set(props.encounters.map(yearOf))].sort(), [props.encounters])
  const [year, setYear] = useState<string>('all')
  const shown = year === 'all' ? props.encounters : props.encounters.filter((encounter) => yearOf(encounter) === year)
  const lanes = organisationsOf(props.encounters)
  const { from, to } = spanOf(shown, year)
  const ticks = ticksOf(from, to, year)
  const at = (encounter: Encounter) => ((dayOf(encounter) - from) / Math.max(1, to - from)) * 100
  return (
    <div className="timeline">
      {years.length > 1 && (
        <div className="timeline-years">
          <Select
            aria-label="时间线年份"
            value={year}
            onChange={setYear}
            popupMatchSelectWidth={false}
            options={[
              { value: 'all', label: `全部年份（${years.length}）` },
              ...[...years].reverse().map((one) => ({ value: one, label: `${one} 年` })),
            ]}
          />
        </div>
      )}
      <div className="timeline-grid">
        {lanes.map((lane) => (
          <div key={lane.orgId} className="timeline-lane">
            <div className="timeline-name" title={lane.orgName}>
              {lane.orgName}
              <span className="jhc-quiet"> {lane.count} 次</span>
            </div>
            <div className="timeline-track">
              {ticks.map((tick) => (
                <i key={tick.label} className="timeline-tick" style={{ left: `${tick.at}%` }} />
              ))}
              {shown
                .filter((encounter) => encounter.orgId === lane.orgId)
                .map((encounter) => (
                  <button
                    key={encounter.encounterId}
                    type="button"
                    className={`timeline-mark timeline-${encounter.kind}`}
                    style={{ left: `${at(encounter)}%` }}
                    data-encounter={encounter.encounterId}
                    title={`${formatSourceTime(encounter.start)} ${encounterKindWords[encounter.kind]} · ${encounter.records.length} 份档案`}
                    aria-label={`${formatSourceTime(encounter.start)} ${lane.orgName} ${encounterKindWords[encounter.kind]}`}
                    onClick={() => props.onPick(encounter.encounterId)}
                  />
                ))}
            </div>
          </div>
        ))}
        <div className="timeline-lane timeline-axis" aria-hidden="true">
          <div />
          <div className="timeline-track">
            {ticks.map((tick) => (
              <span key={tick.label} style={{ left: `${tick.at}%` }}>
                {tick.label}
              </span>
            ))}
          </div>
        </div>
      </div>
      <div className="timeline-legend">
        {(Object.keys(encounterKindWords) as Encounter['kind'][]).map((kind) => (
          <span key={kind}>
            <i className={`timeline-mark timeline-${kind}`} aria-hidden="true" /> {encounterKindWords[kind]}
          </span>
        ))}
      </div>
    </div>
  )
}

function dayOf(encounter: Encounter): number {
  return daysTo(formatSourceTime(encounter.start).slice(0, 10))
}

/** Days from 1970 to a date. */
function daysTo(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / day
}

function spanOf(encounters: Encounter[], year: string): { from: number; to: number } {
  if (year !== 'all') return { from: daysTo(`${year}-01-01`), to: daysTo(`${year}-12-31`) }
  const days = encounters.map(dayOf)
  const from = Math.min(...days)
  const to = Math.max(...days)
  const margin = Math.max(30, (to - from) * 0.02)
  return { from: from - margin, to: to + margin }
}

function ticksOf(from: number, to: number, year: string): Array<{ label: string; at: number }> {
  const place = (date: number) => ((date - from) / Math.max(1, to - from)) * 100
  if (year !== 'all') {
    return Array.from({ length: 12 }, (_, month) => ({
      label: `${month + 1}月`,
      at: place(Date.UTC(Number(year), month, 1) / day),
    }))
  }
  const first = new Date(from * day).getUTCFullYear() + 1
  const last = new Date(to * day).getUTCFullYear()
  const step = Math.max(1, Math.ceil((last - first + 1) / 6))
  const ticks = []
  for (let one = Math.ceil(first / step) * step; one <= last; one += step) {
    ticks.push({ label: String(one), at: place(Date.UTC(one, 0, 1) / day) })
  }
  return ticks
}
