import type { CodedError } from '@jhc/kit/errors.ts'
import type { Anchoring } from './anchoring.ts'
import { followMirror } from './follow-mirror.ts'
import { createLaneWorker, type LaneWorker } from './lane-worker.ts'
import { addTask, readTask, readTasks, setFailure } from './task-store.ts'
import { watchRefusals } from './watch-refusals.ts'

export interface AnchoringLoop {
  start(): void
  stop(): Promise<void>
  /** A task was changed: the lane starts again from the database. */
  resume(laneId: string): void
  failedLanes(): Promise<number>
}

/** Three steady rounds: lanes → batches → gateway; mirror → states; gateway → refusals. Each goes on whatever happens to the others. */
export function createAnchoringLoop(anchoring: Anchoring, pollMs: number): AnchoringLoop {
  const workers = new Map<string, LaneWorker>()
  const turns = new Set<Promise<void>>()
  const rounds: { stop(): Promise<void> }[] = []
  const moved = createSignal()
  let stopped = true

  async function fail(laneId: string, error: CodedError): Promise<void> {
    // The first reason stays until a person resumes the lane.
    if ((await readTask(anchoring.db, laneId))?.failure != null) return
    const detail = Object.values(error.details).map(String).join(' ')
    anchoring.log.error({ laneId, code: error.code, detail }, 'anchoring of this lane has stopped')
    await setFailure(anchoring.db, laneId, `${error.code} ${detail}`.trim(), anchoring.now())
  }

  async function workLanes(): Promise<boolean> {
    const { lanes } = await anchoring.index.lanes({})
    const tasks = new Map((await readTasks(anchoring.db)).map((task) => [task.laneId, task]))
    for (const lane of lanes) {
      const task = tasks.get(lane.laneId)
      if (!task)
        await addTask(anchoring.db, {
          laneId: lane.laneId,
          sourceId: lane.sourceId,
          mode: lane.mode,
          ...anchoring.defaults,
        })
      else if (!task.paused && task.failure === null) startTurn(lane)
    }
    return false
  }

  function startTurn(lane: { laneId: string; lastSeq: number }): void {
    const { laneId } = lane
    const worker =
      workers.get(laneId) ??
      createLaneWorker({
        anchoring,
        laneId,
        fail: (error) => fail(laneId, error),
        stopping: () => stopped,
        moved: () => moved.next(pollMs),
      })
    workers.set(laneId, worker)
    const turn = worker.turn(lane).finally(() => turns.delete(turn))
    turns.add(turn)
  }

  async function follow(): Promise<boolean> {
    const any = await followMirror(anchoring, fail)
    if (any) moved.tell()
    return any
  }

  return {
    start() {
      stopped = false
      rounds.push(
        repeat(anchoring, pollMs, workLanes),
        repeat(anchoring, pollMs, follow),
        repeat(anchoring, 5 * pollMs, async () => {
          await watchRefusals(anchoring, fail)
          return false
        }),
      )
    },
    async stop() {
      stopped = true
      moved.tell()
      await Promise.all(rounds.map((round) => round.stop()))
      await Promise.all(turns)
    },
    resume(laneId) {
      workers.get(laneId)?.reset()
    },
    failedLanes: async () => (await readTasks(anchoring.db)).filter((task) => task.failure !== null).length,
  }
}

/** Lets several wait for the next `tell`, each at most so long. */
function createSignal() {
  let waiting: (() => void)[] = []
  return {
    tell() {
      for (const wake of waiting.splice(0)) wake()
    },
    next: (atMostMs: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(done, atMostMs)
        function done() {
          clearTimeout(timer)
          waiting = waiting.filter((one) => one !== done)
          resolve()
        }
        waiting.push(done)
      }),
  }
}

/** Calls again at once while there was something to do, else after `everyMs`. */
function repeat(anchoring: Anchoring, everyMs: number, work: () => Promise<boolean>): { stop(): Promise<void> } {
  let stopped = false
  let wake = () => {}
  const done = (async () => {
    while (!stopped) {
      const busy = await work().catch((error) => {
        anchoring.log.warn(
          { code: (error as { code?: string }).code ?? 'unknown' },
          'an anchoring round failed, will try again',
        )
        return false
      })
      if (busy || stopped) continue
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  })()
  return {
    async stop() {
      stopped = true
      wake()
      await done
    },
  }
}
