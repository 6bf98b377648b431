import { catalogueFields } from '@jhc/record/consent/field-catalogue.ts'
import { type RecordType, recordTypes } from '@jhc/record/model.ts'
import type { GroupName } from '@jhc/record/standard-elements.ts'
import { groups } from '@jhc/record/standard-elements.ts'
import { Button, Checkbox, Collapse, Tag } from 'antd'

export interface Scope {
  recordTypes: RecordType[]
  /** Bits of the field catalogue; null: all. */
  fields: number[] | null
}

/** Which groups of fields each record type can hold. */
const groupsOf: Record<RecordType, GroupName[]> = {
  'outpatient-visit': ['visit', 'diagnosis', 'procedure', 'care-plan', 'vital-sign', 'observation', 'lab-panel'],
  'inpatient-stay': ['visit', 'diagnosis', 'procedure', 'care-plan', 'vital-sign', 'observation', 'lab-panel'],
  'checkup-report': ['visit', 'diagnosis', 'procedure', 'care-plan', 'vital-sign', 'observation', 'lab', 'lab-panel'],
  'lab-report': ['lab', 'lab-panel'],
  prescription: ['medication'],
  immunization: ['vaccination'],
  allergy: ['allergy'],
  imaging: ['imaging'],
}
const allTypes = Object.keys(recordTypes) as RecordType[]

const presets: { label: string; types: RecordType[] }[] = [
  { label: '全部类型', types: allTypes },
  { label: '仅就诊与住院', types: ['outpatient-visit', 'inpatient-stay'] },
  { label: '仅检验检查', types: ['lab-report', 'imaging', 'checkup-report'] },
  { label: '用药与过敏', types: ['prescription', 'allergy'] },
]

const groupsWithin = (types: readonly RecordType[]): GroupName[] => [
  ...new Set(types.flatMap((type) => groupsOf[type])),
]
const bitsOf = (names: readonly GroupName[]) =>
  catalogueFields.filter(({ group }) => names.includes(group)).map(({ bit }) => bit)

/** Record types first, then fields; what is left out is said. */
export function ScopePicker(props: { value: Scope; onChange: (scope: Scope) => void }) {
  const { value, onChange } = props
  const within = groupsWithin(value.recordTypes)
  const possible = bitsOf(within)
  const chosen = value.fields === null ? possible : value.fields.filter((bit) => possible.includes(bit))
  const setBits = (bits: number[]) => onChange({ ...value, fields: bits.length === possible.length ? null : bits })
  const excluded = catalogueFields.filter(({ bit }) => possible.includes(bit) && !chosen.includes(bit))
  return (
    <div className="scope">
      <fieldset className="scope-presets" aria-label="常用范围">
        {presets.map(({ label, types }) => (
          <Button key={label} size="small" onClick={() => onChange({ recordTypes: types, fields: null })}>
            {label}
          </Button>
        ))}
      </fieldset>
      <Checkbox.Group
        className="scope-types"
        value={value.recordTypes}
        options={allTypes.map((type) => ({ value: type, label: recordTypes[type] }))}
        onChange={(types) => onChange({ recordTypes: types, fields: null })}
      />
      <Collapse
        size="small"
        items={[
          {
            key: 'fields',
            label:
              excluded.length === 0
                ? `字段：全部（${possible.length} 项）`
                : `字段：${chosen.length} / ${possible.length} 项`,
            children: within.map((group) => {
              const own = catalogueFields.filter((field) => field.group === group)
              const on = own.filter(({ bit }) => chosen.includes(bit)).map(({ bit }) => bit)
              return (
                <div key={group} className="scope-group">
                  <Checkbox
                    checked={on.length === own.length}
                    indeterminate={on.length > 0 && on.length < own.length}
                    onChange={({ target }) => {
                      const others = chosen.filter((bit) => !own.some((field) => field.bit === bit))
                      setBits(target.checked ? [...others, ...own.map(({ bit }) => bit)] : others)
                    }}
                  >
                    <strong>{groups[group]}</strong>
                  </Checkbox>
                  <Checkbox.Group
                    className="scope-fields"
                    value={on}
                    options={own.map(({ bit, zh }) => ({ value: bit, label: zh.replace(/（.*）$/, '') }))}
                    onChange={(bits) => {
                      const others = chosen.filter((bit) => !own.some((field) => field.bit === bit))
                      setBits([...others, ...bits])
                    }}
                  />
                </div>
              )
            }),
          },
        ]}
      />
      {excluded.length > 0 && (
        <p className="scope-excluded">
          不申请：
          {excluded.slice(0, 8).map(({ bit, groupZh, zh }) => (
            <Tag key={bit}>
              {groupZh}·{zh.replace(/（.*）$/, '')}
            </Tag>
          ))}
          {excluded.length > 8 && `等 ${excluded.length} 项`}
        </p>
      )}
    </div>
  )
}
