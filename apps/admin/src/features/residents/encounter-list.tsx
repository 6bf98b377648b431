import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { formatNumber } from '@jhc/ui/format.ts'
import { SourceTime } from '@jhc/ui/source-time.tsx'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { GradeTag } from '../../parts/grade-tag.tsx'
import { encounterKindWords, recordTypeWords } from '../../words.ts'
import { recordTitle } from '../index-library/entry-columns.tsx'
import { RecordEvidence, VerifyButton } from '../provenance/verify-button.tsx'
import type { Encounter } from './resident.ts'

const step = 20
const recordStep = 50

/** Second and third level: 就诊活动, each with its 档案; long lists open in steps. */
export function EncounterList(props: {
  encounters: Encounter[]
  open: ReadonlySet<string>
  onToggle: (encounterId: string) => void
  picked: string | null
}) {
  const [limit, setLimit] = useState(step)
  const pickedAt = props.picked ? props.encounters.findIndex((encounter) => encounter.encounterId === props.picked) : -1
  const shown = Math.max(limit, pickedAt + 1)

  useEffect(() => {
    if (props.picked) document.getElementById(`encounter-${props.picked}`)?.scrollIntoView({ block: 'center' })
  }, [props.picked])

  return (
    <>
      <ul className="encounters" aria-label="就诊活动">
        {props.encounters.slice(0, shown).map((encounter) => (
          <EncounterItem
            key={encounter.encounterId}
            encounter={encounter}
            open={props.open.has(encounter.encounterId)}
            onToggle={() => props.onToggle(encounter.encounterId)}
          />
        ))}
      </ul>
      {props.encounters.length > shown && (
        <div className="encounters-more">
          <Button onClick={() => setLimit(shown + step)}>
            再显示 {Math.min(step, props.encounters.length - shown)} 次就诊（还有{' '}
            {formatNumber(props.encounters.length - shown)} 次）
          </Button>
        </div>
      )}
    </>
  )
}

function EncounterItem(props: { encounter: Encounter; open: boolean; onToggle: () => void }) {
  const { encounter } = props
  return (
    <li className="encounter" id={`encounter-${encounter.encounterId}`}>
      <button type="button" className="encounter-head" aria-expanded={props.open} onClick={props.onToggle}>
        <span aria-hidden="true">{props.open ? <DownOutlined /> : <RightOutlined />}</span>
        <SourceTime className="encounter-time" text={encounter.start} />
        <span className={`encounter-kind timeline-${encounter.kind}`}>{encounterKindWords[encounter.kind]}</span>
        <span className="encounter-org">
          {encounter.orgName}
          {encounter.campus && encounter.campus !== encounter.orgName && (
            <span className="jhc-quiet"> · {encounter.campus}</span>
          )}
        </span>
        <span className="encounter-count">{formatNumber(encounter.records.length)} 份档案</span>
      </button>
      {props.open && <RecordRows encounter={encounter} />}
    </li>
  )
}

function RecordRows(props: { encounter: Encounter }) {
  const [limit, setLimit] = useState(recordStep)
  const { records } = props.encounter
  if (records.length === 0) return <p className="encounter-empty jhc-quiet">这次就诊没有已采集的档案。</p>
  return (
    <ul className="encounter-records" aria-label="档案">
      {records.slice(0, limit).map((row) => {
        const record = { recordId: row.recordId, version: row.version, title: recordTitle(row) }
        return (
          <li key={row.recordId}>
            <Link to="/records/$recordId" params={{ recordId: row.recordId }} className="encounter-record-title">
              {recordTypeWords[row.recordType]}
            </Link>
            <span className="jhc-number" title="业务日期，按来源原文">
              {row.day}
            </span>
            <GradeTag grade={row.grade} />
            {row.version > 1 && <span className="jhc-quiet">第 {row.version} 版</span>}
            <span className="encounter-record-tools">
              <RecordEvidence state={row.state} record={record} />
              <VerifyButton record={record} />
            </span>
          </li>
        )
      })}
      {records.length > limit && (
        <li>
          <Button size="small" onClick={() => setLimit(limit + recordStep)}>
            还有 {formatNumber(records.length - limit)} 份
          </Button>
        </li>
      )}
    </ul>
  )
}
