/**
 * Who signs for a person. Asynchronous and interactive: an implementation may ask for a PIN, show a system dialogue, or talk to a second
 * party, so that a two-party SM2 or a certified mobile module can take the place of the software one without a change in the apps.
 */
export interface SignerPort {
  readonly kind: 'software' | 'two-party' | 'certified-module' | 'usb-key'
  /** 0x04‖X‖Y in hexadecimal without `0x`; null while there is no key on this device. */
  publicKey(): Promise<string | null>
  /** SM2 with SM3 over the bytes as they are: r‖s in hexadecimal. Throws `signer.cancelled` where the person gave up. */
  sign(bytes: Uint8Array, request: SigningRequest): Promise<string>
  /** Several signatures of one act, for one question to the person. */
  signAll(messages: readonly Uint8Array[], request: SigningRequest): Promise<string[]>
  /** Forgets whatever it holds opened. */
  lock(): void
}

export interface SigningRequest {
  /** One line in Chinese that the person reads while being asked, e.g. 「同意王医生查阅近一年检验」. */
  what: string
  /** Put to the person; null: gave up. */
  ask: AskForPin
  /**
   * `binding` (the default): asked anew each time, for what binds the person: grants, changes, withdrawals, keys. `light`: not asked again
   * for a few minutes, for the person's own views and log-in.
   */
  weight?: 'binding' | 'light'
}

export interface PinQuestion {
  what: string
  /** `new`: a PIN is being chosen; the app asks twice and compares. */
  purpose: 'open' | 'new'
  /** After a wrong one: how many in a row, and from when the next one counts (milliseconds since 1970). */
  wrong: { times: number; waitUntil: number } | null
}
export type AskForPin = (question: PinQuestion) => Promise<string | null>
