/** How far the first collection is. Record numbers are cumulative: `collected ≥ included ≥ final`. */
export interface Progress {
  /** Sources whose latest run is over, of all. */
  sourcesDone: number
  sources: number
  /** Visits read and expected, over all sources; null while a source has not told yet how many it holds. */
  unitsRead: number
  unitsExpected: number | null
  collected: number
  included: number
  final: number
}

const width = 24

export function progressLine(progress: Progress, seconds: number): string {
  const n = (value: number) => value.toLocaleString('en-US')
  const { collected, included, final, unitsRead, unitsExpected, sourcesDone, sources } = progress
  const visits =
    unitsExpected === null ? `就诊 ${n(unitsRead)}（总数未知）` : `就诊 ${n(unitsRead)}/${n(unitsExpected)}`
  const done = isDone(progress)
  return `${barOf(progress)}${done ? '' : `${visits}  `}已采集 ${n(collected)}  已上链 ${n(included)}/${n(collected)}  已确认 ${n(final)}/${n(collected)}  来源 ${sourcesDone}/${sources}  ${Math.round(seconds)} 秒`
}

/**
 * What is read of what the sources said they hold: it only grows. How far confirmation is behind stands in the counts, since
 * nobody knows how many records a visit will make. Without the sources' word there is no bar.
 */
function barOf(progress: Progress): string {
  const { unitsRead, unitsExpected } = progress
  if (!isDone(progress) && unitsExpected === null) return ''
  const share = isDone(progress) ? 1 : Math.min(unitsExpected ? unitsRead / unitsExpected : 0, 0.99)
  const filled = Math.floor(share * width)
  const percent = `${String(Math.floor(share * 100)).padStart(3)}%`
  return `[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${percent}  `
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
  let lastLine = Date.now()
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
