import { roles } from './roles.ts'

/**
 * What a session of a resident may do before the key has answered. WeChat alone says who holds a phone; until the second factor nothing
 * but enrolment is open. `full` is everybody with a password, whose factors were checked before there was a session.
 */
export const stages = {
  full: null,
  visitor: ['residents.own'],
  identified: ['residents.own', 'keys.own'],
  'signed-in': roles.resident.permissions,
} as const satisfies Record<string, readonly string[] | null>

export type SessionStage = keyof typeof stages
export type ResidentStage = Exclude<SessionStage, 'full'>

/** Cuts what the roles give to what the stage allows; an unknown stage allows nothing. */
export function withinStage(stage: string, permissions: readonly string[]): string[] {
  const allowed: readonly string[] | null = Object.hasOwn(stages, stage) ? stages[stage as SessionStage] : []
  return allowed === null ? [...permissions] : permissions.filter((one) => allowed.includes(one))
}
