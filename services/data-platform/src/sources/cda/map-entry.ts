import type { Problems } from '../problems.ts'
import { placeObservation, type SourceEncounter } from '../source-encounter.ts'
import { codedOf, oids } from './oids.ts'
import { all, at, attribute, content, type XmlNode } from './xml-tree.ts'

const vaccinationSection = '11369-6'

/** Adds one entry of a section. What is not understood is a problem: an entry is never passed over in silence. */
export function addEntry(
  items: SourceEncounter,
  section: string,
  act: XmlNode,
  path: string,
  problems: Problems,
): void {
  const id = attribute(act, 'id', 'extension')
  const where = id ? `${path}(${id})` : path
  const time = (inner: string, required: boolean) =>
    problems.hl7Time(`${where}.effectiveTime`, attribute(act, inner, 'value'), required)
  const code = at(act, 'code')
  const named = (node: XmlNode, text = '') => {
    const coded = codedOf(node.attributes, text)
    if (coded.text === '' && coded.code === '') problems.add(`${where}.code`, 'missing', '缺少代码与名称')
    return coded
  }
  const translation = (node: XmlNode) => {
    const found = at(node, 'translation')
    return found.attributes.code ? { ...codedOf(found.attributes), text: '' } : null
  }

  switch (act.name) {
    case 'procedure':
      items.procedures.push({
        id,
        coded: named(code),
        sourceCode: translation(code),
        time: time('effectiveTime/low', true),
        end: time('effectiveTime/high', false),
      })
      return
    case 'act':
      items.carePlans.push({
        id,
        coded: named(code),
        time: time('effectiveTime/low', true),
        end: time('effectiveTime/high', false),
        status: attribute(act, 'statusCode', 'code'),
      })
      return
    case 'organizer': {
      const counted = all(act, 'component/observation').find((one) => attribute(one, 'code', 'code') === 'result-count')
      const resultCount = counted ? problems.decimal(`${where}.result-count`, attribute(counted, 'value', 'value')) : ''
      items.panels.push({ id, coded: named(code), time: time('effectiveTime', true), resultCount })
      return
    }
    case 'substanceAdministration':
      addSubstance(items, section, act, { id, time: time('effectiveTime', true), where }, problems)
      return
    case 'observation':
      addObservation(items, act, { id, time, where, named, translation }, problems)
      return
    default:
      problems.add(where, 'unknown-entry', '不认识的条目类型')
  }
}

function addSubstance(
  items: SourceEncounter,
  section: string,
  act: XmlNode,
  { id, time, where }: { id: string; time: string; where: string },
  problems: Problems,
): void {
  const drug = at(act, 'consumable/manufacturedProduct/manufacturedLabeledDrug')
  const coded = codedOf(at(drug, 'code').attributes, content(drug, 'name'))
  if (coded.text === '') problems.add(`${where}.consumable`, 'missing', '缺少药品或疫苗名称')
  if (section === vaccinationSection) {
    items.vaccinations.push({ id, coded, time })
    return
  }
  const status = attribute(act, 'statusCode', 'code')
  items.medications.push({
    id,
    coded,
    time,
    status,
    form: related(act, 'DE08.50.011.00'),
    spec: related(act, 'DE08.50.043.00'),
  })
}

interface ObservationParts {
  id: string
  time: (inner: string, required: boolean) => string
  where: string
  named: (node: XmlNode, text?: string) => ReturnType<typeof codedOf>
  translation: (node: XmlNode) => ReturnType<typeof codedOf> | null
}

function addObservation(items: SourceEncounter, act: XmlNode, parts: ObservationParts, problems: Problems): void {
  const { id, time, where, named, translation } = parts
  const code = at(act, 'code')
  const value = at(act, 'value')
  switch (code.attributes.code) {
    case 'DE05.01.024.00':
      items.diagnoses.push({
        id,
        coded: named(value),
        sourceCode: translation(value),
        time: time('effectiveTime/low', false),
        abatement: time('effectiveTime/high', false),
        status: attribute(act, 'statusCode', 'code'),
      })
      return
    case 'DE04.01.119.00':
      items.reason = named(value, value.text.trim())
      items.reasonSource = translation(value)
      return
    case 'DE05.01.022.00':
      items.allergies.push({
        id,
        coded: named(value),
        time: time('effectiveTime', true),
        category: related(act, 'category'),
        criticality: related(act, 'criticality'),
      })
      return
  }
  if (code.attributes.codeSystem === oids.dicom) {
    const series = problems.decimal(`${where}.value`, value.attributes.value ?? '')
    items.imaging.push({ id, coded: named(code), time: time('effectiveTime', true), series })
    return
  }
  if (code.attributes.codeSystem !== oids.loinc) {
    problems.add(`${where}.code`, 'unknown-entry', '不认识的观察项代码体系')
    return
  }
  const category = all(code, 'qualifier').find((one) => attribute(one, 'name', 'code') === 'category')
  placeObservation(items, {
    id,
    coded: named(code),
    category: category ? attribute(category, 'value', 'code') : '',
    time: time('effectiveTime', true),
    ...resultOf(value, `${where}.value`, problems),
  })
}

function resultOf(value: XmlNode, where: string, problems: Problems): { value: string; unit: string } {
  const { type = '', unit = '' } = value.attributes
  if (type === 'PQ' || type === 'INT' || type === 'REAL')
    return { value: problems.decimal(where, value.attributes.value ?? ''), unit }
  const text = value.text.trim() || value.attributes.displayName || ''
  if (text === '') problems.add(where, 'missing', '没有结果')
  return { value: text, unit: '' }
}

function related(act: XmlNode, code: string): string {
  const found = all(act, 'entryRelationship/observation').find((one) => attribute(one, 'code', 'code') === code)
  return found ? content(found, 'value') : ''
}
