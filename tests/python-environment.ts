import { execFile } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const exec = promisify(execFile)

/** Told to whoever runs it, without a stack: nothing here is broken. */
export class MissingTool extends Error {}

/** Packages of these versions (`name==1.2.3`) in a Python environment of their own, outside the repository and made once; its folder of programs. */
export async function pythonEnvironment(versions: readonly string[], say: (text: string) => void): Promise<string> {
  const folder = join(tmpdir(), `jhc-python-${versions.join('-').replaceAll('=', '')}-${process.getuid?.() ?? 0}`)
  const bin = join(folder, 'bin')
  if (existsSync(join(folder, 'ready'))) return bin
  say(`installing ${versions.join(', ')}`)
  try {
    await exec('python3', ['-m', 'venv', '--clear', folder])
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...versions]
    await exec(join(bin, 'python'), install, { timeout: 300_000 })
  } catch (error) {
    const { code, stderr, message } = error as { code?: unknown; stderr?: string; message: string }
    if (code === 'ENOENT')
      throw new MissingTool('python3 is not installed; it has to be there, 3.10 or later with its venv module')
    throw new MissingTool(`${versions.join(', ')} cannot be installed: ${stderr?.trim().split('\n').at(-1) || message}`)
  }
  writeFileSync(join(folder, 'ready'), '')
  return bin
}
