import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Logger } from 'pino'

export interface ChildOptions {
  name: string
  entry: string
  args?: string[]
  env: Record<string, string>
  /** What it writes to standard error goes here. */
  logFile: string
  log: Logger
  /** How long it may take until it says that it is ready. */
  readyMs?: number
}

export interface SupervisedChild {
  name: string
  /** What the child tells: `{ ready: true, ... }` by `process.send`, or as one line of JSON on standard output. May hold secrets: no log gets it. */
  ready: Promise<Record<string, unknown>>
  stop(): Promise<void>
}

/**
 * Starts one of our programs beside us, in a process group of its own so that Ctrl-C reaches us first, with a channel by which
 * it notices our death. It is started again, ever more slowly, when it ends without being asked.
 */
export function superviseChild(options: ChildOptions): SupervisedChild {
  let stopping = false
  let child: ChildProcess
  let restarts = 0
  let timer: NodeJS.Timeout | undefined

  const launch = (): Promise<Record<string, unknown>> => {
    const output = openSync(options.logFile, 'a', 0o600)
    child = spawn(process.execPath, [options.entry, ...(options.args ?? [])], {
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...options.env },
      stdio: ['ignore', 'pipe', output, 'ipc'],
      detached: true,
    })
    closeSync(output)
    const current = child
    const startedAt = Date.now()
    current.on('exit', (code, signal) => {
      if (stopping || current !== child) return
      if (Date.now() - startedAt > 60_000) restarts = 0
      const waitMs = Math.min(500 * 2 ** restarts++, 30_000)
      options.log.warn({ child: options.name, code, signal, waitMs }, 'a child process ended and will be started again')
      timer = setTimeout(() => launch().catch(() => undefined), waitMs)
    })
    return readiness(current, options)
  }

  const ready = launch()
  ready.catch(() => undefined)
  return {
    name: options.name,
    ready,
    async stop() {
      stopping = true
      clearTimeout(timer)
      await end(child)
    },
  }
}

function readiness(child: ChildProcess, options: ChildOptions): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const failed = (reason: string) => reject(new Error(`${options.name}: ${reason}, see ${options.logFile}`))
    const timer = setTimeout(() => failed('not ready in time'), options.readyMs ?? 60_000)
    child.once('error', (error) => failed(error.message))
    child.once('exit', (code) => failed(`ended with ${code} before it was ready`))
    const hear = (message: unknown) => {
      if ((message as { ready?: boolean } | null)?.ready !== true) return
      clearTimeout(timer)
      resolve(message as Record<string, unknown>)
    }
    child.on('message', hear)
    createInterface({ input: child.stdout! }).on('line', (line) => {
      if (line.startsWith('{')) hear(parsed(line))
    })
  })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** Asks with SIGTERM; after ten seconds the child is ended. */
function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
