export interface InOrder {
  /** Resolves when the task before is done; throws what made one fail. */
  ready(): Promise<void>
  /** Starts a task; to be called only when `ready`. After a failure nothing is started any more. */
  add(task: () => Promise<void>): void
  /** Resolves when nothing runs any more, whatever became of it. */
  end(): Promise<void>
}

/** One task at a time, beside the caller: a stage of a pipeline. */
export function inOrder(): InOrder {
  let running: Promise<void> = Promise.resolve()
  let failed = false
  let failure: unknown
  return {
    async ready() {
      await running
      if (failed) throw failure
    },
    add(task) {
      if (failed) return
      running = task().catch((error) => {
        failed = true
        failure = error
      })
    },
    end: () => running,
  }
}
