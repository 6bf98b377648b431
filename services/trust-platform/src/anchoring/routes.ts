import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
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
    tasks: () => listTasks(anchoring),
    updateTask: ({ params, body }) => updateTask(anchoring, loop, params.laneId, body),
    batches: ({ query }) => listBatches(anchoring, query),
    rows: ({ params, query }) => readRows(anchoring, params.laneId, query),
    stats: () => viewStats(anchoring),
  })
}
