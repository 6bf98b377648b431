import { sm3 } from '@jhc/gm/sm3.ts'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import { dayNumber, recordTypesToBits } from '@jhc/record/consent/consent-words.ts'
import { releaseContentHash } from '@jhc/record/consent/release-content.ts'
import { type ReleasedRecord, sealPage } from '@jhc/record/consent/released-page.ts'
import { discloseFields } from '@jhc/record/disclosure.ts'
import { encodeSigned, idOfSigned } from '@jhc/record/signed-bytes.ts'
import type { Hex } from 'viem'
import { headerOf } from '../seal-version.ts'
import { type AllowedPart, allowedPart, fieldSet, holdsField, holdsRecord } from './allowed-part.ts'
import { type ChainView, organisationWord, type RequestOnChain } from './chain-view.ts'
import { Refusal, reasons } from './judge-request.ts'
import type { Original } from './read-originals.ts'
import type { ReleaseRow } from './release-store.ts'
import type { ReleaseParts, ReleaseWork } from './releases.ts'

/** The parts under which records may leave, from the grants as this holder's node has them. */
export async function allowedParts(
  parts: Pick<ReleaseParts, 'now'>,
  view: ChainView,
  request: RequestOnChain,
  work: ReleaseWork,
): Promise<AllowedPart[]> {
  if (work.parts.length === 0) {
    if (request.asker !== request.resident) throw new Refusal(1, request)
    const own = allowedPart(request, null, null)
    return own ? [own] : []
  }
  const found = await Promise.all(
    work.parts.map(async (part) => {
      const id = part.grantId as Hex
      const terms = await view.grant(id)
      // The contract judges the rest; a block may be old where nothing happens, so the time is judged by the holder's clock as well.
      if (!terms || terms.validTo <= parts.now() / 1000) return null
      return allowedPart(request, { id, terms }, part)
    }),
  )
  return found.filter((part) => part !== null)
}

/** A release as it will be recorded, and what the contract says to exactly that; a record leaves under the first part that holds it. */
export async function composeReleases(
  parts: ReleaseParts,
  view: ChainView,
  request: RequestOnChain,
  work: ReleaseWork,
  allowed: AllowedPart[],
  originals: Original[],
): Promise<Omit<ReleaseRow, 'state' | 'outcome' | 'recordedAt'>[]> {
  const composed = []
  let left = originals
  let refused = 0
  for (const part of allowed) {
    const mine = left.filter(({ stored }) => holdsRecord(part, stored))
    if (mine.length === 0) continue
    if (part.fields?.size === 0) {
      refused = reasons.fields
      continue
    }
    left = left.filter((one) => !mine.includes(one))
    const question = questionOf(parts.orgId, request, part, mine)
    const reason = await view.consent(part.grantId, question)
    if (reason !== 0) refused = reason
    else composed.push(await compose(parts, view, request, work, { part, question, originals: mine }))
  }
  if (composed.length === 0 && refused !== 0) throw new Refusal(refused, request)
  return composed
}

function questionOf(orgId: string, request: RequestOnChain, part: AllowedPart, originals: Original[]) {
  const days = originals.map(({ stored }) => dayNumber(stored.day))
  return {
    resident: request.resident,
    asker: request.asker,
    holder: organisationWord(orgId),
    purpose: request.purpose,
    grade: Math.max(...originals.map(({ stored }) => stored.grade)),
    recordTypes: recordTypesToBits(new Set(originals.map(({ stored }) => stored.recordType))),
    dataFrom: Math.min(...days),
    dataTo: Math.max(...days),
    ...fieldSet(part),
  }
}

async function compose(
  { orgId, config }: ReleaseParts,
  view: ChainView,
  request: RequestOnChain,
  work: ReleaseWork,
  { part, question, originals }: { part: AllowedPart; question: ReturnType<typeof questionOf>; originals: Original[] },
) {
  const { resident, asker, purpose, ...released } = question
  const terms = encodeSigned('release', {
    ...released,
    domain: view.domain,
    action: 3,
    requestId: work.requestId as Hex,
    grantId: part.grantId ?? `0x${'0'.repeat(64)}`,
    contentHash: releaseContentHash(originals.map(({ stored }) => stored.fingerprint)),
    count: originals.length,
    page: work.page,
  })
  const releaseId = idOfSigned(terms)
  // An organisation signs SM3 of the bytes.
  const signature = await config.signer.sign(sm3(fromHex(terms)))
  const records = originals.map((one) => releasedRecord(one, part))
  const page = { format: 'jhc-page/1' as const, requestId: work.requestId, releaseId, orgId, page: work.page, records }
  return {
    releaseId,
    workId: work.workId,
    requestId: work.requestId as Hex,
    grantId: part.grantId,
    residentId: request.resident,
    askerId: request.asker,
    purpose: request.purpose,
    grade: question.grade,
    page: work.page,
    records: records.length,
    terms,
    signature: `0x${toHex(signature)}` as Hex,
    envelope: sealPage(page, fromHex(work.deliveryKey)),
  }
}

function releasedRecord({ stored, seed, leaves, fields }: Original, part: AllowedPart): ReleasedRecord {
  const { recordId, version, recordType, day, grade, orgId, fingerprint } = stored
  const disclosure = discloseFields({ header: headerOf(stored), fields, seed, leaves }, (field) =>
    holdsField(part, field),
  )
  return { recordId, version, recordType, day, grade, orgId, fingerprint, disclosure }
}
