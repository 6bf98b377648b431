import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CodedError } from '@jhc/kit/errors.ts'
import { restoreSnapshot } from './restore-snapshot.ts'
import { saveSnapshot } from './save-snapshot.ts'

const usage = `内嵌链快照 · snapshots of the embedded chain

  npm run snapshot -- save <文件> [--data-dir D]      运行中也可以 · also while it runs
  npm run snapshot -- restore <文件> [--data-dir D]   只恢复到空的链目录，逐块核对 · into an empty directory, checked block by block
  --data-dir 平台数据目录，默认 .data · the platform's data directory`

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'data-dir': { type: 'string' } } })
const [action, file] = positionals
const dir = join(resolve(values['data-dir'] ?? process.env.JHC_DATA_DIR ?? '.data'), 'chain')

try {
  if (action === 'save' && file) {
    await saveSnapshot(dir, resolve(file))
    process.stdout.write(`快照已写入 ${file} · snapshot written\n`)
  } else if (action === 'restore' && file) {
    const restored = await restoreSnapshot(resolve(file), dir)
    process.stdout.write(`已恢复并核对 · restored and checked\n${JSON.stringify({ dir, ...restored }, null, 2)}\n`)
  } else {
    process.stderr.write(`${usage}\n`)
    process.exitCode = 2
  }
} catch (error) {
  if (!(error instanceof CodedError)) throw error
  process.stderr.write(`${error.zh}（${error.code} ${JSON.stringify(error.details)}）\n`)
  process.exitCode = 1
}
