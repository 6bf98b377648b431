import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { messagesApi } from '@jhc/applications/messages/api.ts'
import { residentsApi } from '@jhc/applications/residents/api.ts'
import type { Api } from '@jhc/kit/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import type { Capability, Handlers } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { retrievalApi } from '../../retrieval/api.ts'

/** Handlers of a part of an api; the others are not to be had here. */
function partly<A extends Api<any>>(api: A, handlers: Partial<Handlers<A>>) {
  const unused = async () => {
    throw commonErrors.unavailable()
  }
  const all = Object.fromEntries(Object.keys(api.operations).map((name) => [name, unused]))
  return implement(api, { ...all, ...handlers } as unknown as Handlers<A>)
}

export interface TestResident {
  residentId: string
  accountId: string
  name: string
  guardian?: boolean
  /** Whose record the account looks at; its own where nothing is said. */
  current?: boolean
}

/** Who residents and staff are, and who hears what, for tests of keys and consents alone: answers by the same api, keeps lists. */
export function createStandIns() {
  const residents: TestResident[] = []
  const staff: { accountId: string; loginName: string; displayName: string; orgId: string }[] = []
  const messages: { key: string; kind: string; to: unknown; title: string; text: string; link: string }[] = []
  const consents: { grantId: string; residentId: string; requestId: string | null }[] = []
  const capability: Capability = {
    name: 'test/stand-ins',
    implementations: [
      partly(residentsApi, {
        resolve: async ({ body }) => ({
          residents: residents
            .filter((one) => body.accountIds.includes(one.accountId) || body.residentIds.includes(one.residentId))
            .map(({ residentId, accountId, name, guardian = false, current = true }) => ({
              residentId,
              accountId,
              name,
              guardian,
              current,
              personId: null,
              maskedName: `${name[0]}*`,
              sex: '2',
              birthDate: '1980-01-01',
            })),
        }),
      }),
      partly(accountsApi, {
        names: async ({ body }) => ({ accounts: staff.filter((one) => body.accountIds.includes(one.accountId)) }),
      }),
      partly(messagesApi, {
        async send({ body }) {
          if (!messages.some(({ key }) => key === body.key)) messages.push(body)
          return { messageId: body.key }
        },
      }),
      partly(retrievalApi, {
        async consentGiven({ body }) {
          consents.push(body)
          return { done: true as const }
        },
      }),
    ],
  }
  return { residents, staff, messages, consents, capability }
}
