import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const name = 'virtual:operations'
const services = fileURLToPath(new URL('../../../services', import.meta.url))

/** The apis that the app calls, by their names in `defineApi`. */
const used = new Set(['consent', 'messages', 'person-keys', 'provenance', 'residents', 'retrieval', 'sharing'])

/**
 * `virtual:operations`: method and path of every operation of these apis, taken from the declarations at build time, without the
 * schemas and zod behind them, which would be a third of what a phone has to load.
 */
export function operationsPlugin(): Plugin {
  return {
    name: 'operations',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null
      const files = ['applications', 'trust-platform'].flatMap((group) =>
        readdirSync(join(services, group, 'src'), { recursive: true, encoding: 'utf8' })
          .filter((file) => /(^|\/)api\.ts$/.test(file))
          .map((file) => join(services, group, 'src', file)),
      )
      const table: Record<string, Record<string, [string, string]>> = {}
      for (const file of files) {
        for (const exported of Object.values(await import(pathToFileURL(file).href))) {
          const api = exported as { name?: string; operations?: Record<string, { method: string; path: string }> }
          if (!api?.operations || !used.has(api.name ?? '')) continue
          table[api.name!] = Object.fromEntries(
            Object.entries(api.operations).map(([key, { method, path }]) => [key, [method, path]]),
          )
        }
      }
      const missing = [...used].filter((one) => !table[one])
      if (missing.length > 0) throw new Error(`no api of the name ${missing.join(', ')}`)
      return `export const operations = ${JSON.stringify(table)}`
    },
  }
}
