import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ModuleId } from '@jhc/trust-platform/cryptography/api.ts'
import type { AttackRun } from '@jhc/trust-platform/cryptography/cryptography.ts'

/** Written by `npm run attacks -- … --keep`; a release without its tests has none. */
const kept = fileURLToPath(new URL('../../../tests/attacks/last-results.json', import.meta.url))

const tries: Record<string, readonly ModuleId[]> = {
  identity: ['user-authentication', 'transport'],
  access: ['access-control', 'log-integrity'],
  audit: ['log-integrity', 'signatures'],
  storage: ['storage'],
  index: ['storage'],
  contracts: ['signatures'],
  'front-door': ['transport', 'user-authentication'],
  fuzz: ['user-authentication'],
  sqlmap: ['storage'],
}

/** The last run of each attack command that was written down. */
export async function attackRuns(): Promise<AttackRun[]> {
  if (!existsSync(kept)) return []
  const results: Record<string, { at: string; attacks: number; undetected: number }> = JSON.parse(
    readFileSync(kept, 'utf8'),
  )
  return Object.entries(results).map(([command, { at, attacks, undetected }]) => ({
    command,
    attacks,
    undetected,
    ranAt: at,
    modules: tries[command] ?? [],
  }))
}
