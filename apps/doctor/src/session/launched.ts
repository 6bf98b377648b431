/** What the hospital's client handed over with its ticket. In memory only: the identity number is nowhere else. */
interface Launched {
  ticketId: string
  purpose: string | null
  identityNumber: string | null
}

let launched: Launched | null = null

export const launchedWith = {
  set(value: Launched | null): void {
    launched = value
  },
  ticketId: (): string | undefined => launched?.ticketId,
  purpose: (): string | null => launched?.purpose ?? null,
  /** Once. */
  takeIdentityNumber(): string | null {
    const number = launched?.identityNumber ?? null
    if (launched) launched = { ...launched, identityNumber: null }
    return number
  },
}
