import { mkdirSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordsOf } from '../localiser/records.ts'
import { type DemoVisit, demoVisits } from '../localiser/visits.ts'
import { buildDocument } from './build-document.ts'

/** A reader sees the whole document or none: written beside, stamped, renamed. */
export function writeDocument(directory: string, fileName: string, text: string, written: Date): void {
  const temporary = join(directory, `.${fileName}.tmp`)
  writeFileSync(temporary, text)
  utimesSync(temporary, written, written)
  renameSync(temporary, join(directory, fileName))
}

export function writeVisitDocuments(directory: string, visit: DemoVisit): number {
  const records = recordsOf(visit)
  for (const record of records) {
    const document = buildDocument(visit, record)
    writeDocument(directory, document.fileName, document.text, new Date(document.written))
  }
  return records.length
}

/** Drops hospital B's part of the demo into an empty directory; returns the number of documents (0 when some are there). */
export function seedHospitalB(directory: string): number {
  mkdirSync(directory, { recursive: true })
  if (readdirSync(directory).some((name) => name.endsWith('.xml'))) return 0
  let documents = 0
  for (const visit of demoVisits('hospital-b')) documents += writeVisitDocuments(directory, visit)
  return documents
}
