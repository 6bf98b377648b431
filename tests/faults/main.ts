import { parseArgs } from 'node:util'

/** A fault proof is a module with `run(options)`; adding one = adding a line. */
const proofs: Record<string, () => Promise<{ run(options: FaultOptions): Promise<object> }>> = {
  chain: () => import('./chain.ts'),
  retrieval: () => import('./retrieval.ts'),
  spine: () => import('./spine.ts'),
}

export interface FaultOptions {
  runs?: number
  /** How long the chain stays down (chain). */
  downSeconds?: number
  /** Only kinds whose name has this in it (chain). */
  only?: string
  seed: number
  /** Progress for people; the result stays the last line of standard output. */
  say: (text: string) => void
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string' },
    seed: { type: 'string' },
    'down-seconds': { type: 'string' },
    only: { type: 'string' },
  },
})
const load = proofs[positionals[0] ?? '']
if (!load) {
  console.error(
    `usage: npm run faults -- <${Object.keys(proofs).join(' | ')}> [--json] [--runs N] [--seed N] [--down-seconds N] [--only NAME]`,
  )
  process.exit(2)
}
const { run } = await load()
const result = await run({
  runs: values.runs === undefined ? undefined : Number(values.runs),
  downSeconds: values['down-seconds'] === undefined ? undefined : Number(values['down-seconds']),
  only: values.only,
  seed: values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed),
  say: (text) => void process.stderr.write(`${text}\n`),
})
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`)
process.exit(0)
