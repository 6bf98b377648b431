import { Button, SearchBar } from 'antd-mobile'
import { useMemo, useState } from 'react'
import { Card, Page, Tag } from '../../parts/page.tsx'
import { RowLink } from '../../parts/row.tsx'
import { Empty, Failed } from '../../parts/states.tsx'
import { typeZh } from '../../parts/words.ts'
import { go, useAddress } from '../../shell/router.ts'
import { Arriving, useOrganisations } from './arriving.tsx'
import type { OwnRecord } from './own-records.ts'
import { departmentOf, resultsOf, summaryOf } from './read-record.ts'
import { useRecords } from './use-records.ts'

const sections = [
  { key: 'visits', zh: '就诊', types: ['outpatient-visit', 'inpatient-stay'] },
  { key: 'labs', zh: '检验', types: ['lab-report'] },
  { key: 'checkups', zh: '体检', types: ['checkup-report'] },
  { key: 'drugs', zh: '用药', types: ['prescription'] },
  { key: 'imaging', zh: '检查', types: ['imaging'] },
  { key: 'vaccines', zh: '接种', types: ['immunization'] },
  { key: 'allergies', zh: '过敏', types: ['allergy'] },
]
const step = 50

export default function RecordsPage() {
  const { query } = useAddress()
  const own = useRecords()
  const [wanted, setWanted] = useState('')
  const [shown, setShown] = useState(step)
  const section = sections.find(({ key }) => key === query.get('kind')) ?? sections[0]!
  const inSection = useMemo(
    () => own.records.filter(({ recordType }) => section.types.includes(recordType)),
    [own.records, section],
  )
  const found = useMemo(
    () =>
      wanted
        ? inSection.filter((record) => `${summaryOf(record)} ${departmentOf(record)} ${record.day}`.includes(wanted))
        : inSection,
    [inSection, wanted],
  )
  return (
    <Page title="健康档案">
      <nav className="chips" aria-label="档案类别">
        {sections.map(({ key, zh, types }) => {
          const count = own.records.filter(({ recordType }) => types.includes(recordType)).length
          return (
            <button
              key={key}
              type="button"
              aria-current={key === section.key ? 'true' : undefined}
              onClick={() => {
                setShown(step)
                go(`/records?kind=${key}`, { replace: true })
              }}
            >
              {zh} {own.state !== 'closed' && <span className="count">{count}</span>}
            </button>
          )
        })}
      </nav>
      <Arriving own={own} />
      {own.state === 'failed' && <Failed error={own.failure} retry={own.reopen} />}
      {inSection.length > 0 && (
        <SearchBar
          placeholder={`在${section.zh}中查找`}
          value={wanted}
          onChange={setWanted}
          aria-label={`在${section.zh}中查找`}
        />
      )}
      {section.key === 'labs' && <Trends records={inSection} />}
      {found.length > 0 ? (
        <ByHospital records={found.slice(0, shown)} />
      ) : (
        own.state === 'open' && (
          <Empty
            title={wanted ? '没有符合的记录' : `没有${section.zh}记录`}
            hint={wanted ? '换个词试试，或清空搜索。' : '医院产生新的记录后，最迟次日会出现在这里。'}
          />
        )
      )}
      {found.length > shown && (
        <Button block onClick={() => setShown(shown + step)}>
          再看 {Math.min(step, found.length - shown)} 条（共 {found.length} 条）
        </Button>
      )}
    </Page>
  )
}

/** Visits by hospital, newest first within each. */
function ByHospital({ records }: { records: OwnRecord[] }) {
  const nameOf = useOrganisations()
  const groups = Map.groupBy ? Map.groupBy(records, ({ orgId }) => orgId) : groupByOrg(records)
  return [...groups].map(([orgId, ones]) => (
    <Card key={orgId} title={nameOf(orgId)} action={<span className="quiet">{ones.length} 条</span>}>
      <div className="rows">
        {ones.map((record) => (
          <RowLink
            key={record.recordId}
            to={`/records/${record.recordId}`}
            aside={record.matches ? null : <Tag tone="bad">不一致</Tag>}
          >
            <span className="row-title">{summaryOf(record)}</span>
            <span className="quiet">
              {record.day} · {typeZh(record.recordType)}
              {departmentOf(record) && ` · ${departmentOf(record)}`}
            </span>
          </RowLink>
        ))}
      </div>
    </Card>
  ))
}

// Chromium 100 has no Map.groupBy.
function groupByOrg(records: OwnRecord[]): Map<string, OwnRecord[]> {
  const groups = new Map<string, OwnRecord[]>()
  for (const record of records) groups.set(record.orgId, [...(groups.get(record.orgId) ?? []), record])
  return groups
}

function Trends({ records }: { records: OwnRecord[] }) {
  const items = useMemo(() => {
    const counted = new Map<string, { item: string; count: number }>()
    for (const { code, item, value } of resultsOf(records)) {
      if (value === null) continue
      counted.set(code, { item, count: (counted.get(code)?.count ?? 0) + 1 })
    }
    return [...counted].filter(([, { count }]) => count > 1).sort((a, b) => b[1].count - a[1].count)
  }, [records])
  if (items.length === 0) return null
  return (
    <Card title="看趋势">
      <div className="links">
        {items.slice(0, 12).map(([code, { item, count }]) => (
          <a
            key={code}
            href={`/h5/records/trend?item=${encodeURIComponent(code)}`}
            onClick={(event) => {
              event.preventDefault()
              go(`/records/trend?item=${encodeURIComponent(code)}`)
            }}
          >
            {item}
            <span className="count">{count} 次</span>
          </a>
        ))}
      </div>
    </Card>
  )
}
