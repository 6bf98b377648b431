import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import type { Desk } from '../accounts.ts'
import { rolesApi } from './api.ts'
import { decideRights, withdrawRights } from './decide-rights.ts'
import { findChanges } from './find-changes.ts'
import { listRoles } from './list-roles.ts'
import { proposeForAccount, proposeForRole } from './propose-rights.ts'

export function rolesRoutes(desk: Desk): Implementation {
  return implement(rolesApi, {
    list: () => listRoles(desk),
    changes: ({ query }, call) => findChanges(desk, query, call),
    proposeForAccount: ({ params, body }, call) => proposeForAccount(desk, params.accountId, body, call),
    proposeForRole: ({ body }, call) => proposeForRole(desk, body, call),
    decide: ({ params, body }, call) => decideRights(desk, params.changeId, body, call),
    withdraw: ({ params }, call) => withdrawRights(desk, params.changeId, call),
  })
}
