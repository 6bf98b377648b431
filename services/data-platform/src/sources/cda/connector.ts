import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Connector, RawUnit, ReadPage, UnreadableUnit } from '../connector.ts'
import { sourceErrors } from '../source-errors.ts'
import { readDocument } from './read-document.ts'

export const cdaSettings = z.object({
  /** Drop directory: a document appears whole (written beside, then renamed), a withdrawn one is deleted. */
  directory: z.string().min(1),
  pageSize: z.number().int().min(1).max(1000).default(100),
  maxDocumentKilobytes: z.number().int().min(1).max(65_536).default(8192),
})
export type CdaSettings = z.output<typeof cdaSettings>

interface DocumentFile {
  name: string
  /** Modification time, UTC ISO 8601 with milliseconds. */
  changedAt: string
}

/** WS/T 500 documents in a directory. Unit = `document/<file name>`. */
export function createCdaConnector(settings: CdaSettings): Connector {
  const { directory, pageSize } = settings
  const maxBytes = settings.maxDocumentKilobytes * 1024
  /** One listing serves all pages of a read. */
  let listing: DocumentFile[] | null = null

  async function list(): Promise<DocumentFile[]> {
    const names = (await readdir(directory).catch(refuse))
      .filter((name) => name.endsWith('.xml') && !name.startsWith('.'))
      .sort()
    const files: DocumentFile[] = []
    for (let from = 0; from < names.length; from += 256) {
      const some = await Promise.all(names.slice(from, from + 256).map(fileOf))
      files.push(...some.filter((file) => file !== null))
    }
    return files.sort((a, b) => (position(a) < position(b) ? -1 : 1))
  }

  async function fileOf(name: string): Promise<DocumentFile | null> {
    // A document may be withdrawn between listing and looking.
    const found = await stat(join(directory, name)).catch(() => null)
    return found?.isFile() ? { name, changedAt: found.mtime.toISOString() } : null
  }

  async function readFiles(names: string[]): Promise<{ units: RawUnit[]; unreadable: UnreadableUnit[] }> {
    const units: RawUnit[] = []
    const unreadable: UnreadableUnit[] = []
    for (const name of names) {
      const key = `document/${name}`
      const read = await readDocument(join(directory, name), maxBytes).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw sourceErrors.unreachable({ code: error.code ?? 'read' }, { cause: error })
      })
      if (read === null) continue
      if ('text' in read) units.push({ key, origin: name, payload: read.text })
      else unreadable.push({ key, origin: name, field: 'document', ...read.refusal })
    }
    return { units, unreadable }
  }

  return {
    async check() {
      const found = await stat(directory).catch(refuse)
      if (!found.isDirectory()) throw sourceErrors['wrong-shape']({ reason: 'not a directory' })
      await readdir(directory).catch(refuse)
    },

    async read(since, cursor): Promise<ReadPage> {
      if (cursor === null || listing === null) listing = await list()
      const due = listing.filter((file) => file.changedAt >= since && position(file) > (cursor ?? ''))
      const page = due.slice(0, pageSize)
      const last = page.at(-1)
      const read = await readFiles(page.map((file) => file.name))
      return {
        ...read,
        cursor: last && due.length > page.length ? position(last) : null,
        watermark: last?.changedAt ?? '',
      }
    },

    readKeys: async (keys) => (await readFiles(keys.filter(isKey).map((key) => key.slice('document/'.length)))).units,

    async listKeys() {
      const byDay = Map.groupBy(await list(), (file) => file.changedAt.slice(0, 10))
      return {
        days: [...byDay].map(([day, files]) => ({ day, keys: files.map((file) => `document/${file.name}`) })),
        cursor: null,
      }
    },

    expected: async (since) => (await list()).filter((file) => file.changedAt >= since).length,

    async close() {
      listing = null
    },
  }
}

/** A key is a plain file name of this directory, whatever it was stored as. */
const isKey = (key: string) => /^document\/[^/\\]+\.xml$/.test(key) && !key.startsWith('document/.')
const position = (file: DocumentFile) => `${file.changedAt}|${file.name}`

function refuse(error: NodeJS.ErrnoException): never {
  if (error.code === 'EACCES' || error.code === 'EPERM')
    throw sourceErrors.refused({ code: error.code }, { cause: error })
  throw sourceErrors.unreachable({ code: error.code ?? 'read' }, { cause: error })
}
