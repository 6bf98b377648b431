import { createHash } from 'node:crypto'
import { type FileHandle, open, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** How far a log has been sent. */
export interface LogState {
  /** Tells a file from another of the same name. */
  generation: string
  /** Times that it was cut or rewritten while it was followed. */
  epoch: number
  offset: number
  /** SM3 of the last bytes before `offset`: shows that they were rewritten. */
  tail: string
}

export interface Collected {
  kind: 'line' | 'config' | 'note'
  mark: string
  text: string
}

const tailBytes = 1024
const readBytes = 256 * 1024
/** A longer line is sent in pieces. */
const lineBytes = 8 * 1024

const generationOf = ({ ino, birthtimeMs }: { ino: number; birthtimeMs: number }) => `${ino}.${Math.floor(birthtimeMs)}`

async function bytesAt(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, from)
  return buffer.subarray(0, bytesRead)
}

async function tailOf(file: FileHandle, offset: number): Promise<string> {
  const from = Math.max(0, offset - tailBytes)
  return createHash('sm3')
    .update(await bytesAt(file, from, offset - from))
    .digest('hex')
}

/** Whole lines from the state on, at most a few hundred; what has no line end yet waits, unless it is too long. */
async function readLines(file: FileHandle, state: LogState, most: number) {
  const bytes = await bytesAt(file, state.offset, readBytes)
  const found: Collected[] = []
  let at = 0
  while (found.length < most) {
    const end = bytes.indexOf(10, at)
    if (end < 0 && bytes.length - at < lineBytes) break
    const to = end < 0 || end - at > lineBytes ? at + lineBytes : end
    found.push({
      kind: 'line',
      mark: `${state.generation}.${state.epoch}:${state.offset + at}`,
      text: bytes.toString('utf8', at, to).replace(/\r$/, ''),
    })
    at = to === end ? end + 1 : to
  }
  const offset = state.offset + at
  return { found, state: { ...state, offset, tail: at > 0 ? await tailOf(file, offset) : state.tail } }
}

/** The file that was followed under its new name, while it stands beside. */
async function rotatedTo(path: string, generation: string): Promise<string | null> {
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(basename(path))) continue
    const candidate = join(dirname(path), name)
    const stats = await stat(candidate).catch(() => null)
    if (stats && generationOf(stats) === generation) return candidate
  }
  return null
}

async function withFile<T>(path: string, use: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'r')
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}

/**
 * What came since: lines of the file as it is, of its predecessor up to its end, and notes where the file was rotated, cut or
 * rewritten, or is gone. Its answer's state is kept once the platform has what was found.
 */
export async function followFile(
  path: string,
  before: LogState | null,
  most = 500,
): Promise<{ found: Collected[]; state: LogState | null }> {
  const stats = await stat(path).catch(() => null)
  const note = (state: LogState, text: string): Collected => ({
    kind: 'note',
    mark: `${state.generation}.${state.epoch}:${state.offset}:${text.slice(0, 20)}`,
    text,
  })
  if (!stats) {
    if (!before || before.generation === '') return { found: [], state: before }
    return { found: [note(before, `文件不在了，已读到 ${before.offset} 字节`)], state: { ...before, generation: '' } }
  }
  const fresh = { generation: generationOf(stats), epoch: 0, offset: 0, tail: '' }
  if (!before || before.generation === '') return withFile(path, (file) => readLines(file, fresh, most))
  if (before.generation !== fresh.generation) {
    const old = await rotatedTo(path, before.generation)
    const rest = old ? await withFile(old, (file) => readLines(file, before, most)) : { found: [], state: before }
    // The predecessor first, to its end.
    if (rest.found.length > 0) return rest
    const left = old ? (await stat(old)).size - before.offset : 0
    const lost = old ? (left > 0 ? `，末尾 ${left} 字节没有换行，未读` : '') : '，旧文件已不在，其后的内容未读到'
    return { found: [note(before, `日志轮转，旧文件读到 ${before.offset} 字节${lost}`)], state: fresh }
  }
  return withFile(path, async (file) => {
    const again = { ...before, epoch: before.epoch + 1, offset: 0, tail: '' }
    if (stats.size < before.offset)
      return { found: [note(before, `文件被截短：已读 ${before.offset} 字节，现有 ${stats.size} 字节`)], state: again }
    if (before.offset > 0 && (await tailOf(file, before.offset)) !== before.tail)
      return { found: [note(before, `已读过的内容被改写（${before.offset} 字节之前）`)], state: again }
    return readLines(file, before, most)
  })
}
