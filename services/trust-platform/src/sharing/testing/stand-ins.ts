import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { messagesApi } from '@jhc/applications/messages/api.ts'
import { residentsApi } from '@jhc/applications/residents/api.ts'
import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import type { Sm2Signer } from '@jhc/chain-contracts/testing/sm2-signer.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { Api } from '@jhc/kit/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import { decodeSigned, idOfSigned } from '@jhc/record/signed-bytes.ts'
import type { Capability, CapabilityContext, Handlers, Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { encodeFunctionData, type Hex, stringToHex } from 'viem'
import { consentApi } from '../../consent/api.ts'
import { personKeysApi } from '../../person-keys/api.ts'

export interface Person {
  id: Hex
  kind: 'resident' | 'practitioner'
  accountId: string
  orgId: string | null
  name: string
  signer: Sm2Signer
  state: 'active' | 'revoked'
  /** In the master index. */
  personId?: string
}
export const wordOf = (orgId: string) => stringToHex(orgId, { size: 32 })
export const organisations = [
  { orgId: 'A01', name: '岚汀医院' },
  { orgId: 'B01', name: '梧桐医院' },
]

/** The neighbours of sharing as their apis say, over the test's own people and the real chain. */
export class StandIns {
  readonly people: Person[] = []
  readonly messages: Array<{ key: string; to: unknown; kind: string; text: string }> = []
  /** While set, nothing answers. */
  down = new Set<'consent' | 'messages'>()
  domains = { identities: '', consent: '', access: '' }
  brought = 0

  /** `index`: where the real index library is not there. */
  capability(context: CapabilityContext, { index = true } = {}): Capability {
    const sources = partly(indexLibraryApi, {
      sources: async () => ({ sources: [], organisations: organisations.map((one) => ({ ...one })) }) as never,
    })
    return {
      name: 'testing/stand-ins',
      implementations: [
        this.#keys(context),
        this.#residents(),
        this.#accounts(),
        this.#messages(),
        this.#consent(context),
        ...(index ? [sources] : []),
      ],
    }
  }

  #keys(context: CapabilityContext): Implementation {
    return partly(personKeysApi, {
      facts: async () => ({
        domains: this.domains,
        organisations: organisations.map((one) => ({
          ...one,
          word: wordOf(one.orgId),
          holdsRecords: true,
          mayReEnrol: true,
        })),
        nowSeconds: Math.floor(context.now() / 1000),
        switches: { emergency: false, paper: false },
      }),
      lookup: async ({ body }) => ({
        signers: this.people
          .filter(({ id, accountId }) => body.ids.includes(id) || body.accountIds.includes(accountId))
          .map(({ signer, ...one }) => ({
            ...one,
            version: 1,
            publicKey: `04${signer.bytesHex.slice(2)}`,
            boundAt: null,
            nextAttempt: 1,
            reEnrolment: null,
          })),
      }),
    })
  }

  #residents(): Implementation {
    return partly(residentsApi, {
      resolve: async ({ body }) => ({
        residents: this.people
          .filter(
            ({ kind, id, accountId, personId }) =>
              kind === 'resident' &&
              (body.residentIds.includes(id) ||
                body.accountIds.includes(accountId) ||
                (personId !== undefined && body.personIds.includes(personId))),
          )
          .map(({ id, accountId, name, personId }) => ({
            residentId: id,
            personId: personId ?? null,
            accountId,
            guardian: false,
            current: true,
            maskedName: `${name[0]}*`,
            name,
            sex: '女',
            birthDate: '1980-01-01',
          })),
      }),
    })
  }

  #accounts(): Implementation {
    return partly(accountsApi, {
      list: async ({ query }) => {
        const items = this.people
          .filter(
            ({ kind, name, orgId }) =>
              kind === 'practitioner' && name.includes(query.text ?? '') && (!query.orgId || orgId === query.orgId),
          )
          .map(({ accountId, name, orgId }) => ({
            accountId,
            loginName: accountId,
            displayName: name,
            orgId: orgId!,
            orgName: orgId!,
            roles: ['doctor'],
            dataScope: 'own' as const,
            maxGrade: 5,
            state: 'enabled' as const,
            locked: false,
            mustChangePassword: false,
            secondFactor: false,
            sessions: 0,
            createdAt: '',
            passwordSetAt: '',
            version: 1,
            intact: true,
          }))
        return { items, total: items.length, next: null }
      },
    })
  }

  #messages(): Implementation {
    return partly(messagesApi, {
      send: async ({ body }) => {
        if (this.down.has('messages')) throw commonErrors.unavailable({ api: 'messages' })
        if (!this.messages.some(({ key }) => key === body.key)) this.messages.push(body)
        return { messageId: body.key }
      },
    })
  }

  #consent(context: CapabilityContext): Implementation {
    const gateway = context.bus.client(chainGatewayApi, 'test')
    const bring = async (idempotencyKey: string, functionName: string, args: unknown[]) => {
      if (this.down.has('consent')) throw commonErrors.unavailable({ api: 'consent' })
      this.brought++
      const data = encodeFunctionData({ abi: consentAbi, functionName, args } as never)
      await gateway.submit({
        body: { transactions: [{ idempotencyKey, contract: 'Consent', data, gas: 3_000_000 }] },
      })
    }
    const halves = (signature: string) => [BigInt(`0x${signature.slice(0, 64)}`), BigInt(`0x${signature.slice(64)}`)]
    return partly(consentApi, {
      bring: async ({ body }) => {
        const grantId = idOfSigned(body.signed as Hex)
        await bring(`grant:${grantId}`, 'grant', [body.signed, ...halves(body.signature)])
        return viewOf(body.signed as Hex)
      },
      bringWithdrawal: async ({ params, body }) => {
        await bring(`withdraw:${params.grantId}`, 'withdraw', [params.grantId, body.nonce, ...halves(body.signature)])
        return viewOf(null, params.grantId as Hex)
      },
    })
  }
}

/** An api of which the test answers some; the rest is not there. */
export function partly<A extends Api<any>>(api: A, handlers: Partial<Handlers<A>>): Implementation {
  const absent = async () => {
    throw commonErrors.unavailable({ api: api.name })
  }
  const all = Object.keys(api.operations).map((name) => [name, (handlers as Record<string, unknown>)[name] ?? absent])
  return implement(api, Object.fromEntries(all))
}

function viewOf(signed: Hex | null, grantId = signed ? idOfSigned(signed) : null) {
  const terms = signed ? (decodeSigned('grant', signed) as Record<string, any>) : null
  const zero = `0x${'0'.repeat(64)}`
  return {
    grantId,
    residentId: terms?.resident ?? zero,
    residentName: '',
    kind: 'link',
    mode: 'link',
    granteeKind: 'project',
    granteeId: terms?.grantee ?? zero,
    granteeName: '',
    granteeOrgName: '',
    holderOrgId: null,
    holderName: '',
    purpose: 'link-view',
    recordTypes: [],
    fields: null,
    maxGrade: 1,
    dataFrom: '',
    dataTo: '',
    validFrom: '',
    validTo: '',
    templateTitle: '',
    textHash: zero,
    state: 'waiting',
    anchored: 'queued',
    grantedAt: '',
    endedAt: null,
    replaces: null,
    requestId: null,
    transactionHash: null,
    blockNumber: null,
    disputed: false,
  } as never
}
