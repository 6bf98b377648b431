import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** The newest change that this process has seen, kept outside the database: a register cut short there does not match it. */
export interface Head {
  counter: number
  chain: string
}

export interface HeadFile {
  read(): Head | null
  write(head: Head): void
}

/** Without a path the head lives as long as the process. */
export function headFile(path: string | null): HeadFile {
  if (!path) return { read: () => null, write: () => {} }
  return {
    read: () => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Head) : null),
    write(head) {
      writeFileSync(`${path}.new`, `${JSON.stringify(head)}\n`, { mode: 0o600 })
      renameSync(`${path}.new`, path)
    },
  }
}
