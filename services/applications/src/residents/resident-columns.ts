import { type ColumnKeys, columnToken, type SealedColumn, sealedColumn } from '@jhc/gm/sealed-column.ts'
import type { Identity } from './residents.ts'

export interface WeChatUser {
  openid: string
  unionid: string | null
}
export type StoredIdentity = Identity & { salt: string }

/** Nothing personal stands in clear in the tables: sealed by row, found by keyed tokens. */
export interface ResidentColumns {
  wechat: SealedColumn
  identity: SealedColumn
  wechatToken(openid: string): string
  identityToken(identityNumber: string): string
}

export function residentColumns(keys: ColumnKeys): ResidentColumns {
  return {
    wechat: sealedColumn(keys, 'residents.account.wechat'),
    identity: sealedColumn(keys, 'residents.resident.identity'),
    // Openids differ by case.
    wechatToken: (
      (token) => (openid: string) =>
        token(Buffer.from(openid).toString('hex'))
    )(columnToken(keys, 'residents.account.wechat_token')),
    identityToken: columnToken(keys, 'residents.resident.identity_token'),
  }
}
