import { sm3Hex } from '@jhc/gm/sm3.ts'
import { utf8 } from '../bytes.ts'

/** Who stands behind a resident's id on chain. Known to the resident, the platform, and a hospital that is asked to release. */
export interface ResidentOpening {
  /** 32 random bytes in hexadecimal: without them nobody finds the id of a known person. */
  salt: string
  name: string
  /** 18 characters, upper case. */
  identityNumber: string
}

/**
 * A resident's id on chain commits to the identity: a hospital recomputes it from the opening and compares name and number with its own
 * patient, so that nobody, the platform included, can have one resident's consent open another one's record.
 */
export function residentIdOf({ salt, name, identityNumber }: ResidentOpening): `0x${string}` {
  return `0x${sm3Hex(utf8(JSON.stringify(['jhc-resident/1', salt, name.normalize('NFC'), identityNumber.toUpperCase()])))}`
}
