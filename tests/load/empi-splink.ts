import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { febrlSets } from '../empi/febrl.ts'
import { pythonEnvironment } from '../python-environment.ts'

const exec = promisify(execFile)
const versions = ['splink==5.0.0', 'duckdb==2.0.0']
const script = fileURLToPath(new URL('./splink_febrl.py', import.meta.url))
const data = fileURLToPath(new URL('../data/record-linkage', import.meta.url))

/** Splink in a Python environment of its own, made once; where that cannot be had, the result says why instead of a figure. */
export async function runSplink(say: (text: string) => void): Promise<object> {
  try {
    const python = join(await pythonEnvironment(versions, say), 'python')
    const { stdout } = await exec(python, [script, data, ...febrlSets], { timeout: 300_000, maxBuffer: 1 << 24 })
    return JSON.parse(stdout.trim().split('\n').at(-1)!)
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    return { unavailable: stderr?.trim().split('\n').at(-1) || message }
  }
}
