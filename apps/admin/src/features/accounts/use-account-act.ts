import { accounts } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'

/** Does one thing to an account and says how it ended; null where it was refused. */
export function useAccountAct() {
  const { change, busy } = useChange([[accounts.key('list')[0]]])
  const act = <T>(done: string, run: () => Promise<T>): Promise<T | null> => change(`${done}。`, run)
  return { act, busy }
}
