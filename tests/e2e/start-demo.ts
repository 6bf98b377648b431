import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@jhc/server-kit/embedded-postgres/server-process.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Demo {
  url: string
  dataDir: string
  /** Login name → password. */
  accounts: Record<string, string>
  /** What the terminal showed so far. */
  output(): string
  /** Resolves with the first match of the terminal's text; fails when the platform ends or the time is over. */
  shows(pattern: RegExp, withinMs: number): Promise<RegExpExecArray>
  /** Ctrl-C; resolves with the exit code once everything has ended. */
  stop(): Promise<number | null>
}

/** `npm start` as a newcomer runs it, on a port and a data directory of its own. */
export async function startDemo(): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'jhc-e2e-'))
  const dataDir = join(folder, 'data')
  const port = await freePort()
  const child = spawn(
    process.execPath,
    [join(root, 'scripts/start.mjs'), '--port', String(port), '--data-dir', dataDir],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  )
  const terminal = watch(child)
  const demo = { url: `http://127.0.0.1:${port}`, output: terminal.text, shows: terminal.shows }
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      process.kill(-child.pid!, 'SIGINT')
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
    return child.exitCode
  }
  try {
    await demo.shows(/按 Ctrl-C 停止/, 600_000)
    const passwordsIn = (file: string) =>
      JSON.parse(readFileSync(join(dataDir, file), 'utf8')) as Record<string, string>
    const accounts = {
      ...passwordsIn('demo-accounts.json'),
      ...passwordsIn('demo-organisation-accounts.json'),
      ...passwordsIn('demo-security-accounts.json'),
    }
    return { ...demo, dataDir, accounts, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function watch(child: ChildProcess) {
  let text = ''
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      tell()
    })
  }
  child.once('exit', tell)
  const shows = (pattern: RegExp, withinMs: number) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const finish = (act: () => void) => {
        clearTimeout(timer)
        listeners.delete(look)
        act()
      }
      const look = () => {
        const match = pattern.exec(text)
        if (match) return finish(() => resolve(match))
        if (child.exitCode !== null)
          finish(() => reject(new Error(`the platform ended with ${child.exitCode}:\n${text}`)))
      }
      const timer = setTimeout(
        () => finish(() => reject(new Error(`${pattern} did not show within ${withinMs} ms:\n${text}`))),
        withinMs,
      )
      listeners.add(look)
      look()
    })
  return { text: () => text, shows }
}
