import type { rightsChange, rightsOfAccount, rightsOfRole } from '@jhc/applications/accounts/roles/api.ts'
import type { z } from 'zod'
import { roles } from '../../apis.ts'

export type RightsChange = z.output<typeof rightsChange>
type Rights = z.output<typeof rightsOfAccount> | z.output<typeof rightsOfRole>

export const scopeWords = { own: '本机构', tree: '本机构及下级', all: '全部机构', patients: '本人患者' } as const
export const scopeOptions = Object.entries(scopeWords).map(([value, label]) => ({ value, label }))
export const gradeOptions = [1, 2, 3, 4, 5].map((value) => ({ value, label: `${value} 级及以下` }))

/** Names of roles and words of permissions, as the server has them. */
export function useRoleNames() {
  const { data } = roles.useQuery('list', {}, { staleTime: 30_000 })
  const names = new Map(data?.roles.map((role) => [role.roleId, role.name]))
  const words = new Map(
    data?.menus.flatMap(({ menu, operations }) =>
      operations.map((one) => [one.permission, `${menu}·${one.words}`] as const),
    ),
  )
  return {
    all: data?.roles ?? [],
    nameOf: (roleId: string) => names.get(roleId) ?? roleId,
    wordsOf: (permission: string) => words.get(permission) ?? permission,
  }
}

/** Lines of what is changed, each as before → after; what stays is left out. */
export function differences(change: RightsChange, names: ReturnType<typeof useRoleNames>) {
  const [before, after] = [change.before ? lines(change.before, names) : null, lines(change.after, names)]
  return Object.entries(after)
    .map(([label, to]) => ({ label, from: before ? before[label]! : null, to }))
    .filter(({ from, to }) => from !== to)
}

function lines(rights: Rights, { nameOf, wordsOf }: ReturnType<typeof useRoleNames>): Record<string, string> {
  if ('roles' in rights)
    return {
      机构: rights.orgId,
      角色: rights.roles.map(nameOf).join('、') || '无',
      数据范围: scopeWords[rights.dataScope],
      数据分级: `${rights.maxGrade} 级及以下`,
    }
  return {
    名称: rights.name,
    权限: rights.permissions.map(wordsOf).join('、'),
    状态: rights.disabled ? '停用' : '启用',
  }
}
