import { parseArgs } from 'node:util'

/** A bench is a module with `run(options)`; adding one = adding a line. */
const benches: Record<string, () => Promise<{ run(options: BenchOptions): Promise<object> }>> = {
  anchor: () => import('./anchor.ts'),
  query: () => import('./query.ts'),
  empi: () => import('./empi.ts'),
  fingerprint: () => import('./fingerprint.ts'),
}

export interface BenchOptions {
  /** How many records (anchor, query) or persons (empi); each bench has a default of its own. */
  records?: number
  /** Progress for people; the result stays the last line of standard output. */
  say: (text: string) => void
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, records: { type: 'string' } },
})
const name = positionals[0] ?? ''
const load = benches[name]
if (!load) {
  console.error(`usage: npm run bench -- <${Object.keys(benches).join(' | ')}> [--json] [--records N]`)
  process.exit(2)
}
const records = values.records === undefined ? undefined : Number(values.records)
if (records !== undefined && !(Number.isInteger(records) && records > 0)) {
  console.error('--records takes a whole number above 0')
  process.exit(2)
}
const { run } = await load()
const result = await run({ records, say: (text) => void process.stderr.write(`${text}\n`) })
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`)
// Benches start worker threads and servers; what they left open must not hold the result back.
process.exit(0)
