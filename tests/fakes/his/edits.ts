import type { EditableValue, HisSystem, ValueEdit } from './his-system.ts'

/** A different value that looks as real as the old one: the last digit before the point changed, or a character added to a text. */
export function alteredValue(value: string): string {
  const number = /^(-?\d*)(\d)(.*)$/s.exec(value.replace(/^(-?\d+)(.*)$/s, '$1\u0000$2'))
  if (!/^-?\d/.test(value) || !number) return `${value}（改）`
  return (number[1]! + String((Number(number[2]) % 9) + 1) + number[3]!).replace('\u0000', '')
}

async function chooseValue(system: HisSystem, encounterId: string, valueId?: string): Promise<EditableValue> {
  const values = await system.valuesOf(encounterId)
  const chosen = valueId
    ? values.find((v) => v.valueId === valueId)
    : (values.find((v) => /^-?\d/.test(v.value)) ?? values[0])
  if (!chosen) throw new Error(`visit ${encounterId} of ${system.source} has no such value`)
  return chosen
}

/** Changes one value behind the platform's back: no stamp moves. */
export async function tamperValue(system: HisSystem, encounterId: string, valueId?: string): Promise<ValueEdit> {
  const chosen = await chooseValue(system, encounterId, valueId)
  return system.setValue(encounterId, chosen.valueId, alteredValue(chosen.value), 'keep')
}

export async function undoEdit(system: HisSystem, edit: ValueEdit): Promise<ValueEdit> {
  return system.setValue(edit.encounterId, edit.valueId, edit.before, 'keep')
}

/** An ordinary correction: the changed row's stamp becomes now. */
export async function changeWithUpdate(system: HisSystem, encounterId: string, valueId?: string): Promise<ValueEdit> {
  const chosen = await chooseValue(system, encounterId, valueId)
  return system.setValue(encounterId, chosen.valueId, alteredValue(chosen.value), 'now')
}

/** A correction entered under a stamp that every watermark has passed long ago. */
export async function backDatedEdit(system: HisSystem, encounterId: string, valueId?: string): Promise<ValueEdit> {
  const chosen = await chooseValue(system, encounterId, valueId)
  return system.setValue(encounterId, chosen.valueId, alteredValue(chosen.value), new Date('2021-03-31T12:00:00Z'))
}
