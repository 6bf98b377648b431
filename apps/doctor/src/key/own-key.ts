import { createIndexedDbStorage } from '@jhc/signer/indexed-db-storage.ts'
import { createSoftwareSigner, type SoftwareSigner } from '@jhc/signer/software-signer.ts'
import { useQuery } from '@tanstack/react-query'
import { personKeys } from '../apis.ts'
import { useAccount } from '../session/session.ts'

const storage = createIndexedDbStorage()
const signers = new Map<string, SoftwareSigner>()

/** One for each account of this browser, so that what was opened a moment ago is opened for all pages. */
export function signerOf(accountId: string): SoftwareSigner {
  let signer = signers.get(accountId)
  if (!signer) {
    signer = createSoftwareSigner({ storage, owner: accountId })
    signers.set(accountId, signer)
  }
  return signer
}

export function lockSigners(): void {
  for (const signer of signers.values()) signer.lock()
}

/** What the chain knows of the own key, what this device has of it, and what signing needs. */
export function useOwnKey() {
  const accountId = useAccount()?.accountId ?? ''
  const mine = personKeys.useQuery('mine', {}, { enabled: accountId !== '', refetchInterval: 15_000 })
  const facts = personKeys.useQuery('facts', {}, { enabled: accountId !== '', staleTime: 60_000 })
  const onChain = mine.data?.state === 'active' ? mine.data.publicKey : null
  const here = useQuery({
    queryKey: ['own-key', accountId, onChain, mine.data?.state],
    queryFn: async () => {
      const signer = signerOf(accountId)
      return { publicKey: await signer.publicKey(), ...(await signer.standing(onChain)) }
    },
    enabled: accountId !== '' && mine.data !== undefined,
  })
  const ready = mine.data?.state === 'active' && here.data?.standing === 'ready'
  return { accountId, mine, facts, here, ready }
}
