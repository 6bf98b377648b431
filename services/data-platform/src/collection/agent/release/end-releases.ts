import { accessAbi } from '@jhc/chain-contracts/generated/access.ts'
import { sm3 } from '@jhc/gm/sm3.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { encodeFunctionData, type Hex } from 'viem'
import type { ChainView } from './chain-view.ts'
import { consentNow, keyOf } from './release-page.ts'
import type { ReleaseRow } from './release-store.ts'
import { outcomes, type ReleaseAnswer, type ReleaseParts, releaseGas } from './releases.ts'

/** Hands an answer over. True once the platform has its pages durably, false where it does not want them any more. */
export async function handOver(parts: ReleaseParts, workId: string, body: ReleaseAnswer): Promise<boolean> {
  const { retrieval, releases, sourceId } = parts
  try {
    const { kept } = await retrieval.answerRelease({ params: { sourceId, workId }, body })
    if (kept) await releases.sentOfWork(workId)
    return kept
  } catch (error) {
    if (error instanceof CodedError && error.kind === 'not-found') return false
    throw error
  }
}

/** A page whose answer was cut off is offered again after this long. */
const unsureMs = 2_000

/** Brings every release to its end: what left is told as delivered, what did not leave in time as failed. */
export async function endReleases(parts: ReleaseParts, view: ChainView, busy: ReadonlySet<string>): Promise<boolean> {
  const open = (await parts.releases.open(200)).filter(({ workId }) => !busy.has(workId))
  if (open.length === 0) return false
  const { engine } = await parts.chain.connection()
  let ended = 0
  for (const [workId, rows] of Map.groupBy(open, (row) => row.workId)) {
    const submissions = await engine.lookup(rows.map(keyOf))
    const unsure = rows.filter(({ state }) => state === 'recorded')
    const waited = parts.now() - Math.min(...rows.map(({ recordedAt }) => recordedAt.getTime()))
    if (unsure.length > 0 && waited < unsureMs) continue
    const arrived = unsure.length === 0 || (await offerAgain(parts, view, workId, unsure))
    for (const row of rows) {
      const submission = submissions.find(({ idempotencyKey }) => idempotencyKey === keyOf(row))
      if (submission?.state !== 'failed') {
        await end(parts, view, row, arrived ? outcomes.delivered : outcomes.failed)
      } else {
        // Refused in its block, in the moment between the check and the block: the hospital's page and the platform show it.
        await parts.releases.chainFailed(row.releaseId, submission.failure?.code ?? 'failed')
        await parts.releases.ended([row.releaseId], arrived ? outcomes.delivered : outcomes.failed)
      }
      ended += 1
    }
  }
  return ended > 0
}

/**
 * Nobody knows whether the answer arrived. While request and consent hold it is given once more, which changes nothing where it did;
 * otherwise the platform is only asked.
 */
async function offerAgain(parts: ReleaseParts, view: ChainView, workId: string, rows: ReleaseRow[]): Promise<boolean> {
  const pages = rows.map(({ releaseId, grantId, records, terms, envelope }) => {
    return { releaseId, grantId, records, terms, envelope }
  })
  const may = await mayGo(parts, view, rows)
  const answer = { changed: 0, reason: null }
  return handOver(
    parts,
    workId,
    may
      ? { ...answer, outcome: 'released', pages, failure: null }
      : { ...answer, outcome: 'failed', pages: [], failure: 'release.not-on-chain' },
  )
}

async function mayGo(parts: ReleaseParts, view: ChainView, rows: ReleaseRow[]): Promise<boolean> {
  const request = await view.request(rows[0]!.requestId)
  if (!request || request.withdrawn || request.validTo <= parts.now() / 1000 || (await parts.releases.isPaused()))
    return false
  const { engine } = await parts.chain.connection()
  const submissions = await engine.lookup(rows.map(keyOf))
  // Its record has to be with the chain before it goes, as at the first time.
  const there = submissions.filter(({ state }) => ['sent', 'included', 'final'].includes(state))
  if (there.length < rows.length || rows.some(({ grade }) => grade >= 5)) return false
  const answers = await Promise.all(rows.map((row) => consentNow(view, request, row)))
  return answers.every((reason) => reason === 0)
}

/** The chain account numbers its transactions in order, so the outcome stands behind the release although nobody waited for its block. */
export async function end(parts: ReleaseParts, view: ChainView, row: ReleaseRow, outcome: number): Promise<void> {
  const { engine } = await parts.chain.connection()
  const { releaseId, terms, signature } = row
  const bytes = encodeSigned('outcome', { domain: view.domain, action: 4, outcome, releaseId })
  const sealed: Hex = `0x${toHex(await parts.config.signer.sign(sm3(fromHex(bytes))))}`
  const release = encodeFunctionData({ abi: accessAbi, functionName: 'release', args: [terms, signature] })
  const finish = encodeFunctionData({ abi: accessAbi, functionName: 'finish', args: [releaseId, outcome, sealed] })
  await engine.submit([
    // Died between recording and submitting: the record comes first all the same.
    { idempotencyKey: keyOf(row), contract: 'Access', to: view.access, data: release, gas: releaseGas.release },
    {
      idempotencyKey: `finish.${releaseId}`,
      contract: 'Access',
      to: view.access,
      data: finish,
      gas: releaseGas.finish,
    },
  ])
  await parts.releases.ended([releaseId], outcome)
}
