import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { febrlSets } from '../empi/febrl.ts'

const exec = promisify(execFile)
const versions = ['splink==5.0.0', 'duckdb==2.0.0']
const script = fileURLToPath(new URL('./splink_febrl.py', import.meta.url))
const data = fileURLToPath(new URL('../data/record-linkage', import.meta.url))

/** Splink in a Python environment of its own, made once; where that cannot be had, the result says why instead of a figure. */
export async function runSplink(say: (text: string) => void): Promise<object> {
  const folder = join(tmpdir(), `jhc-bench-${versions.join('-').replaceAll('=', '')}-${process.getuid?.() ?? 0}`)
  const python = join(folder, 'bin', 'python')
  try {
    if (!existsSync(join(folder, 'ready'))) {
      say(`installing ${versions.join(', ')}`)
      await exec('python3', ['-m', 'venv', folder])
      await exec(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...versions], {
        timeout: 300_000,
      })
      await exec(python, [
        '-c',
        'import splink, duckdb; open(__import__("sys").argv[1], "w").close()',
        join(folder, 'ready'),
      ])
    }
    const { stdout } = await exec(python, [script, data, ...febrlSets], { timeout: 300_000, maxBuffer: 1 << 24 })
    return JSON.parse(stdout.trim().split('\n').at(-1)!)
  } catch (error) {
    const { code, stderr, message } = error as { code?: unknown; stderr?: string; message: string }
    return {
      unavailable: code === 'ENOENT' ? 'python3 is not installed' : (stderr?.trim().split('\n').at(-1) ?? message),
    }
  }
}
