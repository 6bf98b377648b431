import type { Identity } from '../residents.ts'

/** The real-name service of the existing account. */
export interface RealNamePort {
  /** `phone`: whether the phone is registered to that person; null where none was given. Throws `residents.real-name-unavailable`. */
  check(identity: Identity): Promise<{ matches: boolean; phone: boolean | null }>
  isGuardian(guardian: Identity, child: Identity): Promise<boolean>
}
