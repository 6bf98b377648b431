import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

const word = z.string().regex(/^0x[0-9a-f]{64}$/)
/** 0x04‖X‖Y in hexadecimal, without `0x`. */
export const publicKey = z.string().regex(/^04[0-9a-f]{128}$/)
/** r‖s in hexadecimal. */
export const signature = z.string().regex(/^[0-9a-f]{128}$/)
const done = z.object({ done: z.literal(true) })

export const signerKind = z.enum(['resident', 'practitioner', 'project'])
export const keyState = z.enum([
  /** An id is reserved, no key yet. */
  'none',
  /** A practitioner's key that waits for the organisation's signature. */
  'proposed',
  'submitted',
  'active',
  'refused',
  'revoked',
])

/** The key with which somebody signs requests and consents, as the chain knows it. */
export const signer = z.object({
  id: word,
  kind: signerKind,
  accountId: z.string(),
  orgId: z.string().nullable(),
  name: z.string(),
  state: keyState,
  version: z.number(),
  publicKey: publicKey.nullable(),
  boundAt: z.string().nullable(),
  /** By which number the next re-enrolment is signed. */
  nextAttempt: z.number(),
  /** While a re-enrolment waits: when it counts, and until then the old key may object. */
  reEnrolment: z
    .object({
      publicKey,
      orgId: z.string(),
      attempt: z.number(),
      state: z.enum(['awaiting-hospital', 'waiting', 'ready']),
      readyAt: z.string().nullable(),
      /** As the contract counts it, for the objection's bytes. */
      readyAtSeconds: z.number().nullable(),
    })
    .nullable(),
})

export const personKeysApi = defineApi('person-keys', {
  /** What every signer needs to build bytes by docs/reference/consent-bytes.md. */
  facts: operation({
    method: 'GET',
    path: '/v1/person-keys/facts',
    summary: '签名所需的链上信息',
    permission: 'session',
    response: z.object({
      domains: z.object({ identities: z.string(), consent: z.string(), access: z.string() }),
      /** Chain word of every organisation that holds records or may vouch. */
      organisations: z.array(
        z.object({ orgId: z.string(), name: z.string(), word, holdsRecords: z.boolean(), mayReEnrol: z.boolean() }),
      ),
      nowSeconds: z.number(),
      switches: z.object({ emergency: z.boolean(), paper: z.boolean() }),
    }),
  }),
  /** The caller's own key. Reserves an id at the first call. */
  mine: operation({
    method: 'GET',
    path: '/v1/person-keys/mine',
    summary: '我的签名密钥',
    permission: 'keys.own',
    response: signer,
  }),
  /** `proof`: the new key's signature over the enrolment bytes. A practitioner's then waits for the organisation. */
  enrol: operation({
    method: 'POST',
    path: '/v1/person-keys/mine',
    summary: '绑定签名密钥',
    permission: 'keys.own',
    body: z.object({ publicKey, proof: signature }),
    response: signer,
  }),
  rotate: operation({
    method: 'POST',
    path: '/v1/person-keys/mine/rotation',
    summary: '更换签名密钥',
    permission: 'keys.own',
    body: z.object({ publicKey, byOld: signature, byNew: signature }),
    response: signer,
  }),
  revoke: operation({
    method: 'POST',
    path: '/v1/person-keys/mine/revocation',
    summary: '吊销本人密钥',
    permission: 'keys.own',
    body: z.object({ signature }),
    response: signer,
  }),
  /** A lost key: waits for the word of the named independent hospital. */
  requestReEnrolment: operation({
    method: 'POST',
    path: '/v1/person-keys/mine/re-enrolment',
    summary: '申请遗失后重新绑定',
    permission: 'keys.own',
    body: z.object({ publicKey, proof: signature, orgId: z.string().max(64), attempt: z.number().int().min(1) }),
    response: signer,
  }),
  /** By the old key. */
  objectToReEnrolment: operation({
    method: 'POST',
    path: '/v1/person-keys/mine/re-enrolment/objection',
    summary: '反对重新绑定',
    permission: 'keys.own',
    body: z.object({ signature }),
    response: signer,
  }),
  /** Of the caller's organisation: practitioners' keys and re-enrolments that wait for its signature. */
  pending: operation({
    method: 'GET',
    path: '/v1/person-keys/pending',
    summary: '待机构签署的密钥',
    permission: 'keys.countersign',
    response: z.object({
      items: z.array(
        z.object({
          id: word,
          what: z.enum(['practitioner', 're-enrolment']),
          /** Masked for a resident. */
          name: z.string(),
          loginName: z.string(),
          publicKey,
          proposedAt: z.string(),
          /** SM3 digest that the organisation signs, hexadecimal. */
          digest: z.string(),
          /** Whether the platform keeps the organisation's key (demo), so that no signature has to be brought. */
          heldHere: z.boolean(),
        }),
      ),
    }),
  }),
  countersign: operation({
    method: 'POST',
    path: '/v1/person-keys/pending/{id}/countersignature',
    summary: '机构签署密钥',
    permission: 'keys.countersign',
    params: z.object({ id: word }),
    /** Absent where the platform keeps the organisation's key. */
    body: z.object({ what: z.enum(['practitioner', 're-enrolment']), signature: signature.optional() }),
    response: done,
  }),
  refuse: operation({
    method: 'POST',
    path: '/v1/person-keys/pending/{id}/refusal',
    summary: '机构拒绝密钥',
    permission: 'keys.countersign',
    params: z.object({ id: word }),
    body: z.object({ what: z.enum(['practitioner', 're-enrolment']), reason: z.string().trim().min(2).max(200) }),
    response: done,
  }),
  /** For services: by chain id or by account; unknown ones are left out. */
  lookup: operation({
    method: 'POST',
    path: '/v1/person-keys/lookup',
    summary: '按标识查签名人',
    permission: 'keys.read',
    body: z.object({ ids: z.array(word).max(500).default([]), accountIds: z.array(z.string()).max(500).default([]) }),
    response: z.object({ signers: z.array(signer) }),
  }),
})
