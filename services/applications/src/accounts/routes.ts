import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import type { Desk } from './accounts.ts'
import { accountsApi } from './api.ts'
import { beginSecondFactor, changePassword, confirmSecondFactor } from './change-password.ts'
import { errors } from './errors.ts'
import { logIn } from './log-in.ts'
import {
  createPerson,
  disableAccount,
  editAccount,
  enableAccount,
  endSessions,
  findAccounts,
  resetPassword,
  showSessions,
  takeFactorOff,
  unlockAccount,
} from './manage/manage-accounts.ts'
import { createOrganisation, editOrganisation, findOrganisations } from './manage/manage-organisations.ts'
import { namesOf } from './names-of.ts'
import { checkAccessNow, showAccessState } from './register/show-access-state.ts'
import { endResidentSessions, openResident, openResidentSession } from './resident-accounts.ts'
import { resolvePrincipal } from './resolve-principal.ts'
import { showSelf } from './show-account.ts'

export function accountsRoutes(desk: Desk): Implementation {
  return implement(accountsApi, {
    login: ({ body }, call) => logIn(desk, body, call),
    async logout(_, call) {
      if (!call.session) throw errors['no-session-here']()
      await call.session.destroy()
      return { done: true as const }
    },
    me: (_, call) => showSelf(desk, call),
    changePassword: ({ body }, call) => changePassword(desk, body, call),
    beginSecondFactor: ({ body }, call) => beginSecondFactor(desk, body, call),
    confirmSecondFactor: ({ body }, call) => confirmSecondFactor(desk, body.code, call),
    resolveSession: ({ body }) => resolvePrincipal(desk, body.digest),
    names: ({ body }) => namesOf(desk, body.accountIds),
    async openResident({ body }) {
      await openResident(desk, body.accountId, body.demo)
      return { done: true as const }
    },
    endResidentSessions: async ({ params, query }) => ({
      ended: await endResidentSessions(desk, params.accountId, query.stage),
    }),
    openSession: async ({ body }) => ({ secret: await openResidentSession(desk, body.accountId, body.stage) }),
    async closeSession({ body }) {
      await desk.sessions.forgetDigest(body.digest)
      return { done: true as const }
    },
    list: ({ query }, call) => findAccounts(desk, query, call),
    create: ({ body }, call) => createPerson(desk, body, call),
    edit: ({ params, body }, call) => editAccount(desk, params.accountId, body.displayName, call),
    disable: ({ params }, call) => disableAccount(desk, params.accountId, call),
    enable: ({ params }, call) => enableAccount(desk, params.accountId, call),
    resetPassword: ({ params }, call) => resetPassword(desk, params.accountId, call),
    unlock: ({ params }, call) => unlockAccount(desk, params.accountId, call),
    removeSecondFactor: ({ params }, call) => takeFactorOff(desk, params.accountId, call),
    sessions: ({ params }, call) => showSessions(desk, params.accountId, call),
    endSessions: ({ params, query }, call) => endSessions(desk, params.accountId, query.sessionId, call),
    organisations: (_, call) => findOrganisations(desk, call),
    createOrganisation: ({ body }, call) => createOrganisation(desk, body, call),
    editOrganisation: ({ params, body }, call) => editOrganisation(desk, params.orgId, body, call),
    accessState: async () => showAccessState(desk),
    checkAccess: () => checkAccessNow(desk),
  })
}
