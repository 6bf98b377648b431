import { parseArgs } from 'node:util'

/** An attack suite is a module with `run(options)`; adding one = adding a line. */
const suites: Record<string, () => Promise<{ run(options: AttackOptions): Promise<AttackResult> }>> = {
  index: () => import('./attack-rows.ts'),
  contracts: () => import('./contracts/attack-contracts.ts'),
}

export interface AttackOptions {
  attacks: number
  /** Of the random numbers: the same seed makes the same choices. */
  seed: number
  /** Progress for people; the result stays the last line of standard output. */
  say: (text: string) => void
}

export interface AttackResult {
  attacks: number
  undetected: number
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    attacks: { type: 'string', default: '200' },
    seed: { type: 'string' },
  },
})
const load = suites[positionals[0] ?? '']
const attacks = Number(values.attacks)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
if (!load || !Number.isInteger(attacks) || attacks < 1 || !Number.isInteger(seed)) {
  console.error(`usage: npm run attacks -- <${Object.keys(suites).join(' | ')}> [--json] [--attacks N] [--seed N]`)
  process.exit(2)
}
const { run } = await load()
const result = await run({ attacks, seed, say: (text) => void process.stderr.write(`${text}\n`) })
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`)
process.exit(result.undetected === 0 && result.attacks === attacks ? 0 : 1)
