import { useEffect, useSyncExternalStore } from 'react'
import { useAccount } from '../../shell/session.tsx'
import { type OwnRecords, openRecords, ownRecords, watchRecords } from './own-records.ts'

/** The own record as far as it has arrived; opens it where that was not done yet. */
export function useRecords(): OwnRecords & { reopen: () => void } {
  const account = useAccount()
  const records = useSyncExternalStore(watchRecords, ownRecords)
  useEffect(() => {
    void openRecords(account)
  }, [account])
  return { ...records, reopen: () => void openRecords(account, true) }
}
