import type { EditableValue } from '../his-system.ts'
import { isJsonNumber, type Json, numberAs, numberText } from './lossless-json.ts'

type Path = (string | number)[]

const groups: Record<string, string> = {
  Encounter: '就诊',
  Condition: '诊断',
  Procedure: '手术与操作',
  CarePlan: '治疗计划',
  Observation: '观察',
  MedicationRequest: '用药',
  Immunization: '预防接种',
  ImagingStudy: '检查',
  AllergyIntolerance: '过敏',
}

/** Where a resource holds the one value that a clerk would change, and what she sees beside it. */
function placesIn(resource: Json): { path: Path; label: string }[] {
  switch (resource.resourceType) {
    case 'Encounter':
      return [{ path: ['serviceType', 'text'], label: '就诊科室' }]
    case 'Condition':
    case 'Procedure':
    case 'AllergyIntolerance':
      return [{ path: ['code', 'text'], label: resource.code.coding[0].code }]
    case 'CarePlan':
      return [{ path: ['category', 0, 'text'], label: resource.category[0].coding[0].code }]
    case 'MedicationRequest':
      return [{ path: ['medicationCodeableConcept', 'text'], label: resource.medicationCodeableConcept.coding[0].code }]
    case 'Immunization':
      return [{ path: ['vaccineCode', 'text'], label: resource.vaccineCode.coding[0].code }]
    case 'ImagingStudy':
      return [{ path: ['modality', 0, 'display'], label: resource.modality[0].code }]
    case 'Observation':
      if (resource.component)
        return resource.component.map((c: Json, i: number) => ({
          path: ['component', i, 'valueQuantity', 'value'],
          label: c.code.text,
        }))
      return [
        {
          path: resource.valueQuantity ? ['valueQuantity', 'value'] : ['valueCodeableConcept', 'text'],
          label: resource.code.text,
        },
      ]
    default:
      return []
  }
}

function at(resource: Json, path: Path): Json {
  return path.reduce((node, step) => node?.[step], resource)
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : numberText(value)
}

export function editableValues(resource: Json): EditableValue[] {
  return placesIn(resource)
    .filter((p) => at(resource, p.path) !== undefined)
    .map((p) => ({
      valueId: `${resource.resourceType}|${resource.id}|${p.path.join('.')}`,
      group: groups[resource.resourceType] ?? resource.resourceType,
      label: p.label,
      value: textOf(at(resource, p.path)),
    }))
}

/** Writes `value` at the place a value id names; a number stays a number where the text is one. */
export function putValue(resource: Json, path: string, value: string): void {
  const steps = path.split('.')
  const parent = at(resource, steps.slice(0, -1))
  const key = steps.at(-1)!
  const isNumber = typeof parent[key] !== 'string'
  if (isNumber && !isJsonNumber(value)) throw new Error('this value must be a number')
  parent[key] = isNumber ? numberAs(value) : value
}
