import { passwordMatches } from './password.ts'
import type { AccountRow } from './register/sealed-tables.ts'

/** 等保三级 asks for composition and regular change, which ASVS 6.2.5 and 6.2.10 advise against; 等保 binds here. */
export const passwordPolicy = { shortest: 12, kinds: 3, remembered: 5, maxAgeMs: 90 * 24 * 3600_000 }

export function mustChangePassword(
  { must_change, password_set_at, demo }: Pick<AccountRow, 'must_change' | 'password_set_at' | 'demo'>,
  nowMs: number,
): boolean {
  return must_change || (!demo && nowMs - password_set_at.getTime() > passwordPolicy.maxAgeMs)
}

const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u]

/** What is wrong with a new password, in Chinese; empty when nothing is. */
export async function passwordProblems(
  password: string,
  account: Pick<AccountRow, 'login_name' | 'display_name' | 'password_hash' | 'old_hashes'>,
): Promise<string[]> {
  const problems: string[] = []
  const lower = password.normalize('NFC').toLowerCase()
  if ([...password].length < passwordPolicy.shortest) problems.push(`至少 ${passwordPolicy.shortest} 个字符`)
  if (kinds.filter((kind) => kind.test(password)).length < passwordPolicy.kinds)
    problems.push('须含大写字母、小写字母、数字、符号中的三类')
  const names = [account.login_name, account.display_name].map((name) => name.toLowerCase())
  if (names.some((name) => name.length >= 2 && lower.includes(name))) problems.push('不得包含登录名或姓名')
  if (/(.)\1\1\1/u.test(password)) problems.push('不得连续重复同一字符')
  if (problems.length > 0) return problems
  for (const hash of [account.password_hash, ...oldHashes(account.old_hashes)]) {
    if (await passwordMatches(password, hash)) return [`不得与最近 ${passwordPolicy.remembered} 次用过的密码相同`]
  }
  return []
}

const oldHashes = (text: string) => (text === '-' ? [] : text.split(' '))

/** The hash that is left behind, in front of those before it. */
export function rememberHash({ password_hash, old_hashes }: Pick<AccountRow, 'password_hash' | 'old_hashes'>): string {
  return [password_hash, ...oldHashes(old_hashes)].slice(0, passwordPolicy.remembered - 1).join(' ')
}
