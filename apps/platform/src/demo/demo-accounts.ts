import type { AccountToCreate } from '@jhc/applications/accounts/create-account.ts'
import { randomSecret, secretFile } from '../secret-file.ts'

const wanted = [
  { loginName: 'sysadmin', displayName: '系统管理员', role: 'system-administrator' },
  { loginName: 'steward', displayName: '数据管理员', role: 'data-steward' },
  { loginName: 'auditor', displayName: '审计员', role: 'auditor' },
] as const

/** Passwords are made for each data directory and kept there; they are no default that another installation shares. */
export function demoAccounts(dataDir: string): AccountToCreate[] {
  const passwords = secretFile<Record<string, string>>(dataDir, 'demo-accounts.json', () =>
    Object.fromEntries(wanted.map(({ loginName }) => [loginName, randomSecret(9)])),
  )
  return wanted.map(({ loginName, displayName, role }) => ({
    loginName,
    displayName,
    orgId: 'district',
    roles: [role],
    password: passwords[loginName]!,
    demo: true,
  }))
}
