import { parseArgs } from 'node:util'
import { type DemoSystemsOptions, startDemoSystems } from './start-demo-systems.ts'

const usage = `usage: main.ts --data-dir <folder> [--fhir-port N] [--page-port N] and one of
  --database-url <url>  (or HIS_DATABASE_URL)   a server on which databases may be created
  --district-url <url> --hospital-a-url <url>  (or HIS_DISTRICT_URL, HIS_HOSPITAL_A_URL)   two databases of their own`

const { values } = parseArgs({
  options: {
    'database-url': { type: 'string', default: process.env.HIS_DATABASE_URL },
    'district-url': { type: 'string', default: process.env.HIS_DISTRICT_URL },
    'hospital-a-url': { type: 'string', default: process.env.HIS_HOSPITAL_A_URL },
    'data-dir': { type: 'string' },
    'fhir-port': { type: 'string', default: '0' },
    'page-port': { type: 'string', default: '0' },
  },
})

function databaseUrl(): DemoSystemsOptions['databaseUrl'] | null {
  const district = values['district-url']
  const hospitalA = values['hospital-a-url']
  return district && hospitalA ? { district, hospitalA } : (values['database-url'] ?? null)
}

const url = databaseUrl()
if (!url || !values['data-dir']) {
  console.error(usage)
  process.exit(2)
}

const started = Date.now()
const demo = await startDemoSystems({
  databaseUrl: url,
  dataDir: values['data-dir'],
  fhirPort: Number(values['fhir-port']),
  pagePort: Number(values['page-port']),
})
const { systems: _systems, stop, ...answer } = demo

let stopping = false
async function shutDown(): Promise<void> {
  if (stopping) return
  stopping = true
  await stop()
  process.exit(0)
}
process.on('SIGTERM', shutDown)
process.on('SIGINT', shutDown)
process.on('disconnect', shutDown)

// One line for the process that started us; it holds the database password and the token, so it goes to no log.
process.stdout.write(`${JSON.stringify({ ready: true, ...answer, milliseconds: Date.now() - started })}\n`)
