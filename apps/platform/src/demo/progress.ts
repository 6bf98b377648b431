/** How far the records are: all numbers are cumulative, so `collected ≥ included ≥ final`. */
export interface Progress {
  /** Sources whose first run is over, of all. */
  sourcesDone: number
  sources: number
  collected: number
  included: number
  final: number
  /** Expected records where the sources can tell. */
  expected: number | null
}

const width = 28

export function progressLine(progress: Progress, seconds: number): string {
  const total = Math.max(progress.expected ?? 0, progress.collected)
  const share = total === 0 ? 0 : Math.min(progress.final / total, 1)
  const filled = Math.floor(share * width)
  const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`
  const n = (value: number) => value.toLocaleString('en-US')
  const of = progress.expected === null ? '' : ` / ${n(total)}`
  return `[${bar}] ${String(Math.floor(share * 100)).padStart(3)}%  已采集 ${n(progress.collected)}${of}  已上链 ${n(progress.included)}  已确认 ${n(progress.final)}  来源 ${progress.sourcesDone}/${progress.sources}  ${Math.round(seconds)} 秒`
}

export function isDone(progress: Progress): boolean {
  return progress.sourcesDone === progress.sources && progress.collected > 0 && progress.final >= progress.collected
}

export interface ProgressOptions {
  read: () => Promise<Progress>
  out: NodeJS.WriteStream
  stopped: () => boolean
  everyMs?: number
}

/** Shows the bar until every source has been read once and all its records are confirmed. In a file or pipe: a line every five seconds. */
export async function showProgress({ read, out, stopped, everyMs = 500 }: ProgressOptions): Promise<Progress | null> {
  const startedAt = Date.now()
  let lastLine = 0
  for (;;) {
    if (stopped()) return null
    const progress = await read().catch(() => null)
    if (stopped()) return null
    if (progress) {
      const done = isDone(progress)
      const line = progressLine(progress, (Date.now() - startedAt) / 1000)
      if (out.isTTY) out.write(`\r\x1b[2K${line}${done ? '\n' : ''}`)
      else if (done || Date.now() - lastLine >= 5000) {
        lastLine = Date.now()
        out.write(`${line}\n`)
      }
      if (done) return progress
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
}
