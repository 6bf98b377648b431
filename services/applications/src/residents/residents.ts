import type { ColumnKeys } from '@jhc/gm/sealed-column.ts'
import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { NoticeTemplates } from './notice-templates.ts'
import type { RealNamePort } from './real-name/real-name-port.ts'
import type { ResidentColumns } from './resident-columns.ts'
import type { WeChat } from './wechat/wechat-port.ts'

export interface ResidentsConfig {
  columnKeys: ColumnKeys
  wechat: WeChat
  realName: RealNamePort
  /** Under which residents reach the platform, without a slash at the end. */
  publicUrl: () => string
  templates: NoticeTemplates
  /** Accounts that come by a fake are marked: production refuses a database that has them. */
  demo: boolean
  /** How often persons of the master index and keys are looked at. */
  everyMs?: number
}

/** What the use cases share. */
export interface Desk
  extends Pick<CapabilityContext, 'db' | 'bus' | 'log' | 'now'>,
    Omit<ResidentsConfig, 'columnKeys' | 'everyMs'> {
  columns: ResidentColumns
}

/** Who somebody is, as the real-name check took it. */
export interface Identity {
  name: string
  /** 18 characters, upper case. */
  identityNumber: string
  phone: string
}

/** PIPL 31: under fourteen a guardian decides. */
export const ownAge = 14

/** `identityNumber` is valid. Dates are Shanghai's. */
export function ageOf(identityNumber: string, nowMs: number): number {
  const today = new Date(nowMs + 8 * 3600_000)
  const [year, month, day] = [6, 10, 12].map((at, i) => Number(identityNumber.slice(at, at + (i === 0 ? 4 : 2))))
  const passed = today.getUTCMonth() + 1 > month! || (today.getUTCMonth() + 1 === month! && today.getUTCDate() >= day!)
  return today.getUTCFullYear() - year! - (passed ? 0 : 1)
}

export function birthDateOf(identityNumber: string): string {
  return [identityNumber.slice(6, 10), identityNumber.slice(10, 12), identityNumber.slice(12, 14)].join('-')
}

/** GB/T 2261.1 */
export const sexOf = (identityNumber: string): '1' | '2' => (Number(identityNumber[16]) % 2 === 1 ? '1' : '2')

export function maskName(name: string): string {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(Math.max(1, rest.length))
}

export const maskNumber = (number: string) => `${number.slice(0, 4)}${'*'.repeat(12)}${number.slice(-2)}`
