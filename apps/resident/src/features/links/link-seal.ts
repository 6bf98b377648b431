import { open, seal } from '@jhc/gm/envelope.ts'
import type { PurposeKey } from '@jhc/gm/key-purposes.ts'
import { fromUtf8, utf8 } from '@jhc/record/bytes.ts'
import type { OwnRecord } from '../records/own-records.ts'

export interface SharedContent {
  format: 'jhc-share/1'
  /** Chinese names of the organisations in it. */
  organisations: Record<string, string>
  records: OwnRecord[]
}

const place = (linkId: string) => `jhc-share/1 ${linkId}`
const keyOf = (bytes: Uint8Array): PurposeKey => ({ keyId: 'link', purpose: 'link-share', bytes })

export const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
export const fromBase64url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

/** A key of 32 bytes that goes into the link's fragment and nowhere else. */
export function sealContent(linkId: string, content: SharedContent): { sealed: string; key: string } {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const sealed = seal(keyOf(bytes), utf8(JSON.stringify(content)), place(linkId))
  return { sealed, key: base64url(bytes) }
}

/** Throws `gm.not-authentic` for another link's content or a cut-off fragment. */
export function openContent(linkId: string, sealed: string, key: string): SharedContent {
  return JSON.parse(fromUtf8(open(keyOf(fromBase64url(key)), sealed, place(linkId))))
}
