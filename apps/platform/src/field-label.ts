import { elements, groups } from '@jhc/record/standard-elements.ts'

const names = new Map<string, string>(Object.values(elements).map(({ element, zh }) => [element, zh]))
/** The standard's names say how a value is written; where a result is named, its reader needs less. */
const short: Record<string, string> = {
  [elements.result.element]: '结果值',
  [elements.item.element]: '项目名称',
  [elements.resultTime.element]: '结果时间',
}

/** Chinese name of a data element within its group, as pages show it: 「检验结果 · 葡萄糖：结果值」. */
export function fieldLabel(group: string, element: string, item?: string): string {
  const place = (groups as Record<string, string>)[group]
  const name = short[element] ?? names.get(element) ?? element
  if (!place) return name
  return item ? `${place} · ${item}：${name}` : `${place} · ${name}`
}
