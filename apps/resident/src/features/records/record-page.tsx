import { formatUnit } from '@jhc/record/shown-field.ts'
import { elements } from '@jhc/record/standard-elements.ts'
import { Button } from 'antd-mobile'
import { Card, Page } from '../../parts/page.tsx'
import { Empty } from '../../parts/states.tsx'
import { Tech } from '../../parts/tech.tsx'
import { gradeZh, typeZh } from '../../parts/words.ts'
import { go } from '../../shell/router.ts'
import { Arriving, useOrganisations } from './arriving.tsx'
import { Evidence } from './evidence.tsx'
import type { OwnRecord } from './own-records.ts'
import {
  elementZh,
  groupZh,
  isInternal,
  type Occurrence,
  partsOf,
  shownValue,
  summaryOf,
  textOf,
} from './read-record.ts'
import { useRecords } from './use-records.ts'

export default function RecordPage({ recordId }: { recordId: string }) {
  const own = useRecords()
  const record = own.records.find((one) => one.recordId === recordId)
  return (
    <Page title={record ? typeZh(record.recordType) : '档案'} back="/records">
      {record ? (
        <RecordView record={record} />
      ) : (
        <>
          <Arriving own={own} />
          {(own.state === 'open' || own.state === 'failed') && (
            <Empty title="没有找到这份档案" hint="可能已由医院更正为新的一份，请到档案列表中查看。">
              <Button size="small" onClick={() => go('/records', { replace: true })}>
                去档案列表
              </Button>
            </Empty>
          )}
        </>
      )}
    </Page>
  )
}

export function RecordView({ record }: { record: OwnRecord }) {
  const nameOf = useOrganisations()
  return (
    <>
      <Card>
        <p className="record-title">{summaryOf(record)}</p>
        <p className="quiet">
          {record.day} · {nameOf(record.orgId)}
        </p>
        <Evidence record={record} />
      </Card>
      <RecordParts record={record} />
      <Card>
        <Button block onClick={() => go(`/trail/share?record=${record.recordId}`)}>
          分享这份档案
        </Button>
      </Card>
    </>
  )
}

export function RecordParts({ record }: { record: OwnRecord }) {
  const parts = partsOf(record)
  const hidden = record.disclosure.fields.filter(
    ({ field }) => isInternal(field) || shownValue(field) !== (field.unit ? `${field.text} ${field.unit}` : field.text),
  )
  return (
    <>
      {parts.map(({ group, occurrences }) =>
        isResults(group) ? (
          <Results key={group} group={group} occurrences={occurrences} />
        ) : (
          <Card key={group} title={groupZh(group)}>
            {occurrences.map(({ key, fields }) => (
              <dl key={key} className="facts">
                {fields
                  .filter((field) => !isInternal(field))
                  .map((field) => (
                    <div key={field.element}>
                      <dt>{elementZh(field.element)}</dt>
                      <dd>{shownValue(field)}</dd>
                    </div>
                  ))}
              </dl>
            ))}
          </Card>
        ),
      )}
      <Tech
        rows={[
          ['档案编号', record.recordId],
          ['版本', record.version],
          ['数据级别', gradeZh[record.grade]],
          ...hidden.map(({ field }): [string, string] => [
            `${elementZh(field.element)}（原文）`,
            `${field.text}${field.unit ? ` ${field.unit}` : ''}`,
          ]),
        ]}
      />
    </>
  )
}

const isResults = (group: string) => group === 'lab' || group === 'vital-sign' || group === 'observation'

function Results({ group, occurrences }: { group: string; occurrences: Occurrence[] }) {
  return (
    <Card title={groupZh(group)}>
      <table className="results">
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">结果</th>
            <th scope="col">
              <span className="hidden">趋势</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {occurrences.map(({ key, fields }) => {
            const item = textOf(fields, elements.item.element)
            const result = textOf(fields, elements.result.element)
            const number = /^-?\d+(\.\d+)?$/.test(result?.text.trim() ?? '')
            const code = item?.code ?? item?.text ?? ''
            return (
              <tr key={key}>
                <th scope="row">{item?.text ?? '—'}</th>
                <td>
                  <span className="number">{result ? shownValue({ text: result.text }) : '—'}</span>{' '}
                  <span className="quiet">{formatUnit(result?.unit ?? '')}</span>
                </td>
                <td>
                  {number && (
                    <a
                      href={`/h5/records/trend?item=${encodeURIComponent(code)}`}
                      aria-label={`${item?.text} 的趋势`}
                      onClick={(event) => {
                        event.preventDefault()
                        go(`/records/trend?item=${encodeURIComponent(code)}`)
                      }}
                    >
                      趋势
                    </a>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="quiet small">医院的数据中没有参考范围，是否正常请以医院报告单和医生意见为准。</p>
    </Card>
  )
}
