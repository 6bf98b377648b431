import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { limitsOf, refuseBound } from '@jhc/server-kit/reach.ts'
import type { Anchoring } from './anchoring.ts'
import type { AnchoringLoop } from './anchoring-loop.ts'
import { anchoringApi } from './api.ts'
import { readRows } from './audit-rows.ts'
import { listBatches } from './list-batches.ts'
import { listTasks } from './list-tasks.ts'
import { updateTask } from './update-task.ts'
import { viewStats } from './view-stats.ts'

export function routes(anchoring: Anchoring, loop: AnchoringLoop): Implementation {
  return implement(anchoringApi, {
    tasks: (_, { principal }) => listTasks(anchoring, limitsOf(principal)),
    updateTask: ({ params, body }, { principal }) =>
      updateTask(anchoring, loop, params.laneId, body, limitsOf(principal)),
    batches: ({ query }, { principal }) => listBatches(anchoring, query, limitsOf(principal)),
    async rows({ params, query }, { principal }) {
      refuseBound(principal)
      return readRows(anchoring, params.laneId, query)
    },
    stats: () => viewStats(anchoring),
  })
}
