import type { RecordField, RecordHeader } from '../model.ts'

/** Mulberry32: a small seeded generator, so that a failing case can be repeated from its number. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const texts = [
  '7.00',
  '7.0',
  '原发性高血压',
  '阴性',
  'caf\u00e9',
  'cafe\u0301',
  '㐂',
  '𠮷野家',
  '1986-05-04T10:00:00+09:00',
  'a\tb\n"c"\\',
  ' ',
  '\u1100\u1161',
]

export function randomFields(random: () => number, count: number): RecordField[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const byName = new Map<string, RecordField>()
  while (byName.size < count) {
    const field: RecordField = {
      group: pick(['visit', 'diagnosis', 'lab', 'vital-sign']),
      occurrence: String(Math.floor(random() * 12)),
      element: pick(['DE04.10.174.00', 'DE05.01.024.00', 'JHC.result', 'JHC.flag']),
      text: pick(texts) + (random() < 0.5 ? String(Math.floor(random() * 1000)) : ''),
    }
    if (random() < 0.5) Object.assign(field, { code: `I${Math.floor(random() * 99)}`, system: 'ICD-10' })
    if (random() < 0.3) field.unit = pick(['mmol/L', '10*9/L', '℃'])
    byName.set(`${field.group}|${field.occurrence}|${field.element}`, field)
  }
  return [...byName.values()]
}

export function randomHeader(random: () => number): RecordHeader {
  const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')
  return {
    model: 'JHC-REC-1',
    recordId: `0190${hex(4)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`,
    version: String(1 + Math.floor(random() * 12)),
    orgId: `org-${hex(4)}`,
    recordType: 'lab-report',
    day: '2019-07-03',
  }
}

export function randomBytes(random: () => number, count = 32): Uint8Array {
  return Uint8Array.from({ length: count }, () => Math.floor(random() * 256))
}

export function shuffled<T>(random: () => number, list: readonly T[]): T[] {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[copy[i], copy[j]] = [copy[j]!, copy[i]!]
  }
  return copy
}
