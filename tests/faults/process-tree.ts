import { readdirSync, readFileSync } from 'node:fs'

/** Every process that carries the mark in its environment or its command line, databases and gateways included. */
export function markedProcesses(marks: readonly string[]): number[] {
  const found: number[] = []
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue
    const text = ['environ', 'cmdline'].map((file) => readProc(name, file)).join('\0')
    if (marks.some((mark) => text.includes(mark))) found.push(Number(name))
  }
  return found
}

/** kill -9 of the whole: repeated until nothing marked is left, since a dying parent may still have been starting a child. */
export async function killAll(marks: readonly string[]): Promise<number> {
  let killed = 0
  for (let pids = markedProcesses(marks); pids.length > 0; pids = markedProcesses(marks)) {
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGKILL')
        killed += 1
      } catch {
        // It died by itself between the listing and the signal.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return killed
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1')
  } catch {
    return ''
  }
}
