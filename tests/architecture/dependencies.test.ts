import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Import, importsOf, isTest, sourceFiles } from './source-files.ts'

const files = sourceFiles()
const imports = files.filter((path) => !/^(tests|scripts)\//.test(path)).flatMap(importsOf)
const product = imports.filter(({ from }) => !isTest(from) && !/(^|\/)test-support\.ts$|\/testing\//.test(from))

const layers = ['libs', 'chain', 'services', 'apps', 'tests', 'scripts']
const layerOf = (path: string) => layers.indexOf(path.split('/')[0]!)
const capabilityOf = (path: string) => /^services\/[^/]+\/src\/[^/]+(?=\/)/.exec(path)?.[0]
const shown = (list: Import[]) => list.map(({ from, to }) => `${from} → ${to}`)

test('there is something to check', () => {
  assert.ok(imports.length > 300, `${imports.length} imports found`)
})

test('imports go downwards only: apps → services → chain → libs', () => {
  const upward = imports.filter(({ from, to }) => layerOf(to) > layerOf(from) && !isTest(from))
  assert.deepEqual(shown(upward), [])
})

/** `api.ts`, or one part of it, named by its subject: `votes-api.ts`. */
const isApi = (path: string) => /[/-]api\.ts$/.test(path)

test('a capability reaches another one only through its api.ts', () => {
  const sideways = product.filter(({ from, to }) => {
    const [mine, theirs] = [capabilityOf(from), capabilityOf(to)]
    if (!mine || !theirs || mine === theirs) return false
    // `sources` is the port of the collectors and holds no api of its own.
    if (theirs === 'services/data-platform/src/sources' && mine === 'services/data-platform/src/collection')
      return false
    return !isApi(to)
  })
  assert.deepEqual(shown(sideways), [])
})

test('api.ts imports only zod, libs/kit and other api.ts files, so that a browser can import it', () => {
  const heavy = imports.filter(
    ({ from, to }) => isApi(from) && to !== 'zod' && !to.startsWith('libs/kit/') && !isApi(to),
  )
  assert.deepEqual(shown(heavy), [])
})

test('only apps name a chain driver', () => {
  const named = product.filter(
    ({ from, to }) =>
      /^chain\/driver-/.test(to) && !from.startsWith('apps/') && !from.startsWith(to.split('/src/')[0]!),
  )
  assert.deepEqual(shown(named), [])
})

test('browser apps take nothing of a server: of services only api.ts', () => {
  const browser = files
    .filter((path) => !isTest(path))
    .filter((path) => /^apps\/(admin|resident|doctor)\/src\/|^libs\/(ui|signer)\//.test(path))
    .flatMap(importsOf)
  const wrong = browser.filter(
    ({ to }) => /^node:/.test(to) || /^libs\/server-kit\//.test(to) || (/^services\//.test(to) && !isApi(to)),
  )
  assert.deepEqual(shown(wrong), [])
})

test('libs/kit runs anywhere: it imports only zod', () => {
  const wrong = product.filter(
    ({ from, to }) => from.startsWith('libs/kit/') && to !== 'zod' && !to.startsWith('libs/kit/'),
  )
  assert.deepEqual(shown(wrong), [])
})

test('the product never imports a fake', () => {
  const fakes = product.filter(({ to }) => to.startsWith('tests/'))
  assert.deepEqual(shown(fakes), [])
})
