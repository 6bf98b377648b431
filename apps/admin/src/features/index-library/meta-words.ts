const words: Record<string, string> = {
  fieldCount: '字段数',
  fields: '字段数',
  documentType: '文档类型',
  encounterKind: '就诊类别',
}

const groups: Record<string, string> = {
  diagnosis: '诊断',
  lab: '检验项目',
  'vital-sign': '生命体征',
  visit: '就诊',
  medication: '用药',
  procedure: '操作',
  immunization: '接种',
  allergy: '过敏',
  imaging: '检查',
}

/** Coded metadata of an index entry in Chinese; a name that is not known is shown as it is. */
export function metaWord(key: string): string {
  const group = /^(?:group|fields|count)[.:](.+)$/.exec(key)?.[1] ?? key
  return words[key] ?? (groups[group] ? `${groups[group]}字段数` : key)
}
