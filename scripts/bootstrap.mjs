// Runs on the machine's own Node (20 or newer) before anything is installed: no dependencies here.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const wantedNode = '24.21.0'
const ownNode = join(root, 'node_modules/.bin/node')

/** Installs when something of package-lock.json is not there in its version; otherwise costs a few milliseconds. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) fail(`需要 Node.js 20 或更高版本，当前为 ${process.versions.node}。`)
  const missing = missingPackages()
  if (missing === 0) return
  say(missing === null ? '首次运行：正在安装依赖……' : `依赖有变化（${missing} 项）：正在安装……`)
  const install = 'npm ci --no-audit --no-fund --loglevel=error'
  // npm resolves optional packages by the Node it runs on, and some need 22: so it is run on the Node that the project uses.
  const command =
    major < 22 ? `npx -y -p node-${process.platform}-${process.arch}@${wantedNode} -c '${install}'` : install
  const result = spawnSync(command, { cwd: root, shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
  if (result.status !== 0) fail('依赖安装失败，原因见上；请检查网络或 npm 镜像设置后重试。')
}

/** Null = nothing is installed; otherwise how many packages differ from the lock file. */
function missingPackages() {
  const installed = readLock(join(root, 'node_modules/.package-lock.json'))
  if (!installed) return null
  const wanted = readLock(join(root, 'package-lock.json'))
  let missing = 0
  for (const [path, entry] of Object.entries(wanted ?? {})) {
    if (!path.startsWith('node_modules/') || entry.link || entry.optional || entry.peer) continue
    if (installed[path]?.version !== entry.version) missing++
  }
  if (missing === 0 && !existsSync(ownNode) && !runsTypeScript()) missing++
  return missing
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

function runsTypeScript() {
  return Number(process.versions.node.split('.')[0]) >= 24
}

/** The Node that runs our TypeScript: the one npm brought, or, on platforms it brings none for, the machine's if it is new enough. */
export function nodeBinary() {
  if (existsSync(ownNode)) return ownNode
  if (runsTypeScript()) return process.execPath
  return fail(
    `本平台（${process.platform}-${process.arch}）没有随 npm 提供的 Node 24，请自行安装 Node.js ${wantedNode} 或更高版本后重试。`,
  )
}

/**
 * Runs a file of ours on Node 24 in this terminal and ends with its exit code. The channel lets the child notice when this process
 * is killed without a word; signals are passed on, and the child takes a repeated one within a second as the same.
 */
export function runOnOwnNode(file, args, { channel = false } = {}) {
  const stdio = channel ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit'
  const child = spawn(nodeBinary(), [join(root, file), ...args], { cwd: process.cwd(), stdio, env: withFlatMemory() })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => fail(`无法启动：${error.message}`))
  child.on('exit', (code, signal) =>
    process.exit(signal ? 128 + ({ SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 1) : code),
  )
}

/**
 * glibc raises its threshold for returnable blocks with the first large buffer that is freed; the 100 KB call data then fragment the
 * heap and resident memory creeps up for hours. Fixed thresholds hold it level (docs/performance.md). Other allocators ignore them.
 */
function withFlatMemory() {
  return { MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '131072', ...process.env }
}

export function say(text) {
  process.stderr.write(`${text}\n`)
}

export function fail(text) {
  say(text)
  process.exit(1)
}
