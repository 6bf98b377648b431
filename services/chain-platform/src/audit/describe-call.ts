import { isIPv4 } from 'node:net'
import type { AuditLine } from '@jhc/record/audit-line.ts'
import type { AuditedCall } from '@jhc/server-kit/audit-sink.ts'
import type { LineCodes } from './line-codes.ts'

/** Ids as this platform makes them. */
const id = /^[\w.:@+=-]{1,80}$/
/** A run of digits could be a citizen id, a phone or a card number. */
const longNumber = /\d{9,}/

/** Ids stay; whatever could be a person's is replaced by a keyed pseudonym: the same value can be found again, not read. */
export function safeValue(value: string, codes: LineCodes): string {
  const hexOrUuid = /^(0x)?[0-9a-f]{32,64}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
  return id.test(value) && (hexOrUuid || !longNumber.test(value)) ? value : `#${codes.pseudonym(value)}`
}

/** Where a call came from: a class of addresses, and the address itself, enciphered. */
export function placeOf(address: string, codes: LineCodes): string {
  const plain = address.replace(/^::ffff:/, '')
  return `${classOf(plain)}/${codes.sealAddress(plain)}`
}

function classOf(address: string): 'local' | 'intranet' | 'outside' {
  if (address === '::1' || address.startsWith('127.')) return 'local'
  if (!isIPv4(address)) return /^f[cd]|^fe80/i.test(address) ? 'intranet' : 'outside'
  const [a = 0, b = 0] = address.split('.').map(Number)
  const intranet = a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 169 && b === 254)
  return intranet ? 'intranet' : 'outside'
}

export function describeCall(call: AuditedCall, codes: LineCodes): Omit<AuditLine, 'stream' | 'seq' | 'at'> {
  const { principal, operation, purpose, status, outcome, traceId, detail, milliseconds } = call
  const params = Object.entries(call.params)
    .filter(([name]) => name !== '*')
    .map(([name, value]) => `${name}=${safeValue(value, codes)}`)
  const noted = call.object.split(' ').filter((one) => one !== '')
  const object = [...params, ...noted.map((one) => safeNote(one, codes))].join(' ').slice(0, 400)
  return {
    actorKind: principal.kind,
    actorId: principal.id && safeValue(principal.id, codes),
    orgId: principal.orgId,
    place: placeOf(call.address, codes),
    operation,
    object,
    purpose,
    outcome,
    status,
    traceId,
    detail,
    milliseconds,
  }
}

function safeNote(note: string, codes: LineCodes): string {
  const at = note.indexOf('=')
  return at < 0 ? safeValue(note, codes) : `${note.slice(0, at)}=${safeValue(note.slice(at + 1), codes)}`
}
