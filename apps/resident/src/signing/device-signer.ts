import { createIndexedDbStorage } from '@jhc/signer/indexed-db-storage.ts'
import { createSoftwareSigner, type SoftwareSigner } from '@jhc/signer/software-signer.ts'

/** One place chooses the signer: a certified mobile module or two-party SM2 would be made here. */
const storage = createIndexedDbStorage()
let made: { owner: string; signer: SoftwareSigner } | null = null

export function deviceSigner({ accountId, birthDate }: { accountId: string; birthDate: string }): SoftwareSigner {
  if (made?.owner === accountId) return made.signer
  lockSigner()
  made = { owner: accountId, signer: createSoftwareSigner({ storage, owner: accountId, avoid: [birthDate] }) }
  return made.signer
}

export function lockSigner(): void {
  made?.signer.lock()
}

// A phone that was laid away is not an open key.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') hideTimer = window.setTimeout(lockSigner, 60_000)
  else window.clearTimeout(hideTimer)
})
let hideTimer = 0
