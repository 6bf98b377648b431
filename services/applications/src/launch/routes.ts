import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { launchApi } from './api.ts'
import { originsOf } from './integration-store.ts'
import { issueTicket } from './issue-ticket.ts'
import type { Launch } from './launch.ts'
import { openTicket } from './open-ticket.ts'
import { addOrigin, nameEmployee, removeEmployee, removeOrigin } from './set-integration.ts'
import { showIntegration, showTickets } from './show-integration.ts'

export function routes(launch: Launch): Implementation {
  return implement(launchApi, {
    issue: ({ body }, call) => issueTicket(launch, body, call),
    open: ({ body }, call) => openTicket(launch, body, call),
    tickets: ({ query }, { principal }) => showTickets(launch, query, principal),
    integration: (_, { principal }) => showIntegration(launch, principal),
    addOrigin: ({ body }, { principal }) => addOrigin(launch, body.origin, principal),
    removeOrigin: ({ query }, { principal }) => removeOrigin(launch, query.origin, principal),
    putEmployee: ({ params, body }, { principal }) => nameEmployee(launch, { ...params, ...body }, principal),
    removeEmployee: ({ params }, { principal }) => removeEmployee(launch, params.employeeNo, principal),
    frames: async ({ params }) => ({ origins: (await originsOf(launch.db, params.orgId)).map(({ origin }) => origin) }),
  })
}
