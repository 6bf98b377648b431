import { setTimeout } from 'node:timers/promises'
import { verify } from '@jhc/gm/sm2.ts'
import { fromHex } from '@jhc/record/bytes.ts'
import { deliveryBytes } from '@jhc/record/consent/delivery.ts'
import { residentIdOf } from '@jhc/record/consent/resident-id.ts'
import type { Hex } from 'viem'
import { type ChainView, organisationWord, type RequestOnChain } from './chain-view.ts'
import type { ReleaseParts, ReleaseWork } from './releases.ts'

/** Why nothing leaves, by the number that goes on chain. */
export class Refusal extends Error {
  readonly reason: number
  readonly request: RequestOnChain | null
  constructor(reason: number, request: RequestOnChain | null = null) {
    super(`refused: ${reason}`)
    this.reason = reason
    this.request = request
  }
}
export const reasons = { fields: 16, paused: 101, stale: 102, patient: 103, request: 104, askerInactive: 10 } as const

/** The request as this holder's own node has it, after everything about it that needs no original has been checked. */
export async function judgeRequest(parts: ReleaseParts, view: ChainView, work: ReleaseWork): Promise<RequestOnChain> {
  if (await parts.releases.isPaused()) throw new Refusal(reasons.paused)
  await freshView(parts, work.atBlock)
  const request = await view.request(work.requestId as Hex)
  if (!request) throw new Refusal(reasons.request)
  const own = organisationWord(parts.orgId)
  const open = !request.withdrawn && request.validTo > parts.now() / 1000
  if (!open || (BigInt(request.holder) !== 0n && request.holder !== own)) throw new Refusal(reasons.request, request)
  const [key, isOpen] = await Promise.all([view.keyOf(request.asker), view.isOpen()])
  if (!isOpen) throw new Refusal(reasons.paused, request)
  if (!key) throw new Refusal(reasons.askerInactive, request)
  const delivery = deliveryBytes(work.requestId, work.deliveryKey)
  if (!verify(delivery, fromHex(work.deliverySignature), fromHex(key.publicKey)))
    throw new Refusal(reasons.request, request)
  if (residentIdOf(work.opening) !== request.resident) throw new Refusal(reasons.patient, request)
  return request
}

/** The node may be a moment behind the platform's; one that stays behind, or whose head is old, is not believed. */
async function freshView({ chain, config, now }: ReleaseParts, atBlock: number): Promise<void> {
  const { driver } = (await chain.connection()).chain
  const until = performance.now() + (config.waitForBlockMs ?? 3_000)
  for (;;) {
    const head = await driver.head()
    const age = now() / 1000 - head.timestamp
    const old = config.maxHeadAgeSeconds !== null && age > config.maxHeadAgeSeconds
    if (head.number >= atBlock && !old) return
    if (performance.now() > until) throw new Refusal(reasons.stale)
    await setTimeout(50)
  }
}
