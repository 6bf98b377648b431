import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { limitsOf, refuseBound } from '@jhc/server-kit/reach.ts'
import { changeLogApi } from './api.ts'
import type { ChangeLog } from './change-log.ts'
import type { ChangeLogLoop } from './change-log-loop.ts'
import { checkChangeRows } from './check-change-rows.ts'
import { listBatches, listChanges, showStatus } from './list-changes.ts'
import { buildProof } from './prove-change.ts'
import { verifyChange } from './verify-change.ts'

export function routes(changeLog: ChangeLog, loop: ChangeLogLoop): Implementation {
  return implement(changeLogApi, {
    status: () => showStatus(changeLog, loop.trouble),
    changes: ({ query }, { principal }) => listChanges(changeLog, query, limitsOf(principal)),
    batches: ({ query }) => listBatches(changeLog, query),
    verify: ({ params }, { principal }) => verifyChange(changeLog, params.seq, limitsOf(principal)),
    proof: ({ params }, { principal }) => buildProof(changeLog, params.seq, limitsOf(principal)),
    async checkRows(_, { principal }) {
      refuseBound(principal)
      return checkChangeRows(changeLog)
    },
  })
}
