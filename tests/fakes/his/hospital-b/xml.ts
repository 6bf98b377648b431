const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => escapes[c]!)
}

export function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name as 'amp']!)
}

/** An element's start tag (closed when `content` is absent); attributes with an undefined value are left out. */
export function element(name: string, attributes: Record<string, string | undefined>, content?: string): string {
  let head = `<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) head += ` ${key}="${escapeXml(value)}"`
  return content === undefined ? `${head}/>` : `${head}>${content}</${name}>`
}

/** `1991-06-07T23:37:54+00:00` → `19910607233754+0000`: the same digits in HL7's order, no conversion. */
export function hl7Time(iso: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|([+-]\d\d):(\d\d))$/.exec(iso)
  if (!match) throw new Error('not an ISO time with an offset')
  const offset = match[7] === 'Z' ? '+0000' : `${match[8]}${match[9]}`
  return match.slice(1, 7).join('') + offset
}
