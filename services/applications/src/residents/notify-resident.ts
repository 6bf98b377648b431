import type { CallContext } from '@jhc/server-kit/capability.ts'
import { findAccount, wechatOf } from './account-store.ts'
import { addAgreements, agreementsOf, dropAgreements, spendAgreement } from './notice-store.ts'
import { noticeWords, shownTime, templateFor } from './notice-templates.ts'
import { ownAccount } from './own-account.ts'
import type { Desk } from './residents.ts'

export interface NoticeToSend {
  key: string
  accountId: string
  kind: string
  link: string
  at: string
}

const refusedByUser = 'wechat 43101'

/** One try. Where WeChat is not to be asked at all (no template, no agreement left) it says so; what is worth a repeat the caller repeats. */
export async function notifyResident(desk: Desk, notice: NoticeToSend) {
  const { db, columns, wechat, templates, publicUrl, now } = desk
  const { key, accountId, kind } = notice
  const account = await findAccount(db, accountId)
  const template = templateFor(templates, kind)
  if (!account || !template) return { state: 'none' as const, code: null, retry: null }
  const { templateId, way } = template
  const at = new Date(now())
  if (way === 'one-time' && !(await spendAgreement(db, { key, accountId, templateId, at })))
    return { state: 'failed' as const, code: 'no-agreement', retry: 'never' as const }
  const sent = await wechat.send({
    openid: wechatOf(columns, account).openid,
    templateId,
    way: way === 'template' ? 'template' : 'subscription',
    data: {
      [template.what]: noticeWords[kind] ?? noticeWords.notice!,
      [template.at]: shownTime(Date.parse(notice.at)),
    },
    url: `${publicUrl()}/h5${notice.link}`,
    key,
  })
  if (sent.state === 'delivered') return { state: 'delivered' as const, code: null, retry: null }
  if (sent.code === refusedByUser) await dropAgreements(db, accountId, templateId)
  return sent
}

/** What the WeChat page reported that the user agreed to; each is good for one message. */
export async function agreeToNotices(desk: Desk, templateIds: readonly string[], call: CallContext) {
  const { db, templates } = desk
  const { account } = await ownAccount(desk, call)
  const oneTime = Object.values(templates).filter(({ way }) => way === 'one-time')
  const known = [...new Set(oneTime.map(({ templateId }) => templateId))]
  await addAgreements(
    db,
    account.accountId,
    known.filter((id) => templateIds.includes(id)),
  )
  const left = await agreementsOf(db, account.accountId)
  return { templates: known.map((templateId) => ({ templateId, left: left.get(templateId) ?? 0 })) }
}
