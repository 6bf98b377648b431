import { createIndexedDbStorage } from '@jhc/signer/indexed-db-storage.ts'
import { createSoftwareSigner, type SoftwareSigner } from '@jhc/signer/software-signer.ts'

/** One place chooses the signer: a certified mobile module or two-party SM2 would be made here. */
const storage = createIndexedDbStorage()
let made: { owner: string; signer: SoftwareSigner } | null = null

/** Of whoever is looked at: a child has a key of its own on the guardian's phone, so that the chain does not tell whose child it is. */
export function deviceSigner(account: {
  accountId: string
  birthDate: string
  actingFor: string | null
}): SoftwareSigner {
  const owner = account.actingFor ?? account.accountId
  if (made?.owner === owner) return made.signer
  lockSigner()
  made = { owner, signer: createSoftwareSigner({ storage, owner, avoid: [account.birthDate] }) }
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
