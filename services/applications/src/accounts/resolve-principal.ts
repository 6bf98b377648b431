import type { Desk } from './accounts.ts'

export async function resolvePrincipal({ sessions }: Desk, digest: string) {
  const principal = await sessions.resolveDigest(digest)
  if (!principal) return { principal: null }
  const { organisations, maxGrade, patientsOf } = principal.reach!
  return {
    principal: {
      accountId: principal.id,
      orgId: principal.orgId,
      permissions: [...principal.permissions],
      organisations: organisations === 'all' ? ('all' as const) : [...organisations],
      maxGrade,
      ...(patientsOf ? { patientsOf } : {}),
    },
  }
}
