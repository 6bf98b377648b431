import { stateFile } from '@jhc/server-kit/state-file.ts'

export interface Head {
  seq: number
  mac: string
}

/**
 * The newest line's number and code, outside the database. The code is an HMAC over all lines before, so the file needs no other
 * signature; the signed head beside it is for those who have no key. It is never ahead of what is durable.
 */
export interface HeadFile {
  read(): Head | null
  note(head: Head): void
  /** Everything noted is written. */
  settled(): Promise<void>
}

export function headFile(path: string | undefined, failed: (error: unknown) => void): HeadFile {
  const file = path === undefined ? null : stateFile(path, failed)
  return {
    read() {
      const { seq, mac } = (file?.read() ?? {}) as Head
      return Number.isSafeInteger(seq) && /^[0-9a-f]{64}$/.test(mac) ? { seq, mac } : null
    },
    note: (head) => file?.note(head),
    settled: async () => file?.settled(),
  }
}
