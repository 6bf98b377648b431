import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkRelease } from './check-release.ts'

const command = join(import.meta.dirname, 'main.ts')
const release = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })

function makeTree() {
  const base = mkdtempSync(join(tmpdir(), 'jhc-release-'))
  const root = join(base, 'platform')
  mkdirSync(join(root, 'apps/deep'), { recursive: true })
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
  mkdirSync(join(root, '.data'))
  writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}')
  writeFileSync(join(root, 'apps/main.ts'), 'start()\n')
  writeFileSync(join(root, 'apps/deep/other.ts'), 'other()\n')
  writeFileSync(join(root, 'apps/large.bin'), Buffer.alloc(5 * 1024 * 1024, 7))
  symlinkSync('../apps', join(root, 'node_modules/apps'))
  const [key, foreign] = [join(base, 'release.key'), join(base, 'foreign.key')]
  for (const file of [key, foreign]) assert.equal(release('key', file).status, 0)
  assert.equal(release('sign', '--key', key, '--root', root).status, 0)
  return { base, root, key, foreign }
}

test('a signed release checks; running data and caches do not belong to it', async () => {
  const { base, root, key } = makeTree()
  try {
    writeFileSync(join(root, '.data/database'), 'x')
    writeFileSync(join(root, 'node_modules/.cache/tool'), 'x')
    const checked = release('check', '--key', `${key}.pub`, '--root', root)
    assert.equal(checked.stderr, '')
    assert.match(checked.stdout, /一致：版本 1\.2\.3，.*5 个文件/)
    mkdirSync(join(root, 'var'))
    writeFileSync(join(root, 'var/file'), 'x')
    const publicKey = readFileSync(`${key}.pub`, 'utf8')
    await assert.rejects(checkRelease(root, publicKey), { code: 'release.changed' })
    assert.equal((await checkRelease(root, publicKey, [join(root, 'var')])).files.size, 5)
  } finally {
    rmSync(base, { recursive: true })
  }
})

const flip = (file: string, at: number) => {
  const bytes = readFileSync(file)
  bytes[at]! ^= 1
  writeFileSync(file, bytes)
}
const attacks: [string, string, (bed: ReturnType<typeof makeTree>) => void][] = [
  ['a flipped byte', 'release.changed', ({ root }) => flip(join(root, 'apps/main.ts'), 0)],
  [
    'a flipped byte deep in a large file',
    'release.changed',
    ({ root }) => flip(join(root, 'apps/large.bin'), 4_999_999),
  ],
  ['a file added', 'release.changed', ({ root }) => writeFileSync(join(root, 'apps/planted.ts'), 'x')],
  ['a file removed', 'release.changed', ({ root }) => rmSync(join(root, 'apps/deep/other.ts'))],
  [
    'two files exchanged',
    'release.changed',
    ({ root }) => {
      renameSync(join(root, 'apps/main.ts'), join(root, 'kept'))
      renameSync(join(root, 'apps/deep/other.ts'), join(root, 'apps/main.ts'))
      renameSync(join(root, 'kept'), join(root, 'apps/deep/other.ts'))
    },
  ],
  [
    'a link turned elsewhere',
    'release.changed',
    ({ root }) => {
      rmSync(join(root, 'node_modules/apps'))
      symlinkSync('../.data', join(root, 'node_modules/apps'))
    },
  ],
  [
    'the list edited to fit',
    'release.bad-signature',
    ({ root }) => {
      const file = join(root, 'release.manifest')
      writeFileSync(file, readFileSync(file, 'utf8').replace('1.2.3', '1.2.4'))
    },
  ],
  [
    'a line added to the list',
    'release.bad-signature',
    ({ root }) => appendFileSync(join(root, 'release.manifest'), `${'0'.repeat(64)}  x\n`),
  ],
  [
    'signed by another key',
    'release.bad-signature',
    ({ root, foreign }) => release('sign', '--key', foreign, '--root', root),
  ],
  ['a cut signature', 'release.bad-signature', ({ root }) => writeFileSync(join(root, 'release.manifest.sig'), '')],
  ['no signature', 'release.no-manifest', ({ root }) => rmSync(join(root, 'release.manifest.sig'))],
]
for (const [name, code, attack] of attacks) {
  test(`refused: ${name}`, async () => {
    const bed = makeTree()
    try {
      attack(bed)
      await assert.rejects(checkRelease(bed.root, readFileSync(`${bed.key}.pub`, 'utf8')), { code })
      assert.equal(release('check', '--key', `${bed.key}.pub`, '--root', bed.root).status, 1)
    } finally {
      rmSync(bed.base, { recursive: true })
    }
  })
}
