import type { Sm2KeyPair } from '@jhc/gm/sm2.ts'
import { openPage, type ReleasedRecord } from '@jhc/record/consent/released-page.ts'
import { useSyncExternalStore } from 'react'
import { lockSigners } from '../key/own-key.ts'
import { type Checked, checkDisclosure, checkOnChain } from './check-record.ts'

/** A record as it was opened here, and what its checks said. */
export interface Opened {
  /** `recordId/version/releaseId`: two grants may release parts of one record. */
  key: string
  releaseId: string
  orgId: string
  orgName: string
  sourceId: string
  record: ReleasedRecord
  checked: Checked
}

interface OfRequest {
  delivery: Sm2KeyPair
  lastSeq: number
  opened: readonly Opened[]
  /** Envelopes that this key did not open. */
  broken: number
}

export interface Delivered {
  seq: number
  orgId: string
  sourceId: string
  releaseId: string
  envelope: string
}

/** Keys of delivery and what they opened are here and nowhere else; a reload forgets them. */
const held = new Map<string, OfRequest>()
const listeners = new Set<() => void>()
const nothing: readonly Opened[] = []

const tell = () => {
  for (const listener of listeners) listener()
}

export function forgetEverything(): void {
  held.clear()
  lockSigners()
  tell()
}

export function keepDeliveryKey(requestId: string, delivery: Sm2KeyPair): void {
  held.set(requestId, { delivery, lastSeq: 0, opened: nothing, broken: 0 })
  tell()
}

export const holdsDeliveryKey = (requestId: string): boolean => held.has(requestId)
export const lastSeqOf = (requestId: string): number => held.get(requestId)?.lastSeq ?? 0

/** What a withdrawn consent had opened is not kept on the screen. */
export function forgetRequest(requestId: string): void {
  const mine = held.get(requestId)
  if (!mine || mine.opened.length === 0) return
  mine.opened = nothing
  tell()
}

/** Opens what came, checks the fields at once, and asks for the chain's evidence afterwards. */
export function openDelivered(requestId: string, pages: Delivered[], orgName: (orgId: string) => string): void {
  const mine = held.get(requestId)
  if (!mine) return
  const fresh: Opened[] = []
  for (const { seq, envelope, releaseId, orgId, sourceId } of pages) {
    if (seq <= mine.lastSeq) continue
    mine.lastSeq = seq
    try {
      const page = openPage(mine.delivery, envelope, { requestId, releaseId })
      if (page.orgId !== orgId) throw new Error('a page of another organisation')
      for (const record of page.records) {
        const key = `${record.recordId}/${record.version}/${releaseId}`
        fresh.push({
          key,
          releaseId,
          orgId,
          orgName: orgName(orgId),
          sourceId,
          record,
          checked: checkDisclosure(record),
        })
      }
    } catch {
      mine.broken += 1
    }
  }
  mine.opened = [...mine.opened, ...fresh]
  tell()
  for (const one of fresh) void checkLater(requestId, one.key)
}

export async function checkLater(requestId: string, key: string): Promise<void> {
  const found = held.get(requestId)?.opened.find((one) => one.key === key)
  if (!found || found.checked.fields === 'failed') return
  const checked = await checkOnChain(found.record, found.checked)
  const mine = held.get(requestId)
  if (!mine) return
  mine.opened = mine.opened.map((one) => (one.key === key ? { ...one, checked } : one))
  tell()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useOpened(requestId: string): { opened: readonly Opened[]; broken: number; hasKey: boolean } {
  const opened = useSyncExternalStore(subscribe, () => held.get(requestId)?.opened ?? nothing)
  const broken = useSyncExternalStore(subscribe, () => held.get(requestId)?.broken ?? 0)
  const hasKey = useSyncExternalStore(subscribe, () => held.has(requestId))
  return { opened, broken, hasKey }
}
