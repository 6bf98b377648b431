import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

const signature = z.string().regex(/^[0-9a-f]{128}$/)
const done = z.object({ done: z.literal(true) })

/**
 * How far somebody has come. `visitor`: known by WeChat only. `identified`: real name checked; the key has not signed in this session, so
 * nothing of the record is open. `signed-in`: the key answered a challenge (second factor).
 */
export const residentStage = z.enum(['visitor', 'identified', 'signed-in'])

export const residentAccount = z.object({
  accountId: z.string(),
  stage: residentStage,
  /** Masked until signed in. */
  name: z.string(),
  sex: z.string(),
  birthDate: z.string(),
  /** Masked. */
  identityNumber: z.string(),
  /** Whose record is looked at: the own one, or a child's under 14 (PIPL 31). */
  residentId: z.string().nullable(),
  personId: z.string().nullable(),
  wards: z.array(z.object({ residentId: z.string(), name: z.string(), birthDate: z.string() })),
  /** Set where the session acts for a child. */
  actingFor: z.string().nullable(),
  needsGuardian: z.boolean(),
  hasKey: z.boolean(),
  largePrint: z.boolean(),
})

export const residentsApi = defineApi('residents', {
  /** Where the browser has to go to log in with the 「健康静安」 account; `state` is bound to this browser. */
  startWeChat: operation({
    method: 'POST',
    path: '/v1/resident-accounts/wechat/start',
    summary: '微信登录：开始',
    permission: 'public',
    body: z.object({ returnTo: z.string().max(300).default('/') }),
    response: z.object({ url: z.string() }),
  }),
  /** WeChat brings the browser back to `/h5/wechat?code=…&state=…`; both are good once, in the browser that began. */
  finishWeChat: operation({
    method: 'POST',
    path: '/v1/resident-accounts/wechat/finish',
    summary: '微信登录：完成',
    permission: 'public',
    body: z.object({ code: z.string().max(200), state: z.string().max(200) }),
    response: z.object({ stage: residentStage, returnTo: z.string() }),
  }),
  me: operation({
    method: 'GET',
    path: '/v1/resident-accounts/me',
    summary: '我的账户',
    permission: 'residents.own',
    response: residentAccount,
  }),
  /**
   * Real-name check through the port (the existing account's real-name service), then the master index is asked. Under fourteen nothing is
   * kept and `needsGuardian` is set. A person who is bound to another WeChat user (`residents.bound-elsewhere`) comes over with `rebind`
   * and the phone that is registered to him.
   */
  identify: operation({
    method: 'POST',
    path: '/v1/resident-accounts/me/real-name',
    summary: '实名核验',
    permission: 'residents.own',
    body: z.object({
      name: z.string().trim().min(1).max(40),
      identityNumber: z.string().trim().length(18),
      phone: z.string().max(20).default(''),
      rebind: z.boolean().default(false),
    }),
    response: residentAccount,
  }),
  /** A guardian's child under 14. */
  addWard: operation({
    method: 'POST',
    path: '/v1/resident-accounts/me/wards',
    summary: '绑定被监护人',
    permission: 'residents.own',
    body: z.object({ name: z.string().trim().min(1).max(40), identityNumber: z.string().trim().length(18) }),
    response: residentAccount,
  }),
  actFor: operation({
    method: 'PUT',
    path: '/v1/resident-accounts/me/acting-for',
    summary: '切换本人与被监护人',
    permission: 'residents.own',
    body: z.object({ residentId: z.string().nullable() }),
    response: residentAccount,
  }),
  /** A challenge for the key, valid for two minutes, once. The key signs UTF-8 of it. */
  challenge: operation({
    method: 'POST',
    path: '/v1/resident-accounts/me/challenge',
    summary: '签名登录：取挑战',
    permission: 'residents.own',
    response: z.object({ challenge: z.string() }),
  }),
  signIn: operation({
    method: 'POST',
    path: '/v1/resident-accounts/me/sign-in',
    summary: '签名登录：应答',
    permission: 'residents.own',
    body: z.object({ challenge: z.string().max(300), signature }),
    response: residentAccount,
  }),
  signOut: operation({
    method: 'POST',
    path: '/v1/resident-accounts/me/sign-out',
    summary: '退出',
    permission: 'residents.own',
    response: done,
  }),
  setPreferences: operation({
    method: 'PUT',
    path: '/v1/resident-accounts/me/preferences',
    summary: '显示设置',
    permission: 'residents.own',
    body: z.object({ largePrint: z.boolean() }),
    response: residentAccount,
  }),
  /** 就诊码 that a doctor scans, valid for five minutes; says nothing by itself. */
  code: operation({
    method: 'POST',
    path: '/v1/resident-accounts/me/code',
    summary: '出示就诊码',
    permission: 'consent.sign',
    response: z.object({ code: z.string(), expiresAt: z.string() }),
  }),
  /** JS-SDK configuration for a page within WeChat. */
  jsSdk: operation({
    method: 'POST',
    path: '/v1/resident-accounts/wechat/js-sdk',
    summary: '微信 JS-SDK 签名',
    permission: 'residents.own',
    body: z.object({ url: z.url().max(500) }),
    response: z.object({ appId: z.string(), timestamp: z.number(), nonceStr: z.string(), signature: z.string() }),
  }),
  /** Templates that the WeChat page reported as agreed to; each agreement is good for one message. Empty to ask what is left. */
  agreeToNotices: operation({
    method: 'POST',
    path: '/v1/resident-accounts/me/notice-agreements',
    summary: '微信一次性订阅',
    permission: 'residents.own',
    body: z.object({ templateIds: z.array(z.string().max(64)).max(20).default([]) }),
    response: z.object({ templates: z.array(z.object({ templateId: z.string(), left: z.number() })) }),
  }),
  /** One try to tell a resident by WeChat that there is a message; the words are fixed by kind. For the messages service. */
  notify: operation({
    method: 'POST',
    path: '/v1/resident-accounts/notices',
    summary: '微信通知居民',
    permission: 'residents.notify',
    body: z.object({
      key: z.string().min(1).max(64),
      accountId: z.string().max(64),
      kind: z.string().max(32),
      link: z.string().max(300),
      at: z.iso.datetime(),
    }),
    response: z.object({
      /** `none`: no resident, or no template for this kind. */
      state: z.enum(['delivered', 'failed', 'none']),
      code: z.string().nullable(),
      retry: z.enum(['soon', 'later', 'never']).nullable(),
    }),
  }),
  /**
   * For services: who an account or a resident's id on chain is; of an account, the one that it looks at now comes first, then the own one,
   * then children. Openings are for the retrieval service alone (`residents.open`).
   */
  resolve: operation({
    method: 'POST',
    path: '/v1/resident-accounts/resolve',
    summary: '按账户或标识查居民',
    permission: 'residents.resolve',
    body: z.object({
      accountIds: z.array(z.string()).max(200).default([]),
      residentIds: z.array(z.string()).max(200).default([]),
      personIds: z.array(z.string()).max(200).default([]),
      code: z.string().max(200).optional(),
    }),
    response: z.object({
      residents: z.array(
        z.object({
          residentId: z.string(),
          personId: z.string().nullable(),
          /** Whose key signs: the resident's own account, or the guardian's. */
          accountId: z.string(),
          guardian: z.boolean(),
          /** Whether the account looks at this one's record now (`actFor`). */
          current: z.boolean(),
          maskedName: z.string(),
          name: z.string(),
          sex: z.string(),
          birthDate: z.string(),
        }),
      ),
    }),
  }),
  opening: operation({
    method: 'POST',
    path: '/v1/resident-accounts/opening',
    summary: '居民标识的打开值',
    permission: 'residents.open',
    body: z.object({ residentId: z.string() }),
    response: z.object({ salt: z.string(), name: z.string(), identityNumber: z.string() }),
  }),
})
