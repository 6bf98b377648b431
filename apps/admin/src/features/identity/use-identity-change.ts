import { identities } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'

export function useIdentityChange() {
  return useChange([[identities.key('identities')[0]]])
}
