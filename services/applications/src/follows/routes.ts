import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { followsApi } from './api.ts'
import { followPatient, unfollowPatient } from './follow-patient.ts'
import type { Follows } from './follows.ts'
import { listFollowed } from './list-followed.ts'

export function routes(follows: Follows): Implementation {
  return implement(followsApi, {
    list: ({ query }, { principal }) => listFollowed(follows, query, principal),
    follow: ({ params, body }, { principal }) => followPatient(follows, params.personId, body, principal),
    unfollow: ({ params }, { principal }) => unfollowPatient(follows, params.personId, principal),
  })
}
