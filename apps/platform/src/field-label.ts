import { elements, groups } from '@jhc/data-platform/sources/standard-elements.ts'

const names = new Map<string, string>(Object.values(elements).map(({ element, zh }) => [element, zh]))

/** Chinese name of a data element within its group, as pages show it. */
export function fieldLabel(group: string, element: string): string {
  const place = (groups as Record<string, string>)[group]
  const name = names.get(element) ?? element
  return place ? `${place} · ${name}` : name
}
