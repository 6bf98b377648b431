import type { FieldDifference } from '@jhc/record/diff.ts'
import type { MappedRecord } from '@jhc/record/model.ts'
import { elements } from '@jhc/record/standard-elements.ts'

/** Groups that repeat one result after another: which one is meant, only the examination's name tells a reader. */
const examined = new Set(['lab', 'vital-sign', 'observation'])
/** From this grade on even the name of an examination says something about the person. */
const namelessFrom = 4

/**
 * Adds what was examined to differing results. A name that itself differs is a value and is not told; nor is anything
 * of a record whose grade is 敏感 or above.
 */
export function nameItems(
  differences: readonly FieldDifference[],
  now: MappedRecord,
): Array<FieldDifference & { item?: string }> {
  if (now.grade >= namelessFrom) return [...differences]
  const placeOf = (field: { group: string; occurrence: string }) => `${field.group}/${field.occurrence}`
  const isName = (field: { element: string }) => field.element === elements.item.element
  const renamed = new Set(differences.filter(isName).map(placeOf))
  const names = new Map(now.fields.filter(isName).map((field) => [placeOf(field), field.text]))
  return differences.map((difference) => {
    const name = names.get(placeOf(difference))
    if (!name || !examined.has(difference.group) || renamed.has(placeOf(difference))) return difference
    return { ...difference, item: name.slice(0, 200) }
  })
}
