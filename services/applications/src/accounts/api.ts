import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

const dataScope = z.enum(['own', 'tree', 'all', 'patients'])
const codeKind = z.enum(['totp-sha256', 'gm-otp-sm3'])
const residentStage = z.enum(['visitor', 'identified', 'signed-in'])
const done = z.object({ done: z.literal(true) })

/** Of whoever is logged in. No permissions while the password has to be changed or a second factor enrolled. */
export const account = z.object({
  accountId: z.string(),
  loginName: z.string(),
  displayName: z.string(),
  orgId: z.string(),
  roles: z.array(z.string()),
  permissions: z.array(z.string()),
  dataScope,
  maxGrade: z.number(),
  mustChangePassword: z.boolean(),
  mustEnrol: z.boolean(),
  secondFactor: z.boolean(),
})

export const managedAccount = z.object({
  accountId: z.string(),
  loginName: z.string(),
  displayName: z.string(),
  orgId: z.string(),
  orgName: z.string(),
  roles: z.array(z.string()),
  dataScope,
  maxGrade: z.number(),
  state: z.enum(['enabled', 'disabled']),
  locked: z.boolean(),
  mustChangePassword: z.boolean(),
  secondFactor: z.boolean(),
  sessions: z.number(),
  createdAt: z.string(),
  passwordSetAt: z.string(),
  version: z.number(),
  /** Whether the row is what was written; one that is not lets nobody in. */
  intact: z.boolean(),
})

export const organisation = z.object({
  orgId: z.string(),
  name: z.string(),
  parentId: z.string().nullable(),
  disabled: z.boolean(),
  accounts: z.number(),
})

const accessState = z.object({
  changes: z.number(),
  code: z.string(),
  checkedAt: z.string().nullable(),
  findings: z.array(z.object({ table: z.string(), key: z.string(), problem: z.string() })),
})

const loginName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z][a-z0-9._-]{2,31}$/)
const displayName = z.string().trim().min(1).max(40)
const orgId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/)
const code = z.string().regex(/^\d{6}$/)
const ofAccount = z.object({ accountId: z.string().max(64) })

export const accountsApi = defineApi('accounts', {
  login: operation({
    method: 'POST',
    path: '/v1/session',
    summary: '登录',
    permission: 'public',
    body: z.object({
      loginName: z.string().min(1).max(64),
      password: z.string().min(1).max(256),
      code: code.optional(),
    }),
    response: account,
  }),
  logout: operation({
    method: 'DELETE',
    path: '/v1/session',
    summary: '退出登录',
    permission: 'session',
    response: done,
  }),
  me: operation({ method: 'GET', path: '/v1/session', summary: '当前账号', permission: 'session', response: account }),
  /** All other sessions of the account end. */
  changePassword: operation({
    method: 'POST',
    path: '/v1/session/password',
    summary: '修改本人密码',
    permission: 'session',
    body: z.object({
      password: z.string().min(1).max(256),
      newPassword: z.string().min(1).max(256),
      code: code.optional(),
    }),
    response: account,
  }),
  /** The secret is answered this once; it counts when a code made with it was given. */
  beginSecondFactor: operation({
    method: 'POST',
    path: '/v1/session/second-factor',
    summary: '申请绑定动态口令',
    permission: 'session',
    body: z.object({ password: z.string().min(1).max(256), kind: codeKind.default('totp-sha256') }),
    response: z.object({ kind: codeKind, secret: z.string(), uri: z.string().nullable() }),
  }),
  confirmSecondFactor: operation({
    method: 'POST',
    path: '/v1/session/second-factor/confirmation',
    summary: '确认绑定动态口令',
    permission: 'session',
    body: z.object({ code }),
    response: account,
  }),
  /** For processes without the accounts, on each of their requests. */
  resolveSession: operation({
    method: 'POST',
    path: '/v1/session-principals',
    summary: '核对会话',
    permission: 'sessions.resolve',
    body: z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/) }),
    response: z.object({
      principal: z
        .object({
          accountId: z.string(),
          orgId: z.string(),
          permissions: z.array(z.string()),
          organisations: z.union([z.literal('all'), z.array(z.string())]),
          maxGrade: z.number(),
          patientsOf: z.string().optional(),
        })
        .nullable(),
    }),
  }),

  /** For services that show who somebody is; unknown ones are left out. */
  names: operation({
    method: 'POST',
    path: '/v1/accounts/names',
    summary: '账号姓名',
    permission: 'accounts.names',
    body: z.object({ accountIds: z.array(z.string().max(64)).max(500) }),
    response: z.object({
      accounts: z.array(
        z.object({ accountId: z.string(), loginName: z.string(), displayName: z.string(), orgId: z.string() }),
      ),
    }),
  }),
  /** Residents have no password: the residents' service makes their accounts and lets them in. The same id again changes nothing. */
  openResident: operation({
    method: 'POST',
    path: '/v1/resident-principals',
    summary: '开立居民账号',
    permission: 'accounts.residents',
    body: z.object({ accountId: z.uuid(), demo: z.boolean() }),
    response: done,
  }),
  /** After a lost or changed key, or another WeChat account. */
  endResidentSessions: operation({
    method: 'DELETE',
    path: '/v1/resident-principals/{accountId}/sessions',
    summary: '结束居民会话',
    permission: 'accounts.residents',
    params: ofAccount,
    query: z.object({ stage: residentStage.optional() }),
    response: z.object({ ended: z.number() }),
  }),
  /** For the door of a process without the accounts; for residents only. */
  openSession: operation({
    method: 'POST',
    path: '/v1/resident-sessions',
    summary: '开立居民会话',
    permission: 'sessions.open',
    body: z.object({ accountId: z.uuid(), stage: residentStage }),
    response: z.object({ secret: z.string() }),
  }),
  closeSession: operation({
    method: 'POST',
    path: '/v1/resident-sessions/closing',
    summary: '结束会话',
    permission: 'sessions.open',
    body: z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/) }),
    response: done,
  }),

  /** By login name, from behind `after`; only organisations in the asker's scope. */
  list: operation({
    method: 'GET',
    path: '/v1/accounts',
    summary: '账号查询',
    permission: 'accounts.read',
    query: z.object({
      text: z.string().trim().max(64).optional(),
      /** This one and all below it. */
      orgId: orgId.optional(),
      state: z.enum(['enabled', 'disabled']).optional(),
      after: z.string().max(64).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(20),
    }),
    response: z.object({ items: z.array(managedAccount), total: z.number(), next: z.string().nullable() }),
  }),
  /** Without roles: rights are proposed and approved apart. The first password is answered this once and has to be changed at log-in. */
  create: operation({
    method: 'POST',
    path: '/v1/accounts',
    summary: '新建账号',
    permission: 'accounts.manage',
    body: z.object({ loginName, displayName, orgId }),
    response: z.object({ account: managedAccount, password: z.string() }),
  }),
  edit: operation({
    method: 'PATCH',
    path: '/v1/accounts/{accountId}',
    summary: '修改账号信息',
    permission: 'accounts.manage',
    params: ofAccount,
    body: z.object({ displayName }),
    response: managedAccount,
  }),
  disable: operation({
    method: 'POST',
    path: '/v1/accounts/{accountId}/disabling',
    summary: '停用账号',
    permission: 'accounts.manage',
    params: ofAccount,
    response: managedAccount,
  }),
  enable: operation({
    method: 'POST',
    path: '/v1/accounts/{accountId}/enabling',
    summary: '启用账号',
    permission: 'accounts.manage',
    params: ofAccount,
    response: managedAccount,
  }),
  resetPassword: operation({
    method: 'POST',
    path: '/v1/accounts/{accountId}/password',
    summary: '重置密码',
    permission: 'accounts.manage',
    params: ofAccount,
    response: z.object({ account: managedAccount, password: z.string() }),
  }),
  unlock: operation({
    method: 'POST',
    path: '/v1/accounts/{accountId}/unlocking',
    summary: '解除登录锁定',
    permission: 'accounts.manage',
    params: ofAccount,
    response: managedAccount,
  }),
  /** By another administrator, for whoever lost the authenticator. */
  removeSecondFactor: operation({
    method: 'DELETE',
    path: '/v1/accounts/{accountId}/second-factor',
    summary: '解除动态口令绑定',
    permission: 'roles.approve',
    params: ofAccount,
    response: managedAccount,
  }),
  sessions: operation({
    method: 'GET',
    path: '/v1/accounts/{accountId}/sessions',
    summary: '账号会话',
    permission: 'accounts.read',
    params: ofAccount,
    response: z.object({
      items: z.array(z.object({ sessionId: z.string(), openedAt: z.string(), usedAt: z.string() })),
    }),
  }),
  endSessions: operation({
    method: 'DELETE',
    path: '/v1/accounts/{accountId}/sessions',
    summary: '强制下线',
    permission: 'accounts.manage',
    params: ofAccount,
    query: z.object({ sessionId: z.string().max(64).optional() }),
    response: z.object({ ended: z.number() }),
  }),

  /** Those in the asker's scope, as a flat list of the tree. */
  organisations: operation({
    method: 'GET',
    path: '/v1/organisations',
    summary: '机构查询',
    permission: 'accounts.read',
    response: z.object({ items: z.array(organisation) }),
  }),
  createOrganisation: operation({
    method: 'POST',
    path: '/v1/organisations',
    summary: '新增机构',
    permission: 'accounts.manage',
    body: z.object({ orgId, name: z.string().trim().min(1).max(80), parentId: orgId }),
    response: done,
  }),
  editOrganisation: operation({
    method: 'PATCH',
    path: '/v1/organisations/{orgId}',
    summary: '维护机构信息',
    permission: 'accounts.manage',
    params: z.object({ orgId }),
    body: z.object({ name: z.string().trim().min(1).max(80).optional(), disabled: z.boolean().optional() }),
    response: done,
  }),

  accessState: operation({
    method: 'GET',
    path: '/v1/access-register',
    summary: '访问控制信息完整性',
    permission: 'accounts.read',
    response: accessState,
  }),
  /** The same after every row was looked at now. */
  checkAccess: operation({
    method: 'POST',
    path: '/v1/access-register/checks',
    summary: '核对访问控制信息',
    permission: 'accounts.read',
    response: accessState,
  }),
})
