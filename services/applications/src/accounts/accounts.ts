import type { PurposeKey } from '@jhc/gm/key-purposes.ts'
import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { AccessRegister } from './register/access-register.ts'
import type { Rights } from './rights.ts'
import type { Sessions } from './sessions.ts'

export interface AccountsConfig {
  /** Of the codes over access-control rows and sessions. */
  accessKey: PurposeKey
  /** Seals second factors' secrets; older ones behind the current one. */
  factorKeys: readonly PurposeKey[]
  /** Outside the database; null only where nothing outlives the process. */
  headFile: string | null
  secondFactor?: 'off' | 'required'
  /** How often every row is looked at, on top of each row at its use. */
  checkEveryMs?: number
  /** Made where they are missing. The first is the root. */
  organisations?: readonly { orgId: string; name: string; parentId: string | null }[]
}

/** What the use cases share. */
export interface Desk extends Pick<CapabilityContext, 'db' | 'now' | 'log'> {
  register: AccessRegister
  rights: Rights
  sessions: Sessions
  factorKeys: readonly PurposeKey[]
  secondFactor: 'off' | 'required'
}
