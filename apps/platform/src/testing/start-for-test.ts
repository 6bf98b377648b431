import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

export interface StartedPlatform {
  url: string
  /** Resolves with the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** The program itself in a process of its own, without demo sources; resolves once its address stands in the terminal. */
export function startForTest(dataDir: string, environment: Record<string, string> = {}): Promise<StartedPlatform> {
  const child: ChildProcess = spawn(process.execPath, [main, '--port', '0', '--data-dir', dataDir], {
    env: { PATH: process.env.PATH, JHC_DEMO_SOURCES: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  let text = ''
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk
      const url = /(https?:\S+)\/admin/.exec(text)?.[1]
      if (url && text.includes('Ctrl-C')) resolve({ url, end })
    }
    child.stdout!.on('data', read)
    child.stderr!.on('data', read)
    void ended.then((code) => reject(new Error(`ended with ${code}: ${text}`)))
  })
}
