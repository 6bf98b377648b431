import { uuidv7 } from '@jhc/kit/ids.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import { countFollows, deleteFollow, findFollow, insertFollow, updateFollow } from './follow-store.ts'
import { type Follows, personOf } from './follows.ts'

const most = 500

export async function followPatient(
  follows: Follows,
  personId: string,
  { residentId, note }: { residentId: string | null; note?: string },
  principal: Principal,
) {
  const { db, now } = follows
  const accountId = personOf(principal)
  const before = await findFollow(db, accountId, personId)
  if (before) {
    await updateFollow(db, before.followId, {
      residentId: residentId ?? before.residentId,
      note: note === undefined ? before.note : sealed(follows, before.followId, note),
    })
    return { done: true as const }
  }
  const { persons } = await follows.empi.persons({ body: { personIds: [personId] } })
  if (!persons.some((person) => person.personId === personId)) throw errors['person-not-found']()
  if ((await countFollows(db, accountId)) >= most) throw errors['too-many']()
  const followId = uuidv7(now())
  await insertFollow(db, {
    followId,
    accountId,
    orgId: principal.orgId,
    personId,
    residentId,
    note: sealed(follows, followId, note ?? ''),
    followedAt: new Date(now()),
  })
  return { done: true as const }
}

export async function unfollowPatient({ db }: Follows, personId: string, principal: Principal) {
  await deleteFollow(db, personOf(principal), personId)
  return { done: true as const }
}

const sealed = ({ note }: Follows, followId: string, text: string) => (text === '' ? '' : note.seal(followId, text))
