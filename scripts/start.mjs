// `npm start`: installs what is missing, builds the admin app when it changed, starts the platform.
import { ensureInstalled, runOnOwnNode } from './bootstrap.mjs'

ensureInstalled()
if (!process.argv.includes('--help')) {
  const { buildAdmin } = await import('./build-admin.mjs')
  buildAdmin()
}
runOnOwnNode('apps/platform/src/main.ts', process.argv.slice(2), { channel: true })
