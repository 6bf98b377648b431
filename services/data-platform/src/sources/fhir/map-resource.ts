import { systems } from '@jhc/record/standard-elements.ts'
import type { Problems } from '../problems.ts'
import { type Coded, type EncounterItems, placeObservation } from '../source-encounter.ts'
import { codedOf, codedOfCoding } from './concepts.ts'
import { list, object, type Resource, textOf } from './fhir-types.ts'
import { lexemeOf } from './lossless-json.ts'

/** Adds one resource of an encounter to its items. Types that no record holds (claims, goals …) are passed over. */
export function addResource(items: EncounterItems, resource: Resource, problems: Problems): void {
  const at = (member: string) => `${resource.resourceType}/${resource.id}.${member}`
  const time = (...members: string[]) => {
    const found = members
      .map((member) => [member, textOf(read(resource, member))] as const)
      .find(([, value]) => value !== '')
    return problems.fhirTime(at(found?.[0] ?? members[0]!), found?.[1] ?? '', false)
  }
  const required = (member: string, coded: Coded | null): Coded => {
    if (!coded) problems.add(at(member), 'missing', '缺少代码与名称')
    return coded ?? { code: '', system: '', text: '' }
  }
  /** Only what says the day of its own record must be there. */
  const dated = (...members: string[]) => {
    const value = time(...members)
    if (value.length < 10) problems.add(at(members[0]!), 'bad-time', '日期缺失或未精确到日')
    return value
  }
  const { id } = resource

  switch (resource.resourceType) {
    case 'Condition': {
      const coded = required('code', codedOf(resource.code, [systems.icd10]))
      const source = codedOf(resource.code, [systems.snomed])
      items.diagnoses.push({
        id,
        coded,
        sourceCode:
          source && source.system === systems.snomed && source.code !== coded.code ? { ...source, text: '' } : null,
        time: time('onsetDateTime', 'onsetPeriod.start', 'recordedDate'),
        abatement: time('abatementDateTime', 'abatementPeriod.end'),
        status: codedOf(resource.clinicalStatus, [])?.code ?? '',
      })
      return
    }
    case 'Procedure': {
      const coded = required('code', codedOf(resource.code, [systems.icd9cm3]))
      const source = codedOf(resource.code, [systems.snomed])
      items.procedures.push({
        id,
        coded,
        sourceCode:
          source && source.system === systems.snomed && source.code !== coded.code ? { ...source, text: '' } : null,
        time: time('performedPeriod.start', 'performedDateTime'),
        end: time('performedPeriod.end'),
      })
      return
    }
    case 'CarePlan':
      items.carePlans.push({
        id,
        coded: required('category', codedOf(list(resource.category)[0], [systems.snomed])),
        time: time('period.start'),
        end: time('period.end'),
        status: textOf(resource.status),
      })
      return
    case 'Observation':
      addObservation(
        items,
        resource,
        problems,
        time('effectiveDateTime', 'effectivePeriod.start', 'effectiveInstant', 'issued'),
      )
      return
    case 'DiagnosticReport': {
      const counted = list(resource.extension).find((one) => object(one).url === 'urn:jhc:result-count')
      items.panels.push({
        id,
        coded: required('code', codedOf(resource.code, [systems.loinc])),
        time: time('effectiveDateTime', 'effectivePeriod.start', 'issued'),
        resultCount: counted ? lexemeOf(object(counted).valueInteger) : String(list(resource.result).length),
      })
      return
    }
    case 'MedicationRequest': {
      const extension = (url: string) =>
        textOf(object(list(resource.extension).find((one) => object(one).url === url)).valueString)
      const reference = textOf(object(resource.medicationReference).display)
      const named =
        codedOf(resource.medicationCodeableConcept, [systems.rxnorm]) ?? codedOfCoding({ display: reference })
      items.medications.push({
        id,
        coded: required('medication', named),
        form: extension('urn:jhc:drug-form'),
        spec: extension('urn:jhc:drug-spec'),
        status: textOf(resource.status),
        time: time('authoredOn'),
      })
      return
    }
    case 'Immunization':
      items.vaccinations.push({
        id,
        coded: required('vaccineCode', codedOf(resource.vaccineCode, [systems.cvx])),
        time: dated('occurrenceDateTime'),
      })
      return
    case 'ImagingStudy': {
      const modality = list(resource.modality)[0] ?? object(list(resource.series)[0]).modality
      const series = lexemeOf(resource.numberOfSeries) || String(list(resource.series).length)
      items.imaging.push({ id, coded: required('modality', codedOfCoding(modality)), series, time: dated('started') })
      return
    }
    case 'AllergyIntolerance':
      items.allergies.push({
        id,
        coded: required('code', codedOf(resource.code, [systems.snomed])),
        category: textOf(list(resource.category)[0]),
        criticality: textOf(resource.criticality),
        time: dated('recordedDate', 'onsetDateTime'),
      })
      return
  }
}

function addObservation(items: EncounterItems, resource: Resource, problems: Problems, time: string): void {
  const at = (member: string) => `Observation/${resource.id}.${member}`
  const category = codedOf(list(resource.category)[0], [])?.code ?? ''
  const parts = list(resource.component)
  const one = (id: string, part: Record<string, unknown>, member: string) => {
    const coded = codedOf(part.code, [systems.loinc])
    if (!coded) problems.add(at(`${member}code`), 'missing', '缺少代码与名称')
    const { value, unit } = resultOf(part, at(member), problems)
    placeObservation(items, { id, coded: coded ?? { code: '', system: '', text: '' }, category, value, unit, time })
  }
  if (parts.length === 0 || hasValue(resource)) one(resource.id, resource, '')
  parts.forEach((raw, i) => {
    const part = object(raw)
    one(`${resource.id}/${codedOf(part.code, [systems.loinc])?.code || i}`, part, `component[${i}].`)
  })
}

const hasValue = (part: Record<string, unknown>) => Object.keys(part).some((name) => name.startsWith('value'))

function resultOf(part: Record<string, unknown>, at: string, problems: Problems): { value: string; unit: string } {
  if (part.valueQuantity !== undefined) {
    const quantity = object(part.valueQuantity)
    const value = problems.decimal(`${at}valueQuantity.value`, lexemeOf(quantity.value))
    return { value: textOf(quantity.comparator) + value, unit: textOf(quantity.unit) || textOf(quantity.code) }
  }
  if (part.valueCodeableConcept !== undefined)
    return { value: codedOf(part.valueCodeableConcept, [])?.text ?? '', unit: '' }
  for (const name of ['valueString', 'valueDateTime', 'valueTime'])
    if (textOf(part[name])) return { value: textOf(part[name]), unit: '' }
  if (part.valueInteger !== undefined)
    return { value: problems.decimal(`${at}valueInteger`, lexemeOf(part.valueInteger)), unit: '' }
  if (typeof part.valueBoolean === 'boolean') return { value: String(part.valueBoolean), unit: '' }
  if (hasValue(part)) problems.add(`${at}value`, 'unsupported-value', '不支持的结果类型')
  else if (part.dataAbsentReason === undefined) problems.add(`${at}value`, 'missing', '没有结果，也没有说明缺失原因')
  return { value: '', unit: '' }
}

function read(resource: Resource, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => object(value)[name], resource)
}
