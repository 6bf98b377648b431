import { openSealedFor, sealFor } from '@jhc/gm/sealed-for.ts'
import type { Sm2KeyPair } from '@jhc/gm/sm2.ts'
import { fromUtf8, utf8 } from '../bytes.ts'
import type { Disclosure } from '../disclosure.ts'
import type { RecordType } from '../model.ts'

/** One released record: the granted fields, and what checks them against the fingerprint on chain. */
export interface ReleasedRecord {
  recordId: string
  version: number
  recordType: RecordType
  day: string
  grade: number
  orgId: string
  /** Of this version; the reader compares it with the anchored one. */
  fingerprint: string
  disclosure: Disclosure
}

/** What a holder hands out at once, for one asker's eyes. */
export interface ReleasedPage {
  format: 'jhc-page/1'
  requestId: string
  releaseId: string
  orgId: string
  page: number
  records: ReleasedRecord[]
}

const place = (requestId: string, releaseId: string) => `jhc-page/1 ${requestId} ${releaseId}`

/** Envelopes a page to the asker's delivery key (0x04‖X‖Y). */
export function sealPage(page: ReleasedPage, deliveryKey: Uint8Array): string {
  return sealFor(deliveryKey, utf8(JSON.stringify(page)), place(page.requestId, page.releaseId))
}

/** Throws `gm.not-authentic` for a page of another request, release or key. */
export function openPage(
  delivery: Sm2KeyPair,
  envelope: string,
  of: { requestId: string; releaseId: string },
): ReleasedPage {
  return JSON.parse(fromUtf8(openSealedFor(delivery, envelope, place(of.requestId, of.releaseId))))
}
