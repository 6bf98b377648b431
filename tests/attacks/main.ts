import { parseArgs } from 'node:util'
import { MissingTool } from '../python-environment.ts'
import type { AttackSuite } from './attack-suite.ts'
import { type Command, catalogue } from './catalogue.ts'
import { keepResult } from './last-results.ts'
import { runAll } from './run-all.ts'

/** An attack suite is a module with `run(options)`; adding one = adding a line here and its kinds to the catalogue. */
const suites: Partial<Record<Command, () => Promise<AttackSuite>>> = {
  identity: () => import('./attack-identity.ts'),
  index: () => import('./attack-rows.ts'),
  audit: () => import('./attack-audit.ts'),
  access: () => import('./attack-access.ts'),
  storage: () => import('./attack-storage.ts'),
  contracts: () => import('./contracts/attack-contracts.ts'),
  consent: () => import('./consent/attack-consent.ts'),
  'front-door': () => import('./attack-front-door.ts'),
  fuzz: () => import('./attack-fuzz.ts'),
  sqlmap: () => import('./attack-sqlmap.ts'),
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    /** Keeps the counts for the generated pages. */
    keep: { type: 'boolean', default: false },
    attacks: { type: 'string' },
    seed: { type: 'string' },
  },
})
const command = (positionals[0] ?? '') as Command | 'all'
const load = command === 'all' ? undefined : suites[command]
const usual: Partial<Record<string, number>> = { fuzz: 20_000, consent: 10_000 }
const attacks = Number(values.attacks ?? usual[command] ?? 200)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
if ((!load && command !== 'all') || !Number.isInteger(attacks) || attacks < 1 || !Number.isInteger(seed)) {
  const names = [...Object.keys(suites), 'all'].join(' | ')
  console.error(`usage: npm run attacks -- <${names}> [--json] [--keep] [--attacks N] [--seed N]`)
  process.exit(2)
}

const print = (result: object) =>
  void process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`)
if (command === 'all') {
  const own = [
    ...(values.attacks ? ['--attacks', values.attacks] : []),
    '--seed',
    String(seed),
    ...(values.keep ? ['--keep'] : []),
  ]
  const sum = runAll(Object.keys(suites) as Command[], own)
  print(sum)
  process.exit(sum.undetected === 0 && sum.failed.length === 0 ? 0 : 1)
} else {
  const { run } = await load!()
  const say = (text: string) => void process.stderr.write(`${text}\n`)
  const result = await run({ attacks, seed, say }).catch((error) => {
    if (!(error instanceof MissingTool)) throw error
    say(error.message)
    return process.exit(69)
  })
  const untried = catalogue[command].map(({ id }) => id as string).filter((id) => !(id in result.byId))
  print({ attacks: result.attacks, undetected: result.undetected, untried, byId: result.byId })
  if (values.keep) keepResult(command, result)
  process.exit(result.undetected === 0 && result.attacks > 0 ? 0 : 1)
}
