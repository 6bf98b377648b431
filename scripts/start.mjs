// `npm start`: installs what is missing, builds the web apps that changed, starts the platform.
import { ensureInstalled, runOnOwnNode } from './bootstrap.mjs'

ensureInstalled()
if (!process.argv.includes('--help')) {
  const { buildWebApps } = await import('./build-web-apps.mjs')
  buildWebApps()
}
runOnOwnNode('apps/platform/src/main.ts', process.argv.slice(2), { channel: true })
