import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AttackResult } from './attack-suite.ts'
import type { Command } from './catalogue.ts'

const path = join(import.meta.dirname, 'last-results.json')

/** When a command last ran with `--keep`, on which commit (`+`: with changes that were not committed), and what it counted. */
export interface KeptResult extends AttackResult {
  at: string
  commit: string
}

export function lastResults(): Partial<Record<Command, KeptResult>> {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

/** Kept in the repository, so that the generated pages say what was seen and when. */
export function keepResult(command: Command, { attacks, undetected, byId }: AttackResult): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim()
  const changed = git(
    'status',
    '--porcelain',
    '--',
    '.',
    ':!last-results.json',
    '../../apps',
    '../../services',
    '../../chain',
    '../../libs',
  )
  const commit = git('rev-parse', '--short=12', 'HEAD') + (changed ? '+' : '')
  const all = { ...lastResults(), [command]: { at: new Date().toISOString(), commit, attacks, undetected, byId } }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`)
}
