import type { AccountToCreate } from '@jhc/applications/accounts/create-account.ts'
import { randomSecret, secretFile } from '../secret-file.ts'

const wanted = [
  { loginName: 'sysadmin', displayName: '系统管理员', role: 'system-administrator' },
  { loginName: 'steward', displayName: '数据管理员', role: 'data-steward' },
  { loginName: 'auditor', displayName: '审计员', role: 'auditor' },
] as const

/** Kept apart from the passwords above, which an older data directory has already. */
const ofOrganisations = [
  { loginName: 'alliance', displayName: '联盟管理员', role: 'consortium-manager', orgId: 'district' },
  { loginName: 'hospital-a', displayName: '岚汀医院管理员', role: 'organisation-administrator', orgId: 'A00' },
  { loginName: 'hospital-b', displayName: '槐屿医院管理员', role: 'organisation-administrator', orgId: 'B00' },
] as const

const guards = [
  { loginName: 'security', displayName: '安全管理员', role: 'security-administrator', orgId: 'district' },
] as const

const doctors = [
  { loginName: 'doctor-a1', displayName: '王医生', role: 'doctor', orgId: 'A00' },
  { loginName: 'doctor-a2', displayName: '李医生', role: 'doctor', orgId: 'A00' },
  { loginName: 'doctor-b1', displayName: '陈医生', role: 'doctor', orgId: 'B00' },
  { loginName: 'doctor-b2', displayName: '赵医生', role: 'doctor', orgId: 'B00' },
] as const

/** Passwords are made for each data directory and kept there; they are no default that another installation shares. */
export function demoAccounts(dataDir: string): AccountToCreate[] {
  const passwordsIn = (file: string, logins: ReadonlyArray<{ loginName: string }>) =>
    secretFile<Record<string, string>>(dataDir, file, () =>
      Object.fromEntries(logins.map(({ loginName }) => [loginName, randomSecret(9)])),
    )
  const passwords = {
    ...passwordsIn('demo-accounts.json', wanted),
    ...passwordsIn('demo-organisation-accounts.json', ofOrganisations),
    ...passwordsIn('demo-security-accounts.json', guards),
    ...passwordsIn('demo-doctor-accounts.json', doctors),
  }
  const district = wanted.map((one) => ({ ...one, orgId: 'district' }))
  return [...district, ...guards, ...ofOrganisations, ...doctors].map(({ loginName, displayName, role, orgId }) => ({
    loginName,
    displayName,
    orgId,
    roles: [role],
    password: passwords[loginName]!,
    demo: true,
  }))
}
