// Runs one of our TypeScript files on Node 24: `node scripts/run.mjs tests/load/main.ts -- anchor --json`.
import { relative, resolve } from 'node:path'
import { ensureInstalled, fail, root, runOnOwnNode } from './bootstrap.mjs'

const [file, ...args] = process.argv.slice(2)
if (!file) fail('用法：node scripts/run.mjs <文件.ts> [参数……]')
ensureInstalled()
runOnOwnNode(relative(root, resolve(root, file)), args[0] === '--' ? args.slice(1) : args)
