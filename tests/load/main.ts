import { parseArgs } from 'node:util'

/** A bench is a module with `run(options)`; adding one = adding a line. */
const benches: Record<string, () => Promise<{ run(options: BenchOptions): Promise<object> }>> = {
  anchor: () => import('./anchor.ts'),
  chain: () => import('./chain.ts'),
  'chain-query': () => import('./chain-query.ts'),
  'consent-check': () => import('./consent-check.ts'),
  'consent-chain': () => import('./consent-chain.ts'),
  query: () => import('./query.ts'),
  retrieval: () => import('./retrieval.ts'),
  empi: () => import('./empi.ts'),
  mirror: () => import('./mirror.ts'),
  audit: () => import('./audit.ts'),
  fingerprint: () => import('./fingerprint.ts'),
  'side-channel': () => import('./side-channel.ts'),
  gm: () => import('./gm.ts'),
  envelopes: () => import('./envelopes.ts'),
  'resident-app': () => import('./resident-app.ts'),
}

export interface BenchOptions {
  /** How many records (anchor, query) or persons (empi); each bench has a default of its own. */
  records?: number
  /** How long each part takes (chain). */
  seconds?: number
  /** Progress for people; the result stays the last line of standard output. */
  say: (text: string) => void
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, records: { type: 'string' }, seconds: { type: 'string' } },
})
const name = positionals[0] ?? ''
const load = benches[name]
if (!load) {
  console.error(`usage: npm run bench -- <${Object.keys(benches).join(' | ')}> [--json] [--records N] [--seconds N]`)
  process.exit(2)
}
const whole = (option: 'records' | 'seconds') => {
  const number = values[option] === undefined ? undefined : Number(values[option])
  if (number === undefined || (Number.isInteger(number) && number > 0)) return number
  console.error(`--${option} takes a whole number above 0`)
  return process.exit(2)
}
const options = { records: whole('records'), seconds: whole('seconds') }
const { run } = await load()
const result = await run({ ...options, say: (text) => void process.stderr.write(`${text}\n`) })
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`)
// Benches start worker threads and servers; what they left open must not hold the result back.
process.exit(0)
