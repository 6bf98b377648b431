import type { RecordField } from '../model.ts'
import { elements } from '../standard-elements.ts'
import type { ExaminationResult } from './mark-result.ts'

/** Which element of a group names what was examined, and which one its day. */
const naming: Record<string, { item: string; time: string }> = {
  lab: { item: elements.item.element, time: elements.resultTime.element },
  'lab-panel': { item: elements.panel.element, time: elements.panelTime.element },
  imaging: { item: elements.modality.element, time: elements.imagingTime.element },
}

export interface ExaminationInRecord extends ExaminationResult {
  group: string
  occurrence: string
}

/** Examinations among the open fields of a record; those whose name or code was not granted are not seen. */
export function examinationsOf(
  fields: readonly RecordField[],
  record: { day: string; orgId: string },
): ExaminationInRecord[] {
  return fields.flatMap(({ group, element, occurrence, text, code, system }) => {
    const named = Object.hasOwn(naming, group) ? naming[group]! : null
    if (element !== named?.item || !code || !system) return []
    const time = fields.find(
      (one) => one.group === group && one.occurrence === occurrence && one.element === named.time,
    )
    return [
      { group, occurrence, system, code, name: text, day: time?.text.slice(0, 10) ?? record.day, orgId: record.orgId },
    ]
  })
}
