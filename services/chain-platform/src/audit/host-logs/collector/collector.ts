import type { ApiClient } from '@jhc/kit/api.ts'
import { type StateFile, stateFile } from '@jhc/server-kit/state-file.ts'
import type { hostLogsApi } from '../api.ts'
import { type Collected, followFile, type LogState } from './follow-file.ts'
import { type FileState, watchFile } from './watch-file.ts'

export interface CollectorConfig {
  host: string
  /** Files that grow by lines. */
  logs: readonly string[]
  /** Files of which every change is told, by hash. */
  configurations: readonly string[]
  /** Keeps how far each was sent. */
  stateFile: string
  client: Pick<ApiClient<typeof hostLogsApi>, 'submit'>
  failed?: (error: unknown) => void
}

export interface Collector {
  /** One look at every file; answers whether there may be more at once. */
  round(): Promise<boolean>
  /** The state is on disk. */
  settled(): Promise<void>
}

interface State {
  logs: Record<string, LogState | null>
  configurations: Record<string, FileState | null>
}

/** Nothing is buffered: the files are the queue. The state moves on only when the platform has what was read; what comes twice is known by its mark. */
export function createCollector({ host, logs, configurations, client, ...config }: CollectorConfig): Collector {
  const file: StateFile = stateFile(config.stateFile, config.failed ?? (() => undefined))
  const state: State = { logs: {}, configurations: {}, ...(file.read() as Partial<State> | null) }

  async function send(source: string, found: Collected[]): Promise<void> {
    if (found.length > 0) await client.submit({ body: { host, entries: found.map((one) => ({ ...one, source })) } })
  }

  return {
    async round() {
      let more = false
      for (const path of configurations) {
        const next = await watchFile(path, state.configurations[path] ?? null)
        await send(path, next.found)
        state.configurations[path] = next.state
        if (next.found.length > 0) file.note(state)
      }
      for (const path of logs) {
        const next = await followFile(path, state.logs[path] ?? null)
        await send(path, next.found)
        state.logs[path] = next.state
        more ||= next.found.length > 0
        if (next.found.length > 0) file.note(state)
      }
      return more
    },
    settled: file.settled,
  }
}
