import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import type { Hex } from 'viem'
import { consentBed, enroller, kinds, relayer } from '../consent-bed.ts'
import type { GasRow } from '../gas-page.ts'
import { hashOf, people } from '../organisation-bed.ts'

/** Identities, Consent and Access together: a grant needs an enrolled resident, a release a grant. */
export async function measureIdentities(): Promise<GasRow[]> {
  const b = await consentBed({ steady: true })
  const resident = b.enrolment('second resident', kinds.resident, null)
  const doctor = b.enrolment('second doctor', kinds.practitioner, b.hospitalA)
  const next = b.newSigner()
  const { x, y } = next.key
  const bytes = encodeSigned('rotation', {
    domain: b.domains.identities,
    action: 2,
    version: 2,
    id: b.resident.id,
    x,
    y,
  })
  const rotation = [b.resident.id, x, y, b.resident.signer.sign(bytes, 71n), next.sign(bytes, 72n)] as const
  const revocation = [b.doctor.id, 1, BigInt(b.bed.now), hashOf('left')] as const
  return [
    ['部署', b.identities.deployGas],
    ['绑定居民密钥（验 1 签，算 ZA）', (await b.identities.send(enroller, 'enrol', resident.args)).gasUsed],
    ['绑定医务人员密钥（另验机构 1 签）', (await b.identities.send(enroller, 'enrol', doctor.args)).gasUsed],
    ['更换密钥（验 2 签，算 ZA）', (await b.identities.send(relayer, 'rotate', rotation)).gasUsed],
    ['吊销', (await b.identities.send(people.operator, 'revoke', revocation)).gasUsed],
  ]
}

export async function measureConsent(): Promise<GasRow[]> {
  const b = await consentBed({ steady: true })
  const first = await b.grant({ nonce: 1, holder: b.hospitalA.id })
  const second = await b.grant({ nonce: 2, holder: b.hospitalA.id, fieldsForm: 2, fields: hashOf('fields') })
  const check = async (grantId: Hex, changes = {}) =>
    (await b.consent.sendData(relayer, b.consent.data('check', [grantId, b.query(changes)]))).gasUsed
  const [allowed, denied] = [await check(first.id), await check(first.id, { purpose: 8 })]
  const values = { ...b.grantValues({ action: 2, nonce: 3 }), replaces: first.id }
  const change = b.signed('change', values, b.resident.signer)
  const { r, s } = b.signed(
    'withdrawal',
    { domain: b.domains.consent, action: 3, nonce: 4, resident: b.resident.id, grantId: second.id },
    b.resident.signer,
  )
  return [
    ['部署', b.consent.deployGas],
    ['授权（居民首次）', first.sent.gasUsed],
    ['授权（指定机构与字段默克尔根）', second.sent.gasUsed],
    ['查验，允许（平时为只读调用，不耗 gas；此处作为交易计）', allowed],
    ['查验，拒绝（用途不符）', denied],
    ['变更', (await b.consent.send(relayer, 'change', change.args)).gasUsed],
    ['撤回', (await b.consent.send(relayer, 'withdraw', [second.id, 4, r, s])).gasUsed],
  ]
}

export async function measureAccess(): Promise<GasRow[]> {
  const b = await consentBed({ steady: true })
  const grant = await b.grant({ nonce: 1, holder: b.hospitalA.id })
  const request = await b.request()
  const release = b.releaseArgs(request.id, grant.id)
  const bytes = encodeSigned('outcome', { domain: b.domains.access, action: 4, outcome: 2, releaseId: release.id })
  const released = await b.access.send(relayer, 'release', release.args)
  const outcome = [release.id, 2, b.sealBytes(b.hospitalA.signer, bytes)] as const
  return [
    ['部署', b.access.deployGas],
    ['申请（验 1 签）', request.sent.gasUsed],
    ['放行（查授权，验机构 1 签）', released.gasUsed],
    ['放行结果（验机构 1 签）', (await b.access.send(relayer, 'finish', outcome)).gasUsed],
  ]
}
