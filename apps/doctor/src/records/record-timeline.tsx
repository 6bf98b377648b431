import { Select } from 'antd'
import { recordTypeWord } from '../words.ts'
import type { Opened } from './opened-records.ts'
import { ProofMark } from './proof-mark.tsx'

/** Records of all hospitals in one order of time, newest first; by year, with hospital and kind on each. */
export function RecordTimeline(props: {
  opened: readonly Opened[]
  chosen: string | null
  onChoose: (key: string) => void
  filter: { type: string; orgId: string }
  onFilter: (filter: { type: string; orgId: string }) => void
}) {
  const { opened, filter } = props
  const types = [...new Set(opened.map(({ record }) => record.recordType))]
  const organisations = new Map(opened.map(({ orgId, orgName }) => [orgId, orgName]))
  const shown = opened
    .filter(
      ({ record, orgId }) =>
        (!filter.type || record.recordType === filter.type) && (!filter.orgId || orgId === filter.orgId),
    )
    .sort((a, b) => (a.record.day < b.record.day ? 1 : a.record.day > b.record.day ? -1 : a.key < b.key ? -1 : 1))
  const years = [...new Set(shown.map(({ record }) => record.day.slice(0, 4)))]
  return (
    <nav className="record-timeline" aria-label="档案时间线">
      <div className="record-filters">
        <Select
          aria-label="档案类型"
          value={filter.type}
          onChange={(type) => props.onFilter({ ...filter, type })}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: `全部类型（${opened.length}）` },
            ...types.map((type) => ({ value: type, label: recordTypeWord(type) })),
          ]}
        />
        <Select
          aria-label="医院"
          value={filter.orgId}
          onChange={(orgId) => props.onFilter({ ...filter, orgId })}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: '全部医院' },
            ...[...organisations].map(([value, label]) => ({ value, label })),
          ]}
        />
      </div>
      {shown.length === 0 && <p className="jhc-quiet record-none">没有符合筛选的档案。</p>}
      {years.map((year) => (
        <section key={year}>
          <h3 className="record-year">{year} 年</h3>
          <ul className="record-list">
            {shown
              .filter(({ record }) => record.day.startsWith(year))
              .map((one) => (
                <li key={one.key}>
                  <button
                    type="button"
                    className={one.key === props.chosen ? 'record-entry record-entry-chosen' : 'record-entry'}
                    aria-current={one.key === props.chosen}
                    data-record={one.record.recordId}
                    onClick={() => props.onChoose(one.key)}
                  >
                    <span className="record-entry-day jhc-number">{one.record.day.slice(5)}</span>
                    <span className="record-entry-words">
                      <span className="record-entry-title">{recordTypeWord(one.record.recordType)}</span>
                      <span className="jhc-quiet record-entry-org">{one.orgName}</span>
                    </span>
                    <ProofMark checked={one.checked} />
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
