import { setTimeout } from 'node:timers/promises'
import { accessAbi } from '@jhc/chain-contracts/generated/access.ts'
import type { Submission } from '@jhc/chain-port/submission.ts'
import type { SubmitEngine } from '@jhc/chain-port/submit-engine.ts'
import { sm3 } from '@jhc/gm/sm3.ts'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import { decodeSigned, encodeSigned } from '@jhc/record/signed-bytes.ts'
import { encodeFunctionData, type Hex } from 'viem'
import { safeFailure } from '../safe-failure.ts'
import { type ChainView, organisationWord, type RequestOnChain } from './chain-view.ts'
import { allowedParts, composeReleases } from './compose-release.ts'
import { judgeRequest, Refusal, reasons } from './judge-request.ts'
import { readOriginals } from './read-originals.ts'
import { releaseErrors } from './release-errors.ts'
import type { ReleaseRow } from './release-store.ts'
import { outcomes, type ReleaseAnswer, type ReleaseParts, type ReleaseWork, releaseGas } from './releases.ts'

type Recorded = Pick<
  ReleaseRow,
  | 'releaseId'
  | 'requestId'
  | 'grantId'
  | 'residentId'
  | 'askerId'
  | 'purpose'
  | 'grade'
  | 'records'
  | 'terms'
  | 'signature'
  | 'envelope'
>
const nothing = { pages: [], changed: 0, reason: null, failure: null }

/**
 * One page for one asker. Nothing that the platform says is believed: request, key and grants are read from this holder's own node, the
 * patient is compared with the original, and the access record is durable here and on its way to the chain before the page leaves.
 */
export async function releasePage(parts: ReleaseParts, view: ChainView, work: ReleaseWork): Promise<ReleaseAnswer> {
  try {
    const request = await judgeRequest(parts, view, work)
    const before = (await parts.releases.ofWork(work.workId)).filter(({ state }) => state === 'recorded')
    // Died after recording: the very same page goes, if it still may.
    if (before.length > 0) return await sendAgain(parts, view, request, before)
    if (!(await view.signsFor(organisationWord(parts.orgId), parts.config.signer.publicKey())))
      throw releaseErrors['key-not-registered']({ orgId: parts.orgId })
    const allowed = await allowedParts(parts, view, request, work)
    if (allowed.length === 0) throw new Refusal(reasons.fields, request)
    const resident = { id: request.resident, opening: work.opening }
    const originals = await readOriginals(parts, resident, work.records)
    if (originals.found.length === 0 && originals.foreign > 0) throw new Refusal(reasons.patient, request)
    const composed = await composeReleases(parts, view, request, work, allowed, originals.found)
    const { changed } = originals
    if (composed.length === 0) return { ...nothing, outcome: 'nothing', changed }
    await parts.releases.record(composed)
    return await onItsWay(parts, view, request, composed, changed)
  } catch (error) {
    if (error instanceof Refusal) return refuse(parts, work, error)
    parts.log.warn({ err: error as Error, workId: work.workId }, 'a page could not be released')
    return { ...nothing, outcome: 'failed', failure: safeFailure(error).code }
  }
}

async function sendAgain(parts: ReleaseParts, view: ChainView, request: RequestOnChain, rows: ReleaseRow[]) {
  for (const row of rows) {
    const reason = await consentNow(view, request, row)
    if (reason !== 0) throw new Refusal(reason, request)
  }
  return onItsWay(parts, view, request, rows, 0)
}

/** What the contract says at this moment to exactly what was recorded. */
export function consentNow(
  view: ChainView,
  { resident, asker, purpose }: RequestOnChain,
  row: Recorded,
): Promise<number> {
  const terms = decodeSigned('release', row.terms)
  const { holder, grade, recordTypes, dataFrom, dataTo, fieldsForm, fields } = terms as Record<keyof typeof terms, any>
  const released = { holder, grade, recordTypes, dataFrom, dataTo, fieldsForm, fields }
  return view.consent(row.grantId, { resident, asker, purpose, ...released })
}

/** Submits what was recorded; the page is handed out once the chain's node has its record, for the highest grade once that is final. */
async function onItsWay(
  parts: ReleaseParts,
  view: ChainView,
  request: RequestOnChain,
  rows: Recorded[],
  changed: number,
): Promise<ReleaseAnswer> {
  const { engine, chain } = await parts.chain.connection()
  await engine.submit(rows.map((row) => releaseSubmission(view, row)))
  const pages = []
  for (const row of rows) {
    const { state, failure } = await until(engine, keyOf(row), row.grade >= 5 ? 'final' : 'sent')
    if (state === 'failed') {
      await parts.releases.chainFailed(row.releaseId, failure?.code ?? 'failed')
      await parts.releases.ended([row.releaseId], outcomes.failed)
      continue
    }
    const { releaseId, grantId, records, terms, envelope } = row
    pages.push({ releaseId, grantId, records, terms, envelope })
  }
  if (pages.length === 0) {
    const reason = await consentNow(view, request, rows[0]!)
    if (reason !== 0) throw new Refusal(reason, request)
    throw releaseErrors['not-on-chain']({ account: chain.signer.address })
  }
  return { ...nothing, outcome: 'released', pages, changed }
}

export const keyOf = ({ releaseId }: Pick<Recorded, 'releaseId'>) => `release.${releaseId}`

function releaseSubmission(view: ChainView, row: Recorded) {
  const data = encodeFunctionData({ abi: accessAbi, functionName: 'release', args: [row.terms, row.signature] })
  return { idempotencyKey: keyOf(row), contract: 'Access', to: view.access, data, gas: releaseGas.release }
}

/** `sent`: the chain's node has it durably. */
async function until(engine: SubmitEngine, key: string, wanted: 'sent' | 'final'): Promise<Submission> {
  const good = wanted === 'sent' ? ['sent', 'included', 'final', 'failed'] : ['final', 'failed']
  const longest = performance.now() + (wanted === 'sent' ? 10_000 : 60_000)
  for (let waitMs = 5; ; waitMs = Math.min(waitMs * 2, 100)) {
    const [submission] = await engine.lookup([key])
    if (submission && good.includes(submission.state)) return submission
    if (performance.now() > longest) throw releaseErrors['not-on-chain']({ key })
    await setTimeout(waitMs)
  }
}

/** Told to the chain once for a request, so that the resident sees that somebody asked and got nothing. */
async function refuse(parts: ReleaseParts, work: ReleaseWork, refusal: Refusal): Promise<ReleaseAnswer> {
  const { reason, request } = refusal
  await parts.releases.noteRefusal(work.requestId, request?.asker ?? '', reason)
  // An unknown, ended or foreign request cannot be refused on the chain, and a stale node should not speak at all.
  const speaks = request && reason !== reasons.stale && reason !== reasons.request
  if (speaks)
    await refuseOnChain(parts, work.requestId as Hex, reason).catch((error) => {
      parts.log.warn({ err: error as Error, workId: work.workId }, 'a refusal could not be told to the chain')
    })
  return { ...nothing, outcome: 'refused', reason }
}

async function refuseOnChain(parts: ReleaseParts, requestId: Hex, reason: number): Promise<void> {
  const view = await parts.view(`0x${'0'.repeat(40)}`)
  const holder = organisationWord(parts.orgId)
  if (await view.isRefused(requestId, holder)) return
  const bytes = encodeSigned('refusal', { domain: view.domain, action: 5, reason, requestId, holder })
  const signature: Hex = `0x${toHex(await parts.config.signer.sign(sm3(fromHex(bytes))))}`
  const data = encodeFunctionData({
    abi: accessAbi,
    functionName: 'refuse',
    args: [requestId, holder, reason, signature],
  })
  const { engine } = await parts.chain.connection()
  const idempotencyKey = `refuse.${parts.orgId}.${requestId}`
  await engine.submit([{ idempotencyKey, contract: 'Access', to: view.access, data, gas: releaseGas.refuse }])
}
