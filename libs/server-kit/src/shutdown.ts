import type { Logger } from 'pino'

export interface Shutdown {
  /** Steps run in reverse order of adding: what started last stops first. */
  add(name: string, step: () => Promise<unknown> | unknown): void
  isStopping(): boolean
  /** Runs all steps once, whoever asks; resolves to the exit code. */
  run(reason: string): Promise<number>
  /**
   * Stops on SIGINT, SIGTERM and SIGHUP, and when the parent that started us with a channel is gone. A second signal ends at once;
   * within a second it is taken as the first once more (the terminal and a wrapper both deliver Ctrl-C).
   */
  listen(): void
}

export interface ShutdownOptions {
  log: Logger
  /** For all steps together. */
  limitMs?: number
  exit?: (code: number) => void
  /** For whoever sits at the terminal. */
  tell?: (state: 'stopping' | 'stopped') => void
}

export function createShutdown({ log, limitMs = 20_000, exit = process.exit, tell }: ShutdownOptions): Shutdown {
  const steps: Array<{ name: string; step: () => Promise<unknown> | unknown }> = []
  let running: Promise<number> | null = null

  const runAll = async (reason: string): Promise<number> => {
    log.info({ reason }, 'stopping')
    tell?.('stopping')
    let code = 0
    const deadline = Date.now() + limitMs
    for (const { name, step } of steps.reverse()) {
      const outcome = await within(step, Math.max(deadline - Date.now(), 500))
      if (outcome === 'done') continue
      code = 1
      log.error({ step: name, ...(outcome === 'late' ? {} : { err: outcome }) }, 'a shutdown step did not finish')
    }
    log.info({ code }, 'stopped')
    tell?.('stopped')
    return code
  }

  const shutdown: Shutdown = {
    add: (name, step) => void steps.push({ name, step }),
    isStopping: () => running !== null,
    run: (reason) => (running ??= runAll(reason)),
    listen() {
      let first = 0
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.on(signal, () => {
          if (running && Date.now() - first > 1000) exit(130)
          else if (!running) {
            first = Date.now()
            void shutdown.run(signal).then(exit)
          }
        })
      }
      if (process.connected) process.on('disconnect', () => void shutdown.run('the parent process is gone').then(exit))
    },
  }
  return shutdown
}

async function within(step: () => Promise<unknown> | unknown, ms: number): Promise<'done' | 'late' | Error> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms)
  })
  const work = (async () => step())().then(
    () => 'done' as const,
    (error) => error as Error,
  )
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
