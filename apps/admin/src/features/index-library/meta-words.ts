const keys: Record<string, string> = {
  groups: '内容组成',
  fieldCount: '字段数',
  documentType: '文档类型',
}

/** Groups of data elements, as docs/reference/data-elements.md names them. */
const groups: Record<string, string> = {
  visit: '就诊',
  diagnosis: '诊断',
  procedure: '手术与操作',
  'care-plan': '诊疗计划',
  'vital-sign': '体征',
  observation: '评估与其他观察',
  lab: '检验结果',
  'lab-panel': '检验报告',
  medication: '用药',
  vaccination: '预防接种',
  imaging: '检查',
  allergy: '过敏',
}

/** Coded metadata of an index entry in Chinese; what is not known is shown as it is. */
export function metaFact(key: string, value: string): { label: string; value: string } {
  const text =
    key === 'groups'
      ? value
          .split(',')
          .map((group) => groups[group] ?? group)
          .join('、')
      : value
  return { label: keys[key] ?? key, value: text }
}
