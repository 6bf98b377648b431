import { verify } from '@jhc/gm/sm2.ts'
import { sm3 } from '@jhc/gm/sm3.ts'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import { idOfSigned } from '@jhc/record/signed-bytes.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import type { Hex } from 'viem'
import { keyOfOrganisation, orgWord, readContract } from '../contract-access.ts'
import { readTerms, type Terms } from './check-terms.ts'
import type { Consent } from './consent.ts'
import { errors } from './errors.ts'
import { type GrantView, showGrant } from './show-grants.ts'
import { blank, refuseUnsigned, takeTurn } from './sign-grant.ts'
import { findSubmission, insertSubmission } from './submission-store.ts'

export interface GivenWithout {
  signed: string
  signature: string
  organisationSignature?: string | undefined
  reason: string
  requestId?: string | undefined
}

const longestEmergency = 86_400

/** 急救 and 纸质: by a doctor of the caller's own account and the doctor's hospital, where the district switched it on. */
export async function grantWithoutResident(
  consent: Consent,
  given: GivenWithout,
  principal: Principal,
): Promise<GrantView> {
  const signed = given.signed as Hex
  const [signer] = (await consent.personKeys.lookup({ body: { accountIds: [principal.id] } })).signers.filter(
    ({ kind, orgId }) => kind === 'practitioner' && orgId === principal.orgId,
  )
  if (!signer) throw errors['no-key']()
  const terms = await readTerms(consent, signed, 'grant')
  await refuseSwitchedOff(consent, terms)
  const rules: Record<string, boolean> = {
    grantee: terms.kind !== 5 || (terms.granteeKind === 1 && terms.granteeId === signer.id),
    validTo: terms.kind !== 5 || terms.validTo <= Math.floor(consent.now() / 1000) + longestEmergency,
    holder: terms.kind === 5 || terms.holderOrg === principal.orgId,
  }
  const wrong = Object.keys(rules).filter((field) => !rules[field])
  if (wrong.length > 0) throw errors['terms-invalid']({ field: wrong.join(',') })
  const grantId = idOfSigned(signed)
  const submissionId = `grant:${grantId}`
  if (await findSubmission(consent.db, submissionId)) return showGrant(consent, grantId, 'others')
  const publicKey = await refuseUnsigned(consent, signer.id, signed, given.signature)
  const organisationSignature = await signatureOf(consent, principal.orgId, signed, given.organisationSignature)
  await consent.db.transaction().execute(async (trx) => {
    await takeTurn(trx, terms.residentId)
    if (await findSubmission(trx, submissionId)) return
    await insertSubmission(trx, {
      ...blank,
      submissionId,
      what: 'without-resident',
      grantId,
      residentId: terms.residentId,
      kind: terms.kind,
      granteeId: terms.granteeId,
      // Not one of the resident's numbers: another signed.
      nonce: 0,
      signed,
      signature: given.signature,
      publicKey,
      practitionerId: signer.id,
      organisationSignature,
      requestId: given.requestId ?? null,
      reason: consent.columns.submissionReason.seal(submissionId, given.reason),
      byAccount: principal.id,
      createdAt: new Date(consent.now()),
    })
  })
  consent.wake()
  return showGrant(consent, grantId, 'others')
}

async function refuseSwitchedOff({ gateway }: Consent, { kind, mode }: Terms): Promise<void> {
  if (kind !== 5 && mode !== 6) throw errors['terms-invalid']({ field: 'kind' })
  const [emergency, paper] = await Promise.all([
    readContract(gateway, 'Consent', 'emergencyAllowed', []),
    readContract(gateway, 'Consent', 'paperAllowed', []),
  ])
  if ((kind === 5 && !emergency) || (mode === 6 && !paper)) throw errors['not-switched-on']()
}

/** The hospital signs SM3 of the bytes. */
async function signatureOf(
  { gateway, keyring }: Consent,
  orgId: string,
  signed: Hex,
  brought: string | undefined,
): Promise<string> {
  const digest = sm3(fromHex(signed))
  const publicKey = await keyOfOrganisation(gateway, orgId)
  if (!publicKey) throw errors['organisation-signature']({ organisation: orgWord(orgId) })
  if (brought === undefined && !(keyring && (await keyring.holds(publicKey)))) throw errors['organisation-signature']()
  const signature = brought ?? toHex(await keyring!.sign(publicKey, digest))
  if (!verify(digest, fromHex(signature), fromHex(publicKey))) throw errors['not-signed']()
  return signature
}
