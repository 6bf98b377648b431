import { messagesApi } from '@jhc/applications/messages/api.ts'
import { residentsApi } from '@jhc/applications/residents/api.ts'
import type { Api } from '@jhc/kit/api.ts'
import { toHex } from '@jhc/record/bytes.ts'
import { dayNumber, dayOfNumber, recordTypeBits, recordTypesOfBits } from '@jhc/record/consent/consent-words.ts'
import { fieldsOfWord } from '@jhc/record/consent/field-catalogue.ts'
import type { decodeSigned } from '@jhc/record/signed-bytes.ts'
import type { Capability, Implementation } from '@jhc/server-kit/capability.ts'
import type { Hex } from 'viem'
import { consentApi } from '../../consent/api.ts'
import { personKeysApi } from '../../person-keys/api.ts'
import { wordOf, zeroWord } from '../retrieval.ts'
import type { BedPerson, BedResident } from './bed-people.ts'

export interface BedGrant {
  id: Hex
  terms: Record<keyof ReturnType<typeof decodeSigned<'grant'>>, number & Hex>
  withdrawn: boolean
}

/** Only the operations that retrieval calls. */
function offering(api: Api<any>, handlers: Implementation['handlers']): Implementation {
  const operations = Object.fromEntries(Object.keys(handlers).map((name) => [name, api.operations[name]]))
  return { api: { name: api.name, operations }, handlers }
}

/**
 * Keys, residents, grants and messages as the test put them there, behind the same apis as the platform's own services. `ownConsent`: the
 * consent service itself runs beside it and reads the grants from the chain.
 */
export function bedCentre({ ownConsent = false } = {}) {
  const people: BedPerson[] = []
  const residents: BedResident[] = []
  const grants: BedGrant[] = []
  const codes = new Map<string, string>()
  const sent: { key: string; kind: string; to: Record<string, string>; text: string }[] = []
  const settings = { blockNumber: 0 }

  const signerOf = (one: BedPerson) => ({
    id: one.id,
    kind: one.orgId ? ('practitioner' as const) : ('resident' as const),
    accountId: one.accountId,
    orgId: one.orgId,
    name: one.name,
    state: 'active' as const,
    version: 1,
    publicKey: toHex(one.key.publicKey),
    boundAt: null,
    reEnrolment: null,
    nextAttempt: 1,
  })
  const personKeys = offering(personKeysApi, {
    lookup: async ({ body }: any) => ({
      signers: [...people, ...residents]
        .filter(({ id, accountId }) => body.ids.includes(id) || body.accountIds.includes(accountId))
        .map(signerOf),
    }),
  })
  const residentsService = offering(residentsApi, {
    resolve: async ({ body }: any) => ({
      residents: residents
        .filter(
          (one) =>
            body.accountIds.includes(one.accountId) ||
            body.residentIds.includes(one.id) ||
            body.personIds.includes(one.personId) ||
            (body.code && codes.get(body.code) === one.id),
        )
        .map((one) => ({
          residentId: one.id,
          personId: one.personId,
          accountId: one.accountId,
          guardian: false,
          current: true,
          maskedName: `${[...one.name][0]}*`,
          name: one.name,
          sex: '1',
          birthDate: `${one.opening.identityNumber.slice(6, 10)}-01-01`,
        })),
    }),
    opening: async ({ body }: any) => residents.find(({ id }) => id === body.residentId)!.opening,
  })
  const consent = offering(consentApi, {
    check: async ({ body }: any) => {
      const parts = []
      for (const { id, terms, withdrawn } of grants) {
        const fits =
          !withdrawn &&
          terms.resident === body.residentId &&
          terms.grantee === body.askerId &&
          terms.purpose === body.purpose &&
          (terms.holder === zeroWord || !body.holderOrgId || terms.holder === wordOf(body.holderOrgId)) &&
          terms.validTo * 1000 > Date.now()
        if (!fits) continue
        const types = recordTypesOfBits(terms.recordTypes).filter((type) => body.recordTypes.includes(type))
        const granted = terms.fieldsForm === 0 ? null : fieldsOfWord(terms.fields)
        const fields =
          granted && body.fields ? granted.filter((bit) => body.fields.includes(bit)) : (granted ?? body.fields)
        if (types.length === 0) continue
        parts.push({
          grantId: id,
          holderOrgId: null,
          recordTypes: types,
          fields,
          maxGrade: Math.min(terms.maxGrade, body.maxGrade),
          dataFrom: dayOfNumber(Math.max(terms.dataFrom, dayNumber(body.dataFrom))),
          dataTo: dayOfNumber(Math.min(terms.dataTo, dayNumber(body.dataTo))),
          validTo: new Date(terms.validTo * 1000).toISOString(),
        })
      }
      const refused = parts.length > 0 ? [] : [{ recordTypes: Object.keys(recordTypeBits), reason: 1 }]
      return { allowed: parts.length > 0, parts, refused, blockNumber: settings.blockNumber }
    },
  })
  const messages = offering(messagesApi, {
    send: async ({ body }: any) => {
      if (!sent.some(({ key }) => key === body.key)) sent.push(body)
      return { messageId: body.key }
    },
  })
  const capability: Capability = {
    name: 'test/centre',
    implementations: [personKeys, residentsService, ...(ownConsent ? [] : [consent]), messages],
  }
  return { capability, people, residents, grants, codes, sent, settings }
}
export type BedCentre = ReturnType<typeof bedCentre>
