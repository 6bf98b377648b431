import { type RecordType, recordTypes } from '@jhc/record/model.ts'
import { Checkbox } from 'antd-mobile'
import { shortName } from '../../parts/words.ts'
import { type Bounds, excludedOf, fieldsOfTypes, presets, type Scope, within } from './scope.ts'

/** ScopePicker: record types → fields with grades, presets, and in words what stays out. */
export function ScopePicker({
  scope,
  bounds,
  onChange,
}: {
  scope: Scope
  bounds: Bounds
  onChange: (scope: Scope) => void
}) {
  const set = (part: Partial<Scope>) => onChange(within({ ...scope, ...part }, bounds))
  const fitting = presets().filter(({ scope: { recordTypes: types } }) =>
    types?.some((type) => bounds.recordTypes.includes(type)),
  )
  const toggleType = (type: RecordType, on: boolean) =>
    set({
      recordTypes: bounds.recordTypes.filter((one) => (one === type ? on : scope.recordTypes.includes(one))),
      fields: bounds.fields,
    })
  return (
    <div className="stack">
      <fieldset className="chips" aria-label="常用范围">
        {fitting.map(({ zh, scope: part }) => (
          <button
            key={zh}
            type="button"
            onClick={() => set({ fields: bounds.fields, dataFrom: bounds.dataFrom, ...part })}
          >
            {zh}
          </button>
        ))}
      </fieldset>
      <fieldset className="ticks">
        <legend>档案类型</legend>
        {bounds.recordTypes.map((type) => (
          <Checkbox key={type} checked={scope.recordTypes.includes(type)} onChange={(on) => toggleType(type, on)}>
            {recordTypes[type]} <span className="grade">{type === 'immunization' ? 2 : 3} 级</span>
          </Checkbox>
        ))}
      </fieldset>
      <Fields scope={scope} bounds={bounds} set={set} />
      {bounds.maxGrade >= 5 && (
        <Checkbox checked={scope.special} onChange={(special) => set({ special })}>
          也包括特殊病种（精神障碍、性病、艾滋病等）的档案 <span className="grade grade-5">5 级</span>
        </Checkbox>
      )}
      <fieldset className="dates">
        <legend>哪段时间的档案</legend>
        <label className="field">
          <span>从</span>
          <input
            type="date"
            value={scope.dataFrom <= '1900-01-01' ? '' : scope.dataFrom}
            min={bounds.dataFrom}
            max={scope.dataTo}
            onChange={(event) => set({ dataFrom: event.target.value || bounds.dataFrom })}
          />
        </label>
        <label className="field">
          <span>到</span>
          <input
            type="date"
            value={scope.dataTo}
            min={scope.dataFrom}
            max={bounds.dataTo}
            onChange={(event) => event.target.value && set({ dataTo: event.target.value })}
          />
        </label>
      </fieldset>
      <p className="quiet small">
        {scope.dataFrom <= '1900-01-01' && '未填起始日：不限。'}不在其中：
        {excludedOf(scope, bounds).join('、') || '没有'}。
      </p>
    </div>
  )
}

function Fields({ scope, bounds, set }: { scope: Scope; bounds: Bounds; set: (part: Partial<Scope>) => void }) {
  const possible = fieldsOfTypes(scope.recordTypes, bounds)
  const chosen = scope.fields ?? possible.map(({ bit }) => bit)
  const groups = [...new Set(possible.map(({ groupZh }) => groupZh))]
  const choose = (bits: readonly number[], on: boolean) => {
    const next = possible.map(({ bit }) => bit).filter((bit) => (bits.includes(bit) ? on : chosen.includes(bit)))
    set({ fields: next.length === possible.length ? bounds.fields : next })
  }
  const count = possible.filter(({ bit }) => chosen.includes(bit)).length
  return (
    <details className="fields">
      <summary>细到字段（{scope.fields === null ? '全部' : `${count} / ${possible.length} 项`}）</summary>
      {groups.map((groupZh) => {
        const ones = possible.filter((field) => field.groupZh === groupZh)
        const ticked = ones.filter(({ bit }) => chosen.includes(bit)).length
        return (
          <fieldset key={groupZh} className="ticks">
            <legend>
              <Checkbox
                checked={ticked === ones.length}
                indeterminate={ticked > 0 && ticked < ones.length}
                onChange={(on) =>
                  choose(
                    ones.map(({ bit }) => bit),
                    on,
                  )
                }
              >
                {groupZh}
              </Checkbox>
            </legend>
            {ones.map(({ bit, zh }) => (
              <Checkbox key={bit} checked={chosen.includes(bit)} onChange={(on) => choose([bit], on)}>
                {shortName(zh)}
              </Checkbox>
            ))}
          </fieldset>
        )
      })}
    </details>
  )
}
