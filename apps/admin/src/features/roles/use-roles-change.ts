import { accounts, roles } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'

/** A change of rights touches roles, changes and accounts alike. */
export function useRolesChange() {
  return useChange([[roles.key('list')[0]], [accounts.key('list')[0]]])
}
