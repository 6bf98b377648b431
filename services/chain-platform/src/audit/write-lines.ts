import { commonErrors } from '@jhc/kit/errors.ts'
import type { Logger } from 'pino'
import { type ChainedLine, noMac } from './audit.ts'
import type { Head, HeadFile } from './head-file.ts'
import type { LineCodes } from './line-codes.ts'
import type { LineStore } from './line-store.ts'

export interface LineWriter<L extends ChainedLine> {
  /** Throws while lines cannot be written. */
  ready(): void
  /** Resolves with the line's number when it is durable. */
  append(line: NewLine<L>): Promise<number>
  /** Finds where the stream stands; `signed` is what the last run signed, if anything. */
  open(signed?: Head | null): Promise<void>
  head(): Head
  close(): Promise<void>
}

/** As it comes; number, moment and code are the stream's. */
export type NewLine<L extends ChainedLine> = Omit<L, keyof ChainedLine>

interface WriterParts<L extends ChainedLine> {
  store: LineStore<L>
  stream: string
  codes: LineCodes
  file: HeadFile
  log: Logger
  now: () => number
}

interface Waiting<L extends ChainedLine> {
  line: Omit<L, 'seq' | 'mac'>
  done: (seq: number) => void
  failed: (error: unknown) => void
}

/** Lines of one statement; bounds its size. */
const groupSize = 500
const retryMs = 500

/**
 * Group commit: what comes while one group is being written makes the next. A line that could not be written is kept and written
 * first when the database is back; until then no call is begun.
 */
export function createLineWriter<L extends ChainedLine>({
  store: lines,
  stream,
  codes,
  file,
  log,
  now,
}: WriterParts<L>): LineWriter<L> {
  let head: Head = { seq: 0, mac: noMac }
  let waiting: Waiting<L>[] = []
  let working: Promise<void> | null = null
  let failing = false
  let closed = false

  async function findHead(signed: Head | null = null): Promise<void> {
    const noted = head.seq > 0 ? head : (file.read() ?? head)
    const known = signed && signed.seq > noted.seq ? signed : noted
    const stored = await lines.last(stream)
    // Where the database has fewer lines than were written, the gap stays visible.
    head = stored && stored.seq >= known.seq ? stored : known
  }

  async function write(group: Waiting<L>[]): Promise<number> {
    for (let attempt = 1; ; attempt++) {
      const first = head.seq + 1
      let { seq, mac } = head
      const chained = group.map(({ line }) => {
        const numbered = { ...line, seq: ++seq, mac: '' } as L
        mac = codes.linkLeaf(mac, lines.leafOf(numbered))
        return { ...numbered, mac }
      })
      try {
        await lines.insert(chained)
      } catch (error) {
        // Another process writes the same stream, and was first.
        if ((error as { code?: string }).code !== '23505' || attempt > 20) throw error
        await findHead()
        continue
      }
      head = { seq, mac }
      file.note(head)
      return first
    }
  }

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting.splice(0, groupSize)
      try {
        const first = await write(group)
        if (failing) log.info({ lines: group.length }, 'the audit is written again')
        failing = false
        group.forEach(({ done }, i) => {
          done(first + i)
        })
      } catch (error) {
        if (!failing) log.error({ err: error as Error }, 'the audit cannot be written; calls are refused')
        failing = true
        waiting = [...group, ...waiting]
        for (const { failed } of waiting) failed(commonErrors.unavailable({ reason: 'audit' }, { cause: error }))
        if (closed) return
        await new Promise((resolve) => setTimeout(resolve, retryMs))
      }
    }
  }

  function wake(): void {
    working ??= work().finally(() => {
      working = null
      if (waiting.length > 0 && !closed) wake()
    })
  }

  return {
    open: findHead,
    head: () => head,
    ready() {
      if (failing) throw commonErrors.unavailable({ reason: 'audit' })
    },
    append(given) {
      const line = { ...given, stream, at: new Date(now()) } as Omit<L, 'seq' | 'mac'>
      return new Promise<number>((done, failed) => {
        waiting.push({ line, done, failed })
        wake()
      })
    },
    async close() {
      while (working) {
        if (failing) closed = true
        await working
      }
      closed = true
      await file.settled()
    },
  }
}
