import type { WeChatUser } from '../resident-columns.ts'

export interface Notice {
  openid: string
  templateId: string
  /** Template messages go to followers; subscription notices to whoever agreed, once or for long. */
  way: 'template' | 'subscription'
  /** By the template's own keys. */
  data: Record<string, string>
  url: string
  /** WeChat sends one message for a repeat within ten minutes. */
  key: string
}

/** `soon`: back off and try again. `later`: the day's or minute's quota is used up. `never`: a repeat changes nothing. */
export type Retry = 'soon' | 'later' | 'never'
export type Sent = { state: 'delivered' } | { state: 'failed'; code: string; retry: Retry }

/** The official account of 「健康静安」. */
export interface WeChat {
  authorizeUrl(redirectUri: string, state: string): string
  /** Throws `residents.log-in-refused` for a code that is wrong, used or old. */
  exchangeCode(code: string): Promise<WeChatUser>
  jsTicket(): Promise<{ appId: string; ticket: string }>
  /** Does not throw for what WeChat or the network answers. */
  send(notice: Notice): Promise<Sent>
}
