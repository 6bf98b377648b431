import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startConsolePage } from './console/console-page.ts'
import { openDistrictSystem } from './district/district-system.ts'
import { seedDistrictBackup } from './district/seed-district-backup.ts'
import type { HisSystem } from './his-system.ts'
import { startFhirServer } from './hospital-a/fhir-server.ts'
import { openHospitalASystem } from './hospital-a/hospital-a-system.ts'
import { seedHospitalA } from './hospital-a/resource-store.ts'
import { seedHospitalB } from './hospital-b/drop-directory.ts'
import { openHospitalBSystem } from './hospital-b/hospital-b-system.ts'

export interface DemoSystemsOptions {
  /** Any database of a server on which databases may be created; or two empty databases. */
  databaseUrl: string | { district: string; hospitalA: string }
  dataDir: string
  fhirPort?: number
  pagePort?: number
}

export interface DemoSystems {
  districtUrl: string
  fhirBase: string
  fhirToken: string
  dropDirectory: string
  pageUrl: string
  /** What this start had to write: 0 on a later start. */
  seeded: { districtRows: number; fhirResources: number; documents: number }
  systems: { district: HisSystem; 'hospital-a': HisSystem; 'hospital-b': HisSystem }
  stop(): Promise<void>
}

async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    const there = await client.query('select 1 from pg_database where datname = $1', [name])
    if (!there.rowCount) await client.query(`create database ${name} encoding 'UTF8' template template0`)
  } finally {
    await client.end()
  }
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.toString()
}

/** The token survives a restart, so that a gateway's configuration stays valid. */
function keepToken(dataDir: string): string {
  const file = join(dataDir, 'hospital-a-token')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

/** Starts the demo's three hospital systems and the page beside them; seeds what is empty. */
export async function startDemoSystems(options: DemoSystemsOptions): Promise<DemoSystems> {
  mkdirSync(options.dataDir, { recursive: true })
  const dropDirectory = join(options.dataDir, 'hospital-b-drop')
  const { databaseUrl: given } = options
  const districtUrl = typeof given === 'string' ? await ensureDatabase(given, 'his_district') : given.district
  const hospitalAUrl = typeof given === 'string' ? await ensureDatabase(given, 'his_hospital_a') : given.hospitalA
  // The two databases work while this process prepares rows.
  const [districtRows, fhirResources] = await Promise.all([
    seedDistrictBackup(districtUrl),
    seedHospitalA(hospitalAUrl),
  ])
  const seeded = { districtRows, fhirResources, documents: seedHospitalB(dropDirectory) }
  const fhirToken = keepToken(options.dataDir)
  const fhir = await startFhirServer({ databaseUrl: hospitalAUrl, token: fhirToken, port: options.fhirPort })
  const systems = {
    district: openDistrictSystem(districtUrl),
    'hospital-a': openHospitalASystem(hospitalAUrl),
    'hospital-b': openHospitalBSystem(dropDirectory),
  }
  const list = Object.values(systems)
  const console = await startConsolePage({
    systems: list,
    journalFile: join(options.dataDir, 'edits.json'),
    port: options.pagePort,
  })
  return {
    districtUrl,
    fhirBase: fhir.base,
    fhirToken,
    dropDirectory,
    pageUrl: console.url,
    seeded,
    systems,
    stop: async () => {
      await console.stop()
      await fhir.stop()
      await Promise.all(list.map((system) => system.close()))
    },
  }
}
