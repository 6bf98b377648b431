import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

const skipped = new Set(['node_modules', 'dist', '.git', '.data', 'screenshots'])

/** Every file of the project but what is installed, built or made at run time. Works without git, from an archive too. */
export function projectFiles(): string[] {
  return walk('').sort()
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return walk(path)
    return entry.isFile() ? [path] : []
  })
}

export const isGenerated = (path: string) => /(^|\/)generated\/|\.gen\.tsx?$/.test(path)
export const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** TypeScript written by hand. */
export function sourceFiles(): string[] {
  return projectFiles().filter(
    (path) => /\.tsx?$/.test(path) && /^(apps|services|chain|libs|tests|scripts)\//.test(path) && !isGenerated(path),
  )
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

export interface Import {
  from: string
  /** Project path where it is one of ours, else the package's name. */
  to: string
  typeOnly: boolean
}

/** Static imports, re-exports and `import()` of literal paths. */
export function importsOf(path: string): Import[] {
  const text = textOf(path).replace(/\/\*[\s\S]*?\*\//g, '')
  const found: Import[] = []
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g
  for (const match of text.matchAll(pattern)) {
    const target = match[2] ?? match[3] ?? match[4]!
    found.push({ from: path, to: resolveImport(path, target), typeOnly: match[1] !== undefined })
  }
  return found
}

const packages = new Map<string, string>()
for (const path of projectFiles()) {
  if (/^[^/]+\/[^/]+\/package\.json$/.test(path)) packages.set(JSON.parse(textOf(path)).name, dirname(path))
}

function resolveImport(from: string, target: string): string {
  if (target.startsWith('.')) return join(dirname(from), target)
  const match = /^(@jhc\/[^/]+)\/(.+)$/.exec(target)
  const folder = match && packages.get(match[1]!)
  return folder ? join(folder, 'src', match[2]!) : target
}
