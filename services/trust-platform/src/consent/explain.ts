import {
  grantKinds,
  grantModes,
  purposes,
  recordTypeBits,
  recordTypesOfBits,
  wordOfCode,
} from '@jhc/record/consent/consent-words.ts'
import type { z } from 'zod'
import type { explanation } from './api.ts'
import { readCheckFacts } from './check-store.ts'
import { type Consent, orgNameOf } from './consent.ts'
import type { CallingResident } from './resident-of-caller.ts'
import { namesFor } from './show-grants.ts'

/** 「谁能看到这些，为什么」: grants in force whose grantee nobody blocked. */
export async function explain(
  consent: Consent,
  { residentId }: CallingResident,
  recordType: string | undefined,
): Promise<z.input<typeof explanation>> {
  const nowSeconds = consent.now() / 1000
  const [facts, denials] = await Promise.all([
    readCheckFacts(consent.db, residentId, residentId),
    consent.denials.of(residentId),
  ])
  const blocks = denials.list.filter(({ kind }) => kind !== 'dispute')
  const open = facts.grants.filter(
    (one) =>
      one.ended === null &&
      !one.withdrawing &&
      !denials.has('dispute', one.grantId) &&
      one.keyCounts &&
      one.validFrom <= nowSeconds &&
      one.validTo > nowSeconds &&
      (one.kind !== 5 || facts.emergency) &&
      (one.mode !== 6 || facts.paper) &&
      (recordType === undefined || covers(one.recordTypes, recordType)) &&
      !blocks.some(({ kind, targetId }) => targetId === (kind === 'person' ? one.granteeId : one.granteeOrg)),
  )
  const names = await namesFor(consent, open, 'own')
  const persons = blocks.filter(({ kind }) => kind === 'person').map(({ targetId }) => targetId)
  const { signers } = persons.length > 0 ? await consent.personKeys.lookup({ body: { ids: persons } }) : { signers: [] }
  const nameOf = new Map(signers.map(({ id, name }) => [id, name]))
  return {
    who: open.map((one) => ({
      ...names.grantee(one),
      grantId: one.grantId,
      because: reasonFor(consent, one),
      purpose: wordOfCode(purposes, one.purpose) ?? String(one.purpose),
      recordTypes: recordTypesOfBits(one.recordTypes),
      validTo: new Date(one.validTo * 1000).toISOString(),
    })),
    blocked: blocks.map(({ kind, targetId, since }) => ({
      blockId: `${kind}-${targetId}`,
      name: kind === 'organisation' ? orgNameOf(consent, targetId) : (nameOf.get(targetId) ?? ''),
      since: since.toISOString(),
    })),
  }
}

const covers = (bits: number, type: string) =>
  type in recordTypeBits && Math.floor(bits / 2 ** recordTypeBits[type as keyof typeof recordTypeBits]) % 2 === 1

interface Because {
  grantedAt: number
  kind: number
  mode: number
  purpose: number
  keyVersion: number
  practitionerOrg: string | null
  holderOrg: string | null
}

/** Beijing time, as people here read it. */
function reasonFor(consent: Consent, grant: Because): string {
  const day = new Date((grant.grantedAt + 8 * 3600) * 1000).toISOString().slice(0, 10)
  const kind = wordOfCode(grantKinds, grant.kind)
  const mode = wordOfCode(grantModes, grant.mode)
  const purpose = wordOfCode(purposes, grant.purpose)
  const whose = grant.holderOrg === null ? '各机构保存的' : `${orgNameOf(consent, grant.holderOrg)}保存的`
  const what = `${whose}档案用于${purpose ? purposes[purpose].zh : '其他用途'}`
  const how = `${mode ? grantModes[mode].zh : ''}${kind ? grantKinds[kind].zh : ''}`
  return grant.keyVersion === 0
    ? `${day}由${orgNameOf(consent, grant.practitionerOrg)}登记（${how}，未经您当场签署），${what}`
    : `${day}经您签署（${how}），${what}`
}
