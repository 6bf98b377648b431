import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const folder = fileURLToPath(new URL('../../', import.meta.url))
const root = join(folder, '../..')
const stripTs = (text: string) => text.replace(/(from '|import\(")(\.\/[\w.-]+)\.ts/g, '$1$2.js')

/**
 * The SDK as one file without dependencies, its types beside it, in a folder that npm can pack. What it shares with the platform (SM3, proofs) is compiled in
 * from the same sources, in their portable form: nothing of Node's own is imported.
 */
export async function buildSdk(target: string): Promise<void> {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(join(target, 'dist'), { recursive: true })
  const bundle = await rolldown({
    input: join(folder, 'src/gateway.ts'),
    platform: 'neutral',
    resolve: { conditionNames: ['browser', 'import', 'default'], mainFields: ['module', 'main'] },
    treeshake: { moduleSideEffects: false },
    onLog(level, log, next) {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message)
      next(level, log)
    },
  })
  await bundle.write({ file: join(target, 'dist/gateway.js'), format: 'esm', minify: 'dce-only' })
  await bundle.close()
  writeTypes(join(target, 'dist'))
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const description = {
    name: '@jhc/chain-gateway-sdk',
    version,
    description: '静安健康链网关 SDK',
    license: 'UNLICENSED',
    type: 'module',
    engines: { node: '>=20.3' },
    exports: { '.': { types: './dist/gateway.d.ts', default: './dist/gateway.js' } },
    files: ['dist', 'README.md'],
  }
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(description, null, 2)}\n`)
  copyFileSync(join(folder, 'README.md'), join(target, 'README.md'))
}

function writeTypes(dist: string): void {
  const options = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: join(dist, '.types'),
      rootDir: root,
    },
    files: [join(folder, 'src/gateway.ts')],
    include: [],
  }
  const config = join(folder, 'src/build/.tsconfig.types.json')
  writeFileSync(config, JSON.stringify(options))
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', config], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  const made = join(dist, '.types/libs/chain-gateway-sdk/src')
  for (const name of readdirSync(made).filter((file) => file.endsWith('.d.ts')))
    writeFileSync(join(dist, name), stripTs(readFileSync(join(made, name), 'utf8')))
  rmSync(join(dist, '.types'), { recursive: true })
  rmSync(config)
}

/** The tarball's path. */
export async function packSdk(target: string): Promise<string> {
  await buildSdk(target)
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent'], {
      cwd: target,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { filename: string }[]
  return join(target, packed!.filename)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${await packSdk(join(folder, 'dist'))}\n`)
}
