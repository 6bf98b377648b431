/** Something that was planted and must not be found. `forms` are what is looked for. */
export interface Canary {
  name: string
  forms: Buffer[]
}

/** A text in every dress in which a program may leave it behind. */
export function textCanary(name: string, text: string): Canary {
  const utf8 = Buffer.from(text)
  const escaped = JSON.stringify(text).slice(1, -1)
  const ascii = escaped.replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return {
    name,
    forms: unique([
      utf8,
      Buffer.from(escaped),
      Buffer.from(ascii),
      Buffer.from(encodeURIComponent(text)),
      ...bytesForms(utf8),
      Buffer.from(text, 'utf16le'),
    ]),
  }
}

/** Key material: raw and as the usual texts. */
export function keyCanary(name: string, key: Uint8Array): Canary {
  return { name, forms: unique([Buffer.from(key), ...bytesForms(Buffer.from(key))]) }
}

/** Hexadecimal, and what of its Base64 stays the same wherever it stands in a longer text. */
function bytesForms(bytes: Buffer): Buffer[] {
  const hex = bytes.toString('hex')
  const base64 = [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const inner = text.slice(before === 0 ? 0 : before + 1, text.length - (text.length % 4 === 0 ? 0 : 1))
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')]
  })
  return [hex, hex.toUpperCase(), ...base64].map((text) => Buffer.from(text))
}

function unique(forms: Buffer[]): Buffer[] {
  const seen = new Set<string>()
  return forms.filter(
    (form) => form.length >= 8 && !seen.has(form.toString('latin1')) && seen.add(form.toString('latin1')),
  )
}

/** What is searched, part by part, each with a name that tells where it is. */
export type Haystack = AsyncIterable<{ where: string; bytes: Buffer }>

/** Where each canary was found, by its name; empty for those that were not. */
export async function findCanaries(canaries: readonly Canary[], haystack: Haystack): Promise<Map<string, string[]>> {
  const found = new Map(canaries.map(({ name }): [string, string[]] => [name, []]))
  for await (const { where, bytes } of haystack) {
    for (const { name, forms } of canaries) {
      if (forms.some((form) => bytes.includes(form))) found.get(name)!.push(where)
    }
  }
  return found
}
