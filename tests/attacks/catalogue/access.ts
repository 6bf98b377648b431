import type { AttackKind } from '../catalogue.ts'

const clauses = ['App-b', 'Dev-c'] as const
const must = '该请求被拒绝，访问控制登记指出被改动的行'

export const access: readonly AttackKind<'access'>[] = [
  {
    id: 'access.edit',
    clauses,
    does: '以数据库超级用户权限修改账户、机构、角色、权限变更、第二因素、会话任一列',
    must,
  },
  { id: 'access.more-roles', clauses, does: '给某账户加上系统管理员角色', must },
  { id: 'access.copied-row', clauses, does: '把他人的权限连同完整性码复制过来', must },
  { id: 'access.older-row', clauses, does: '恢复该账户较早的行及其完整性码', must },
  { id: 'access.cut-list', clauses, does: '恢复较早的行，并截去其后的变更记录', must },
  { id: 'access.password-exchanged', clauses, does: '换成另一账户的口令散列后登录', must: '登录被拒绝' },
  {
    id: 'access.session-forged',
    clauses: ['App-a', 'App-b', 'ASVS 9.1.2'],
    does: '插入伪造的系统管理员会话，或把自己的会话改成他人的',
    must: '该会话不被接受',
  },
  { id: 'access.role-widened', clauses: ['App-b', 'A-rights'], does: '在数据库里给一个角色增加权限', must },
  { id: 'access.removed', clauses, does: '删除账户、机构、角色、变更、第二因素或登记行', must },
  { id: 'access.approval-forged', clauses: ['App-b', 'ASVS 2.3.1'], does: '把待批的权限变更直接改成已批准', must },
  { id: 'access.account-forged', clauses: ['App-b', 'A-accounts'], does: '插入自造的系统管理员账户后登录', must },
]
