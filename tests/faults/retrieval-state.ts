import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Sm2KeyPair } from '@jhc/gm/sm2.ts'
import type { BedGrant } from '@jhc/trust-platform/retrieval/testing/bed-centre.ts'
import type { BedVisit } from '@jhc/trust-platform/retrieval/testing/bed-hospital.ts'
import type { BedPerson, BedResident } from '@jhc/trust-platform/retrieval/testing/bed-people.ts'
import type { PlatformSecrets } from '@jhc/trust-platform/retrieval/testing/bed-platform.ts'

/** What the processes of a fault proof need to go on with one another's work. */
export interface FaultState {
  folder: string
  chainPort: number
  databaseUrls: { url: string; ownerUrl: string }
  secrets: PlatformSecrets
  people: BedPerson[]
  residents: BedResident[]
  grants: BedGrant[]
  consentHead: string
  hospitals: Record<
    string,
    { orgId: string; url: string; organisation: Sm2KeyPair; keyRoot: Uint8Array; visits: BedVisit[] }
  >
}
/** Of the platform that runs now. */
export interface PlatformPlace {
  url: string
  tokens: Record<string, string>
}

const pack = (_: string, value: unknown) => {
  const bytes = value as { type?: string; data?: number[] } | Uint8Array
  if (bytes instanceof Uint8Array) return { hex: Buffer.from(bytes).toString('hex') }
  if (bytes && (bytes as any).type === 'Buffer') return { hex: Buffer.from((bytes as any).data).toString('hex') }
  return value
}
const unpack = (_: string, value: any) =>
  value && typeof value === 'object' && typeof value.hex === 'string'
    ? new Uint8Array(Buffer.from(value.hex, 'hex'))
    : value

export const stateFile = (folder: string) => `${folder}/state.json`
export const placeFile = (folder: string) => `${folder}/platform.json`

export function writeWhole(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(value, pack))
  renameSync(`${file}.new`, file)
}
export const readState = (folder: string): FaultState => JSON.parse(readFileSync(stateFile(folder), 'utf8'), unpack)
export const readPlace = (folder: string): PlatformPlace => JSON.parse(readFileSync(placeFile(folder), 'utf8'))
