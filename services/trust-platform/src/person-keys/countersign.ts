import { verify } from '@jhc/gm/sm2.ts'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import { keyOfOrganisation } from '../contract-access.ts'
import { type ActRow, decideAct, waitingFor } from './act-store.ts'
import { digestOf, enrolmentBytes, reEnrolmentBytes } from './check-signature.ts'
import { errors } from './errors.ts'
import { nameOf } from './own-signer.ts'
import type { PersonKeys } from './person-keys.ts'
import { findSigners, type SignerRow } from './signer-store.ts'

type What = 'practitioner' | 're-enrolment'
const whatOf = ({ what }: ActRow): What => (what === 'enrol' ? 'practitioner' : 're-enrolment')

/** What of its people's and of residents' keys an organisation has to sign. */
export async function listPending(keys: PersonKeys, orgId: string) {
  const acts = await waitingFor(keys.db, orgId)
  const signers = new Map(
    (await findSigners(keys.db, { ids: acts.map(({ signerId }) => signerId) })).map((row) => [row.signerId, row]),
  )
  const accountIds = [...signers.values()].filter(({ kind }) => kind !== 'resident').map(({ accountId }) => accountId)
  const [names, heldHere] = await Promise.all([
    accountIds.length > 0 ? keys.accounts.names({ body: { accountIds } }) : { accounts: [] },
    isHeldHere(keys, orgId),
  ])
  const loginOf = new Map(names.accounts.map(({ accountId, loginName }) => [accountId, loginName]))
  const items = acts.map(async (act) => {
    const row = signers.get(act.signerId)!
    const name = nameOf(keys, row)
    return {
      id: act.signerId,
      what: whatOf(act),
      name: row.kind === 'resident' ? `${Array.from(name)[0] ?? ''}*` : name,
      loginName: loginOf.get(row.accountId) ?? '',
      publicKey: act.publicKey!,
      proposedAt: act.createdAt.toISOString(),
      digest: toHex(await digestToSign(keys, act, row)),
      heldHere,
    }
  })
  return { items: await Promise.all(items) }
}

async function digestToSign(keys: PersonKeys, act: ActRow, row: SignerRow): Promise<Uint8Array> {
  if (act.what === 'enrol') return digestOf(await enrolmentBytes(keys, row), act.publicKey!)
  const { signerId, version, attempt, publicKey, orgId } = act
  return digestOf(
    await reEnrolmentBytes(keys, {
      signerId,
      version: version!,
      attempt: attempt!,
      publicKey: publicKey!,
      orgId: orgId!,
    }),
  )
}

async function isHeldHere({ gateway, keyring }: PersonKeys, orgId: string): Promise<boolean> {
  const key = keyring ? await keyOfOrganisation(gateway, orgId) : null
  return key !== null && (await keyring!.holds(key))
}

interface Decision {
  signerId: string
  what: What
  orgId: string
  by: string
}

async function waitingAct(keys: PersonKeys, { signerId, what, orgId }: Decision): Promise<[ActRow, SignerRow]> {
  const act = (await waitingFor(keys.db, orgId)).find((one) => one.signerId === signerId && whatOf(one) === what)
  const [row] = act ? await findSigners(keys.db, { ids: [signerId] }) : []
  if (!act || !row) throw errors['not-waiting']()
  return [act, row]
}

/** With the organisation's signature: brought, or made with the key that is kept here. */
export async function countersign(keys: PersonKeys, decision: Decision, brought: string | undefined) {
  const [act, row] = await waitingAct(keys, decision)
  const publicKey = await keyOfOrganisation(keys.gateway, decision.orgId)
  if (!publicKey) throw errors['organisation-unknown']()
  const digest = await digestToSign(keys, act, row)
  const signature = brought ?? (await signHere(keys, publicKey, digest))
  if (!verify(digest, fromHex(signature), fromHex(publicKey))) throw errors['proof-wrong']()
  await decide(keys, act, row, { ...decision, state: 'ready', countersignature: signature, reason: null })
  keys.wake()
  return { done: true as const }
}

async function signHere({ keyring }: PersonKeys, publicKey: string, digest: Uint8Array): Promise<string> {
  if (!keyring || !(await keyring.holds(publicKey))) throw errors['signature-needed']()
  return toHex(await keyring.sign(publicKey, digest))
}

export async function refusePending(keys: PersonKeys, decision: Decision, reason: string) {
  const [act, row] = await waitingAct(keys, decision)
  await decide(keys, act, row, { ...decision, state: 'refused', countersignature: null, reason })
  return { done: true as const }
}

async function decide(
  keys: PersonKeys,
  act: ActRow,
  row: SignerRow,
  to: Decision & { state: 'ready' | 'refused'; countersignature: string | null; reason: string | null },
): Promise<void> {
  const reason = to.reason === null ? null : keys.columns.reason.seal(act.actId, to.reason)
  await keys.db.transaction().execute(async (trx) => {
    if (!(await decideAct(trx, act.actId, { ...to, reason, at: new Date(keys.now()) }))) throw errors['not-waiting']()
    const outcome = to.state === 'ready' ? '已由机构签署' : '未获机构签署'
    const subject = act.what === 'enrol' ? '您的签名密钥' : '您重新绑定签名密钥的申请'
    await keys.notices.add(trx, `person-keys:decided:${act.actId}`, 'message', {
      to: { accountId: row.accountId },
      kind: 'key-change',
      title: `${subject}${outcome}`,
      text: to.state === 'ready' ? `${subject}${outcome}，正在上链。` : `${subject}${outcome}，请联系该机构了解原因。`,
      link: '/key',
    })
  })
}
