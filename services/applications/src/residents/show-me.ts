import type { CallContext } from '@jhc/server-kit/capability.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { refreshPerson } from './find-person.ts'
import { lookedAt, type Own, ownAccount } from './own-account.ts'
import type { Resident } from './resident-store.ts'
import { ageOf, birthDateOf, type Desk, maskName, maskNumber, ownAge, sexOf } from './residents.ts'

export type Stage = 'visitor' | 'identified' | 'signed-in'

/** By what the session may do, which is what the person can rely on. */
export function stageOf({ principal }: CallContext): Stage {
  if (principal.permissions.has('consent.sign')) return 'signed-in'
  return principal.permissions.has('keys.own') ? 'identified' : 'visitor'
}

export async function showMe(desk: Desk, call: CallContext) {
  return shownOwn(desk, await ownAccount(desk, call), stageOf(call))
}

export async function shownOwn(desk: Desk, own: Own, stage: Stage, more: { needsGuardian?: boolean } = {}) {
  const { account, self } = own
  const open = stage === 'signed-in'
  const name = ({ identity }: Resident) => (open ? identity.name : maskName(identity.name))
  const wards = own.wards.filter(({ identity }) => ageOf(identity.identityNumber, desk.now()) < ownAge)
  const current = stage === 'visitor' ? null : lookedAt({ ...own, wards })
  const personId = current ? await refreshPerson(desk, current) : null
  const shown = stage === 'visitor' ? null : self
  return {
    accountId: account.accountId,
    stage,
    name: shown ? name(shown) : '',
    sex: shown ? sexOf(shown.identity.identityNumber) : '',
    birthDate: shown ? birthDateOf(shown.identity.identityNumber) : '',
    identityNumber: shown ? maskNumber(shown.identity.identityNumber) : '',
    residentId: current?.residentId ?? null,
    personId,
    wards:
      stage === 'visitor'
        ? []
        : wards.map((ward) => ({
            residentId: ward.residentId,
            name: name(ward),
            birthDate: birthDateOf(ward.identity.identityNumber),
          })),
    actingFor: current?.guardian ? current.residentId : null,
    needsGuardian: more.needsGuardian ?? false,
    hasKey: current ? (await keyOf(desk, current.residentId)) !== null : false,
    largePrint: account.largePrint,
  }
}

/** The public key with which this resident's consents are signed now; null where there is none that counts. */
export async function keyOf({ bus }: Pick<Desk, 'bus'>, residentId: string): Promise<string | null> {
  const { signers } = await bus.client(personKeysApi, 'residents').lookup({ body: { ids: [residentId] } })
  const signer = signers.find(({ id }) => id === residentId)
  return signer?.state === 'active' ? signer.publicKey : null
}
