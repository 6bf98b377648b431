import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { AttackResult, Count } from './attack-suite.ts'

/** Every suite in turn, each in a process of its own so that none inherits another's ports and databases. */
export function runAll(commands: readonly string[], options: readonly string[]) {
  const main = join(import.meta.dirname, 'main.ts')
  const byCommand: Record<string, Count> = {}
  const failed: string[] = []
  for (const command of commands) {
    const { status, stdout } = spawnSync(process.execPath, [main, command, '--json', ...options], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 2 ** 26,
    })
    const last = stdout.trim().split('\n').at(-1)
    const result = last?.startsWith('{') ? (JSON.parse(last) as AttackResult) : undefined
    if (status !== 0 || !result) failed.push(command)
    if (result) byCommand[command] = { attacks: result.attacks, undetected: result.undetected }
  }
  const counts = Object.values(byCommand)
  return {
    attacks: counts.reduce((sum, one) => sum + one.attacks, 0),
    undetected: counts.reduce((sum, one) => sum + one.undetected, 0),
    failed,
    byCommand,
  }
}
