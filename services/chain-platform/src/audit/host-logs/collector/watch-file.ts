import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Collected } from './follow-file.ts'

/** Of a configuration file: only its hash leaves the host. */
export interface FileState {
  sm3: string
  changes: number
}

const missing = '0'.repeat(64)

/** An entry when the content is another than before; a file that is gone counts as changed, as 64 zeros. */
export async function watchFile(
  path: string,
  before: FileState | null,
): Promise<{ found: Collected[]; state: FileState | null }> {
  const stats = await stat(path).catch(() => null)
  if (!stats && !before) return { found: [], state: null }
  const sm3 = stats ? await hashOf(path) : missing
  if (before?.sm3 === sm3) return { found: [], state: before }
  const changes = (before?.changes ?? -1) + 1
  return { found: [{ kind: 'config', mark: `${changes}:${sm3}`, text: sm3 }], state: { sm3, changes } }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sm3')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
