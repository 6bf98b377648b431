import type { EditableValue } from '../his-system.ts'
import { escapeXml, hl7Time, unescapeXml } from './xml.ts'

// The documents are written by this fake, so their layout is known; the platform's own reader uses a real parser.
const entryPattern = /<entry><(\w+) [^>]*><id root="[^"]*" extension="([^"]*)"\/>(.*?)<\/\1><\/entry>/gs

const groups: Record<string, string> = {
  procedure: '手术与操作',
  act: '治疗计划',
  substanceAdministration: '药品与疫苗',
  organizer: '报告组合',
  observation: '观察',
}

interface Place {
  rowId: string
  kind: string
  label: string
  value: string
  from: number
  to: number
}

/** The value of an entry that a clerk would change: a drug's name, a quantity, a text answer, else the coded name. */
function valueIn(content: string): RegExpExecArray | null {
  return (
    /<name>([^<]*)<\/name><\/manufacturedLabeledDrug>/d.exec(content) ??
    /<value xsi:type="(?:PQ|INT)" value="([^"]*)"/d.exec(content) ??
    (/<value xsi:type="ST">([^<]*)</d.exec(content.replace(/<entryRelationship.*$/s, '')) ||
      /<value xsi:type="CD" [^>]*?displayName="([^"]*)"/d.exec(content)) ??
    /<code [^>]*?displayName="([^"]*)"/d.exec(content)
  )
}

function placesIn(text: string): Place[] {
  const places: Place[] = []
  for (const entry of text.matchAll(entryPattern)) {
    const [whole, kind, rowId, content] = entry as unknown as [string, string, string, string]
    const found = valueIn(content)
    if (!found) continue
    const [from, to] = found.indices![1]!
    const start = entry.index + whole.length - content.length - `</${kind}></entry>`.length
    const label = /<code [^>]*?displayName="([^"]*)"/.exec(content)?.[1] ?? ''
    places.push({ rowId, kind, label, value: unescapeXml(found[1]!), from: start + from, to: start + to })
  }
  return places
}

export function documentValues(fileName: string, text: string): EditableValue[] {
  return placesIn(text).map((p) => ({
    valueId: `${fileName}|${p.rowId}`,
    group: groups[p.kind] ?? p.kind,
    label: unescapeXml(p.label),
    value: p.value,
  }))
}

export function withValue(text: string, rowId: string, value: string): string {
  const place = placesIn(text).find((p) => p.rowId === rowId)
  if (!place) throw new Error(`no such value: ${rowId}`)
  return text.slice(0, place.from) + escapeXml(value) + text.slice(place.to)
}

/** The next version of a document: number, id and time of writing move on. */
export function withNextVersion(text: string, written: string): string {
  const version = Number(/<versionNumber value="(\d+)"/.exec(text)![1]) + 1
  return text
    .replace(/<versionNumber value="\d+"\/>/, `<versionNumber value="${version}"/>`)
    .replace(/(<id root="2\.16\.156\.10011\.1\.1" extension="[^"]*\.)\d+("\/>\n<code )/, `$1${version}$2`)
    .replace(/<effectiveTime value="[^"]*"\/>/, `<effectiveTime value="${hl7Time(written)}"/>`)
}
