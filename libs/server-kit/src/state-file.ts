import { readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/** A small JSON state outside the database. It may be a moment behind; it is never half-written. */
export interface StateFile {
  /** Null where there is none, or none that can be read. */
  read(): unknown
  /** Written soon; a later state takes the place of one that waits. */
  note(state: unknown): void
  /** Everything noted is written. */
  settled(): Promise<void>
}

/** So far may the file be behind. */
const restMs = 100

export function stateFile(path: string, failed: (error: unknown) => void): StateFile {
  let next: unknown
  let writing: Promise<void> | null = null

  async function write(): Promise<void> {
    while (next !== undefined) {
      const text = JSON.stringify(next)
      next = undefined
      await writeFile(`${path}.new`, text, { mode: 0o600 })
      await rename(`${path}.new`, path)
      // Each write would stand in the way of a commit of the database on the same disk.
      await setTimeout(restMs)
    }
  }

  return {
    read() {
      try {
        return JSON.parse(readFileSync(path, 'utf8'))
      } catch {
        return null
      }
    },
    note(state) {
      next = state
      writing ??= write()
        .catch(failed)
        .finally(() => {
          writing = null
        })
    },
    settled: async () => {
      while (writing) await writing
    },
  }
}
