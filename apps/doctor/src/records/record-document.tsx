import { catalogueFields } from '@jhc/record/consent/field-catalogue.ts'
import type { RecordField } from '@jhc/record/model.ts'
import { formatFieldText, formatUnit } from '@jhc/record/shown-field.ts'
import { elements, type GroupName, groups } from '@jhc/record/standard-elements.ts'
import { Alert, Tag } from 'antd'
import type { ReactNode } from 'react'
import { gradeWords, recordTypeWord } from '../words.ts'
import type { Opened } from './opened-records.ts'
import { ProofMark } from './proof-mark.tsx'

interface Props {
  opened: Opened
  onProof: () => void
  /** Beside one result, such as whether it may be recognised. */
  beside?: (field: RecordField) => ReactNode
}

/** Only what was granted; what is missing is named. */
export function RecordDocument({ opened, onProof, beside }: Props) {
  const { record, orgName, checked } = opened
  const fields = record.disclosure.fields.map(({ field }) => field)
  const present = [...new Set(fields.map(({ group }) => group))] as GroupName[]
  const missing = missingFields(fields)
  const hidden = hiddenFields(opened)
  return (
    <article className="record-document" aria-label={`${recordTypeWord(record.recordType)} ${record.day}`}>
      <header className="record-head">
        <div>
          <h2>{recordTypeWord(record.recordType)}</h2>
          <p className="jhc-quiet">
            {record.day} · {orgName}
          </p>
        </div>
        <div className="record-marks">
          <Tag>{gradeWords[record.grade] ?? `${record.grade} 级`}</Tag>
          <ProofMark checked={checked} onOpen={onProof} />
        </div>
      </header>
      {(checked.fields === 'failed' || checked.chain === 'failed') && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title="内容与存证不一致，请不要作为诊疗依据"
          description={checked.failure ? `错误码 ${checked.failure}` : undefined}
        />
      )}
      {checked.newerVersion && (
        <Alert
          type="warning"
          showIcon
          title={`医院已更新这份档案（第 ${checked.newerVersion} 版），这里是第 ${record.version} 版。`}
        />
      )}
      {present.map((group) => (
        <GroupTable
          key={group}
          group={group}
          fields={fields.filter((field) => field.group === group)}
          beside={beside}
        />
      ))}
      {fields.length === 0 && <p className="jhc-quiet">患者没有授权这份档案的任何字段，只能看到它存在。</p>}
      {(missing.length > 0 || hidden > 0) && (
        <p className="record-hidden">
          <strong>未授权字段：</strong>
          {missing.length > 0 && `${missing.join('、')}。`}
          {hidden > 0 && `这份档案至少还有 ${hidden} 个字段不在本次申请或授权之内，内容没有送来。`}
        </p>
      )}
    </article>
  )
}

const labels = new Map(Object.values(elements).map(({ element, zh }) => [element as string, zh]))
const labelOf = (element: string) => (labels.get(element) ?? element).replace(/（.*）$/, '')
const asTable = new Set([
  'lab',
  'vital-sign',
  'observation',
  'medication',
  'vaccination',
  'diagnosis',
  'lab-panel',
  'imaging',
  'allergy',
])
/** What a thing is called comes before what was found; other elements in the catalogue's order. */
const readingOrder = [
  ...[elements.panel, elements.item, elements.result, elements.resultTime].map(({ element }) => element as string),
  ...labels.keys(),
]
const byReading = (a: string, b: string) => readingOrder.indexOf(a) - readingOrder.indexOf(b)

function GroupTable({ group, fields, beside }: { group: GroupName; fields: RecordField[]; beside: Props['beside'] }) {
  const occurrences = [...new Set(fields.map(({ occurrence }) => occurrence))].sort((a, b) => Number(a) - Number(b))
  const columns = [...new Set(fields.map(({ element }) => element as string))].sort(byReading)
  const cell = (occurrence: string, element: string) =>
    fields.find((field) => field.occurrence === occurrence && field.element === element)
  return (
    <section className="record-group">
      <h3>
        {groups[group] ?? group}
        {occurrences.length > 1 && <span className="jhc-quiet"> {occurrences.length} 项</span>}
      </h3>
      {asTable.has(group) ? (
        <div className="record-table">
          <table>
            <thead>
              <tr>
                {columns.map((element) => (
                  <th key={element}>{labelOf(element)}</th>
                ))}
                {beside && <th>互认</th>}
              </tr>
            </thead>
            <tbody>
              {occurrences.map((occurrence) => (
                <tr key={occurrence}>
                  {columns.map((element) => (
                    <td key={element}>
                      <Value field={cell(occurrence, element)} />
                    </td>
                  ))}
                  {beside && (
                    <td>{fields.filter((field) => field.occurrence === occurrence).map((field) => beside(field))}</td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <dl className="record-facts">
          {fields
            .toSorted((a, b) => Number(a.occurrence) - Number(b.occurrence) || byReading(a.element, b.element))
            .map((field) => (
              <div key={`${field.occurrence}/${field.element}`}>
                <dt>{labelOf(field.element)}</dt>
                <dd>
                  <Value field={field} />
                </dd>
              </div>
            ))}
        </dl>
      )}
    </section>
  )
}

function Value({ field }: { field: RecordField | undefined }) {
  if (!field) return <span className="jhc-quiet">—</span>
  const shown = formatFieldText(field.text)
  const unit = formatUnit(field.unit ?? '')
  return (
    <span className="jhc-number" title={shown === field.text ? undefined : `${field.text} ${field.unit ?? ''}`.trim()}>
      {shown}
      {unit && <span className="jhc-quiet"> {unit}</span>}
    </span>
  )
}

/** Of the groups that are shown: catalogue fields that no occurrence has. A source may lack them too, so the sentence says not more than it knows. */
function missingFields(fields: readonly RecordField[]): string[] {
  const present = new Set(fields.map(({ group, element }) => `${group}/${element}`))
  const inGroups = new Set(fields.map(({ group }) => group))
  return catalogueFields
    .filter(({ group, key }) => inGroups.has(group) && !present.has(key) && essential.has(key.split('/')[1]!))
    .map(({ groupZh, zh }) => `${groupZh}·${zh.replace(/（.*）$/, '')}`)
}

/** Elements that every source writes wherever their group occurs. */
const essential = new Set<string>(
  [
    elements.item,
    elements.result,
    elements.resultTime,
    elements.diagnosis,
    elements.drug,
    elements.vaccine,
    elements.modality,
    elements.allergen,
  ].map(({ element }) => element),
)

/**
 * At least so many fields came as hashes only: gaps between the places of those that are open, and, since the tree has the next power of
 * two of leaves (16 at least), what a full half of it must hold.
 */
function hiddenFields({ record }: Opened): number {
  const { leafCount, fields } = record.disclosure
  const gaps = fields.length > 0 ? fields.at(-1)!.index + 1 - fields.length : 0
  const half = leafCount > 16 ? leafCount / 2 + 1 - fields.length : 0
  return Math.max(0, gaps, half)
}
