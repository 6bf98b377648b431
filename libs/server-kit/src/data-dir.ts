import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { defineErrors } from '@jhc/kit/errors.ts'

const errors = defineErrors('data-dir', {
  'in-use': {
    kind: 'conflict',
    retryable: true,
    zh: '该数据目录正被另一个进程使用；请先停止它，或用 --data-dir 指定另一个目录。',
  },
  'not-ours': {
    kind: 'invalid',
    retryable: false,
    zh: '--data-dir 指向的目录里有不属于本系统的文件，拒绝使用或清空；请指定一个空目录或本系统用过的目录。',
  },
})

const marker = '.jhc-data-dir'
/** Programs that tests and `npm run chain` have built or fetched; they may be there first, and stay. */
const tools = 'tools'
const lock = 'process.lock'

export interface DataDir {
  path: string
  /** True when nothing was there before. */
  isNew: boolean
  release(): void
}

/** Opens the directory for this process alone. One that holds foreign files is refused, so that `fresh` cannot empty the wrong place. */
export async function openDataDir(path: string, options: { waitMs?: number } = {}): Promise<DataDir> {
  const full = resolve(path)
  mkdirSync(full, { recursive: true })
  const isNew = !existsSync(join(full, marker))
  if (isNew && readdirSync(full).some((name) => name !== tools)) throw errors['not-ours']({ path: full })
  await takeLock(full, options.waitMs ?? 0)
  writeFileSync(join(full, marker), '')
  return { path: full, isNew, release: () => rmSync(join(full, lock), { force: true }) }
}

/** Removes everything of ours; the directory itself and the lock stay. */
export function emptyDataDir({ path }: DataDir): void {
  for (const name of readdirSync(path)) {
    if (name !== lock && name !== marker && name !== tools) rmSync(join(path, name), { recursive: true, force: true })
  }
}

/** A process that is stopping just now is waited for; the lock of a dead one is taken over. */
async function takeLock(folder: string, waitMs: number): Promise<void> {
  const file = join(folder, lock)
  const mine = `${process.pid} ${startOf(process.pid)}`
  for (const deadline = Date.now() + waitMs; ; await delay(100)) {
    try {
      writeFileSync(file, mine, { flag: 'wx' })
      return
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error
    }
    const [pid, started] = readIfThere(file).split(' ')
    const holder = Number(pid)
    if (!holder || startOf(holder) !== started) rmSync(file, { force: true })
    else if (Date.now() > deadline) throw errors['in-use']({ path: folder, pid: holder })
  }
}

/** When a process began, so that a reused pid is not taken for its predecessor; empty when it is gone. */
function startOf(pid: number): string {
  const stat = readIfThere(`/proc/${pid}/stat`)
  if (stat === '') return process.platform === 'linux' ? '' : 'unknown'
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
