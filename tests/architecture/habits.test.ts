import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importsOf, isGenerated, isTest, projectFiles, sourceFiles, textOf } from './source-files.ts'

const files = sourceFiles()
const linesOf = (path: string) => textOf(path).split('\n').length

test('files are short: median under 100 lines, 95 of 100 under 350, none over 350 but the declarations in api.ts', () => {
  const lengths = files.filter((path) => !path.startsWith('libs/gm/')).map((path) => ({ path, lines: linesOf(path) }))
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!
  assert.ok(at(0.5) < 100, `median ${at(0.5)}`)
  assert.ok(at(0.95) < 350, `95th percentile ${at(0.95)}`)
  assert.deepEqual(
    lengths.filter(({ path, lines }) => lines > 350 && !path.endsWith('/api.ts')),
    [],
  )
})

test('names are kebab-case; React components are PascalCase', () => {
  const odd = files.filter((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return (
      !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.gen|\.d|\.config)?\.tsx?$/.test(name) &&
      !/^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/.test(name)
    )
  })
  assert.deepEqual(odd, [])
})

test('no barrel files: nothing but re-exports, or called index', () => {
  const barrels = files.filter((path) => {
    if (/\/index\.tsx?$/.test(path)) return true
    const code = textOf(path)
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      .trim()
    return (
      code !== '' && code.replace(/export\s+(type\s+)?(\*|\{[^}]*\})\s*(as \w+ )?from\s+'[^']+'/g, '').trim() === ''
    )
  })
  assert.deepEqual(barrels, [])
})

test('relative and package imports name the file with its extension', () => {
  const vague = files
    .flatMap(importsOf)
    .filter(
      ({ to }) => /^(apps|services|chain|libs|tests)\//.test(to) && !/\.(tsx?|json|css|svg|mjs)(\?\w+)?$/.test(to),
    )
  assert.deepEqual(vague, [])
})

test('nothing is left for later, skipped, or asserted nowhere', () => {
  const left = files.filter(
    (path) =>
      !path.startsWith('tests/architecture/') && /\b(TODO|FIXME|XXX|HACK)\b|not implemented/i.test(textOf(path)),
  )
  assert.deepEqual(left, [])
  const skipped = files.filter(
    (path) =>
      isTest(path) && /\b(test|it|describe)\.(skip|only|todo)\b|\{\s*(skip|only|todo):\s*true/.test(textOf(path)),
  )
  assert.deepEqual(skipped, [])
  const silent = files.filter((path) => isTest(path) && !/assert/.test(textOf(path)))
  assert.deepEqual(silent, [])
})

test('no machine path and no internal host name is written anywhere', () => {
  const pattern = new RegExp(
    [
      '(^|[^\\w.}])/(wo',
      'rk|ro',
      'ot|home/[a-z]+)/(?!\\.)',
      '|/tmp/(br',
      'ief|heavy|npm\\.lock)|\\.\\./shar',
      'ed/',
    ].join(''),
  )
  const texts = projectFiles().filter(
    (path) =>
      /\.(tsx?|mjs|json|md|sh|sql|sol|py|html|ya?ml)$/.test(path) && !isGenerated(path) && path !== 'package-lock.json',
  )
  const found = texts.filter((path) =>
    textOf(path)
      .split('\n')
      .some((line) => pattern.test(line)),
  )
  assert.deepEqual(found, [])
})

test('each capability folder has the same face', () => {
  const folders = new Set(
    files.map((path) => /^services\/[^/]+\/src\/[^/]+(?=\/)/.exec(path)?.[0]).filter((folder) => folder !== undefined),
  )
  const all = new Set(projectFiles())
  const missing: string[] = []
  for (const folder of folders) {
    if (!all.has(`${folder}/api.ts`)) continue
    for (const name of ['README.md', 'api.ts', 'routes.ts', 'capability.ts'])
      if (!all.has(`${folder}/${name}`)) missing.push(`${folder}/${name}`)
  }
  assert.deepEqual(missing, [])
})

test('every connection pool outlives a connection that the server ends', () => {
  // pg emits the error of an idle connection on its pool; without a listener it ends the process.
  const deaf = sourceFiles().filter((path) => {
    const made = textOf(path).match(/new (pg\.)?Pool\(/g)?.length ?? 0
    const heard = textOf(path).match(/[pP]ool\.on\('error'/g)?.length ?? 0
    return made > heard && !path.startsWith('tests/architecture/')
  })
  assert.deepEqual(deaf, [])
})
