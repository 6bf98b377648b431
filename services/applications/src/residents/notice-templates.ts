import { z } from 'zod'

/** A template of the official account, and by which of its keys we say what and when. */
export const noticeTemplate = z.object({
  templateId: z.string().min(1).max(64),
  /** `one-time` and `long-term` are subscription notices; each agreement to a one-time one is good for one message. */
  way: z.enum(['template', 'one-time', 'long-term']),
  what: z.string().regex(/^[a-z]+_?\d*$/),
  at: z.string().regex(/^[a-z]+_?\d*$/),
})
export type NoticeTemplate = z.output<typeof noticeTemplate>

/** By kind of message; `default` for the others. Without one a kind is not sent by WeChat. */
export const noticeTemplates = z.record(z.string(), noticeTemplate)
export type NoticeTemplates = z.output<typeof noticeTemplates>

export const templateFor = (templates: NoticeTemplates, kind: string): NoticeTemplate | null =>
  templates[kind] ?? templates.default ?? null

/** All that WeChat is told: no names, nothing clinical, whatever the message says. At most twenty characters (`thing`). */
export const noticeWords: Record<string, string> = {
  'access-request': '有医务人员申请查阅您的档案',
  accessed: '您的健康档案被依授权查阅',
  'emergency-access': '您的健康档案被急救查阅',
  'grant-registered': '医院登记了您的授权，请核对',
  'grant-expiring': '您的一项授权即将到期',
  'key-change': '您的账户或签名密钥有变动',
  'share-opened': '您分享的档案已被打开',
  'share-received': '您收到一份分享',
  'consent-given': '您的一项授权已生效',
  'consent-declined': '一项申请未获同意',
  recognition: '您有一条互认提醒',
  notice: '您有一条新消息',
}

/** As templates show times: 2026年12月1日 09:05, Shanghai. */
export function shownTime(ms: number): string {
  const at = new Date(ms + 8 * 3600_000)
  const clock = [at.getUTCHours(), at.getUTCMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
  return `${at.getUTCFullYear()}年${at.getUTCMonth() + 1}月${at.getUTCDate()}日 ${clock}`
}
