import { createHash } from 'node:crypto'

/** Somebody whom the fake knows: as the real-name register has him, and as a WeChat user. */
export interface Person {
  name: string
  identityNumber: string
  phone: string
  /** Shown on the page where one chooses; not chosen from where absent. */
  note?: string
  /** Identity numbers of the children. */
  guardianOf?: string[]
}

export interface People {
  /** Everybody whom the real-name register knows. */
  register: Person[]
  /** Whoever holds a phone with WeChat. */
  phones: Person[]
}

/** The same for the same person and account over restarts. */
export function openidOf(appId: string, { identityNumber }: Pick<Person, 'identityNumber'>): string {
  return `o${createHash('sha256').update(`${appId} ${identityNumber}`).digest('base64url').slice(0, 27)}`
}
