import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

export const rightsOfAccount = z.object({
  orgId: z.string().max(40),
  roles: z.array(z.string().max(64)).max(20),
  dataScope: z.enum(['own', 'tree', 'all', 'patients']),
  maxGrade: z.number().int().min(1).max(5),
})
export const rightsOfRole = z.object({
  name: z.string().trim().min(1).max(40),
  permissions: z.array(z.string().max(64)).min(1).max(100),
  disabled: z.boolean(),
})

/** Keys are compared as text with what stands when it is decided. */
export const rightsChange = z.object({
  changeId: z.string(),
  subject: z.enum(['account', 'role']),
  subjectId: z.string(),
  subjectName: z.string(),
  orgId: z.string(),
  before: z.union([rightsOfAccount, rightsOfRole]).nullable(),
  after: z.union([rightsOfAccount, rightsOfRole]),
  reason: z.string(),
  proposedBy: z.string(),
  proposedByName: z.string(),
  proposedAt: z.string(),
  state: z.enum(['open', 'approved', 'refused', 'withdrawn']),
  decidedByName: z.string().nullable(),
  decidedAt: z.string().nullable(),
  remark: z.string().nullable(),
})

const reason = z.string().trim().min(2).max(200)

export const rolesApi = defineApi('roles', {
  list: operation({
    method: 'GET',
    path: '/v1/roles',
    summary: '角色查询',
    permission: 'roles.read',
    response: z.object({
      roles: z.array(
        z.object({
          roleId: z.string(),
          name: z.string(),
          builtIn: z.boolean(),
          permissions: z.array(z.string()),
          disabled: z.boolean(),
          accounts: z.number(),
        }),
      ),
      menus: z.array(
        z.object({ menu: z.string(), operations: z.array(z.object({ permission: z.string(), words: z.string() })) }),
      ),
    }),
  }),
  changes: operation({
    method: 'GET',
    path: '/v1/rights-changes',
    summary: '权限变更查询',
    permission: 'roles.read',
    query: z.object({
      state: z.enum(['open', 'approved', 'refused', 'withdrawn']).optional(),
      accountId: z.string().max(64).optional(),
      before: z.string().max(64).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    response: z.object({ items: z.array(rightsChange), next: z.string().nullable() }),
  }),
  proposeForAccount: operation({
    method: 'POST',
    path: '/v1/accounts/{accountId}/rights-changes',
    summary: '提出账号权限变更',
    permission: 'roles.propose',
    params: z.object({ accountId: z.string().max(64) }),
    body: rightsOfAccount.extend({ reason }),
    response: rightsChange,
  }),
  /** Without `roleId` a new role. */
  proposeForRole: operation({
    method: 'POST',
    path: '/v1/roles/changes',
    summary: '提出角色变更',
    permission: 'roles.propose',
    body: rightsOfRole.extend({ roleId: z.string().max(64).optional(), reason }),
    response: rightsChange,
  }),
  /** By another person than who proposed it and whom it concerns; effective at that person's next request. */
  decide: operation({
    method: 'POST',
    path: '/v1/rights-changes/{changeId}/decision',
    summary: '批准或驳回权限变更',
    permission: 'roles.approve',
    params: z.object({ changeId: z.string().max(64) }),
    body: z.object({ approve: z.boolean(), remark: z.string().trim().max(200).default('') }),
    response: rightsChange,
  }),
  withdraw: operation({
    method: 'DELETE',
    path: '/v1/rights-changes/{changeId}',
    summary: '撤回权限变更',
    permission: 'roles.propose',
    params: z.object({ changeId: z.string().max(64) }),
    response: rightsChange,
  }),
})
