import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A JSON file in the data directory that only its owner may read; made once by `make`, then kept. */
export function secretFile<T>(dataDir: string, name: string, make: () => T): T {
  const file = join(dataDir, name)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const value = make()
  writeSecretFile(file, value)
  return value
}

/** The old content or the new one, never a part; for the owner's eyes. */
export function writeSecretFile(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

export const randomSecret = (bytes = 24): string => randomBytes(bytes).toString('base64url')
