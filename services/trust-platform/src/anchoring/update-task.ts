import type { Reach } from '@jhc/server-kit/capability.ts'
import type { Anchoring } from './anchoring.ts'
import type { AnchoringLoop } from './anchoring-loop.ts'
import { followAgain, retryFailed } from './batch-store.ts'
import { errors } from './errors.ts'
import { listTasks } from './list-tasks.ts'
import { changeTask, setFailure } from './task-store.ts'

export interface TaskChange {
  maxBatchBytes?: number
  maxAgeSeconds?: number
  paused?: boolean
}

/** Setting `paused: false` also takes a stopped lane up again: what the chain refused is submitted once more. */
export async function updateTask(
  anchoring: Anchoring,
  loop: AnchoringLoop,
  laneId: string,
  change: TaskChange,
  limits: Reach | null,
) {
  const known = (await listTasks(anchoring, limits)).tasks.some((task) => task.laneId === laneId)
  if (!known || !(await changeTask(anchoring.db, laneId, change))) throw errors['unknown-task']({ laneId })
  if (change.paused === false) {
    await retryFailed(anchoring.db, laneId)
    await setFailure(anchoring.db, laneId, null, anchoring.now())
    await followAgain(anchoring.db, laneId)
    loop.resume(laneId)
  }
  const { tasks } = await listTasks(anchoring, limits)
  return tasks.find((task) => task.laneId === laneId)!
}
