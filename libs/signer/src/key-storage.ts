import type { StretchCost } from './stretch-pin.ts'

/** A key as it lies on the device: the private half only sealed. */
export interface StoredKey {
  /** Hexadecimal, 0x04‖X‖Y. */
  publicKey: string
  /** Hexadecimal. */
  salt: string
  cost: StretchCost
  /** `signer.<base64url>` by libs/gm's envelope: the 32 bytes of the private key, bound to owner and public key. */
  sealed: string
  createdAt: number
}

export interface StoredKeys {
  current: StoredKey | null
  /** Made for a rotation, until it is known whether the chain took it. */
  next: StoredKey | null
  /** Wrong PINs in a row; counted before each try, so that ending the app does not undo it. */
  failures: number
  /** Milliseconds since 1970. */
  waitUntil: number
  /** What signatures are bound to, as first seen. */
  domains: Record<string, string>
  /** Whether the recovery kit was taken. */
  kitTaken: boolean
}

export const noKeys = (): StoredKeys => ({
  current: null,
  next: null,
  failures: 0,
  waitUntil: 0,
  domains: {},
  kitTaken: false,
})

/** Where a signer keeps its keys, by owner (an account): several people may use one device. */
export interface KeyStorage {
  read(owner: string): Promise<StoredKeys | null>
  /** Reads and writes as one: two windows never count one wrong PIN once. Null removes. Answers what is then stored. */
  update(owner: string, change: (before: StoredKeys | null) => StoredKeys | null): Promise<StoredKeys | null>
  /** Asks the browser not to clear it for room; whether it agreed. */
  keepThrough(): Promise<boolean>
}
